import {expect} from '@open-wc/testing';
import {formatDecimal, formatRatio, roundRatio} from '../../../src/decimal/index.js';
import {
  auctionNeedsRedo,
  auctionPrice,
  auctionTop,
  bark,
  llammaHealth,
  llammaLoss,
  llammaMaxBorrow,
  llammaMaxLtv,
  llammaMaxWithdraw,
  llammaRange,
  llammaShareRemoved,
  llammaTokensToLiquidate,
  makerRate,
  makerStanding,
  morphoIncentive,
  morphoStanding,
  preLiquidation,
  siloMaxLiquidation,
  siloPreview,
  siloRepayToTarget,
  take,
} from '../../../src/measures/index.js';
import {refusalOf} from '../../support/refusals.js';

describe('Maker', () => {
  it('is unsafe below its ratio, strictly', () => {
    const vault = {ink: '40', art: '100', liquidationRatio: '2'};
    expect([makerStanding({...vault, price: '4'}).unsafe, makerStanding({...vault, price: '5'}).unsafe]).to.deep.equal([
      true,
      false,
    ]);
  });

  it('grows 5 % a day to 15.7625 % in three', () => {
    const rate = makerRate([{duty: '1000000564701133626865910626', seconds: String(3 * 86_400)}]);
    expect(formatDecimal(rate).slice(0, 14)).to.equal('1.157625000000');
  });

  const curves = [
    ['1000', '360', {kind: 'linear', tau: '3600'}, '900'],
    ['1000', '3600', {kind: 'linear', tau: '3600'}, '0'],
    ['5', '30', {kind: 'exponential', cut: '0.99'}, '3.6985018669414'], // 5·0.99^30
    ['5', '179', {kind: 'stairs', cut: '0.99', step: '90'}, '4.95'], // one step
  ] as const;
  for (const [top, elapsed, curve, price] of curves) {
    it(`${curve.kind}: ${top} is ${price} after ${elapsed} s`, () => {
      expect(formatDecimal(auctionPrice(top, elapsed, curve)).slice(0, price.length)).to.equal(price);
    });
  }

  it('starts at feed·buf/par, and anew after the tail or below the cusp', () => {
    expect(formatRatio(auctionTop('4', '1.25'))).to.equal('5');
    const limits = {tail: '7200', cusp: '0.45'};
    expect(auctionNeedsRedo('4', '5', '7200', limits)).to.equal(false);
    expect(auctionNeedsRedo('4', '5', '7201', limits)).to.equal(true);
    expect(auctionNeedsRedo('2.24', '5', '10', limits)).to.equal(true);
  });

  it('barks at as much as there is room for', () => {
    const all = bark({ink: '40', art: '100', penaltyFactor: '1.1'});
    expect(all.kind === 'at' && formatRatio(all.tab)).to.equal('110');
    const part = bark({ink: '40', art: '100', penaltyFactor: '1.1', room: '55', dust: '20'});
    expect(part.kind === 'at' && [part.collateral, part.artLeft].map(r => formatRatio(r))).to.deep.equal(['20', '50']);
    const whole = bark({ink: '40', art: '100', penaltyFactor: '1.1', room: '99', dust: '20'});
    expect(whole.kind === 'at' && formatRatio(whole.artLeft)).to.equal('0'); // 10 would be dust
    expect(bark({ink: '40', art: '100', penaltyFactor: '1.1', room: '11', dust: '20'})).to.deep.equal({
      kind: 'refused',
      why: 'dust',
    });
    expect(bark({ink: '40', art: '100', penaltyFactor: '1.1', room: '0'})).to.deep.equal({
      kind: 'refused',
      why: 'no-room',
    });
  });

  it('sells no more than is owed, and leaves no less than chost to raise', () => {
    const auction = {lot: '40', price: '5', chost: '22'};
    const shown = (answer: ReturnType<typeof take>) =>
      answer.kind === 'at' ? [answer.slice, answer.owe, answer.tabLeft].map(r => formatRatio(r)) : answer.why;
    expect(shown(take({...auction, tab: '110', amount: '25'}))).to.deep.equal(['22', '110', '0']);
    expect(shown(take({...auction, tab: '110', amount: '11'}))).to.deep.equal(['11', '55', '55']);
    expect(shown(take({...auction, tab: '110', amount: '20'}))).to.deep.equal(['17.6', '88', '22']);
    expect(shown(take({...auction, tab: '22', amount: '1'}))).to.equal('no-partial-purchase');
  });
});

describe('Morpho Blue', () => {
  const market = {totalBorrowAssets: '2000000', totalBorrowShares: '1000001', price: '1e36', lltv: '0.86'};

  it('stands to the last unit', () => {
    const standing = morphoStanding({...market, collateral: '200', borrowShares: '50'});
    expect(standing).to.deep.include({
      borrowAssets: 50n,
      maxBorrow: 172n,
      borrowable: 122n,
      withdrawable: 141n,
      healthy: true,
    });
    expect(standing.liquidationPrice).to.deep.equal({kind: 'at', price: 290697674418604651162790697674418605n}); // 50/172 up
  });

  it('equality is healthy; without collateral every price liquidates, without debt none does', () => {
    expect(morphoStanding({...market, collateral: '200', borrowShares: '172'}).healthy).to.equal(true);
    expect(morphoStanding({...market, collateral: '200', borrowShares: '173'}).healthy).to.equal(false);
    expect(morphoStanding({...market, collateral: '0', borrowShares: '1'}).liquidationPrice).to.deep.equal({
      kind: 'always',
    });
    expect(morphoStanding({...market, collateral: '9', borrowShares: '0'}).liquidationPrice.kind).to.equal('never');
  });

  it('pays min(1.15, 1/(0.3·LLTV + 0.7))', () => {
    expect([morphoIncentive('0.86'), morphoIncentive('0.385')]).to.deep.equal([
      1_043_841_336_116_910_229n,
      1_150_000_000_000_000_000n,
    ]);
  });

  it('half way from 0.8 to 0.86 pre-liquidates half way between its ends', () => {
    const terms = {preLltv: '0.8', closeFactors: ['0.1', '0.3'], incentives: ['1.01', '1.03']} as const;
    const position = {...market, collateral: '1000000', borrowShares: '830000'};
    const answer = preLiquidation(position, terms);
    expect(answer.kind === 'at' && [answer.closeFactor, answer.incentive]).to.deep.equal([
      200_000_000_000_000_000n,
      1_020_000_000_000_000_000n,
    ]);
    expect(answer.kind === 'at' && [answer.repayable, answer.seizable]).to.deep.equal([166_000n, 169_320n]);
    expect(preLiquidation({...position, borrowShares: '800000'}, terms)).to.deep.equal({
      kind: 'none',
      why: 'below-pre-lltv',
    });
    expect(preLiquidation({...position, borrowShares: '860001'}, terms)).to.deep.equal({
      kind: 'none',
      why: 'above-lltv',
    });
  });
});

describe('Silo v2', () => {
  const terms = {targetLtv: '700000000000000000', liquidationFee: '50000000000000000'};

  it('repays to its target: (80 − 0.7·100)/(1 − 0.735)', () => {
    expect(siloRepayToTarget('80000000000000000000', '100000000000000000000', terms)).to.equal(
      37_735_849_056_603_773_584n,
    );
  });

  it('repays all where nothing less reaches it', () => {
    const all = (debt: string, collateral: string, changed: Partial<typeof terms>) =>
      siloRepayToTarget(debt, collateral, {...terms, ...changed});
    expect(all('180', '180', {})).to.equal(180n); // D ≥ C
    expect(all('80', '100', {targetLtv: '0'})).to.equal(80n);
    expect(all('98', '100', {targetLtv: '970000000000000000', liquidationFee: '31000000000000000'})).to.equal(98n); // T·(1 + f) ≥ 1
    expect(all('10', '100', {})).to.equal(0n); // below its target already
  });

  it('gives the public maximum two units fewer of collateral', () => {
    const borrower = {collateralAssets: '100000', collateralValue: '100000', debtAssets: '80000', debtValue: '80000'};
    const [most, preview] = [siloMaxLiquidation(borrower, terms), siloPreview(borrower, terms, '80000')];
    expect(preview.debtAssets).to.equal(37735n);
    expect(preview.collateralAssets - most.collateralAssets).to.equal(2n);
  });
});

describe('crvUSD', () => {
  const loan = {amplification: '100', bandCount: '5', loanDiscount: '0.05', collateral: '0.6'};
  const market = {basePrice: '3000', oraclePrice: '3000', liquidationDiscount: '0.02'};

  it('answers with a range of prices, not one', () => {
    const range = llammaRange(loan, '1500', market);
    expect(range.kind === 'range' && [range.highestBand, range.lowestBand]).to.deep.equal([10, 14]);
    expect(range.kind === 'range' && formatDecimal(range.from).slice(0, 12)).to.equal('2713.1462250'); // 3000·0.99^10
    expect(range.kind === 'range' && formatDecimal(range.to).slice(0, 12)).to.equal('2580.1750639'); // 3000·0.99^15
  });

  it('has a hard health beside it', () => {
    const {health, healthFull} = llammaHealth({...loan, ...market, debt: '1500'});
    expect(formatDecimal(health).slice(0, 12)).to.equal('0.0372683367'); // published: 3.72683 %
    expect(formatDecimal(healthFull).slice(0, 12)).to.equal('0.1520098467'); // published: 15.20098 %
  });

  it('says what it may borrow and give up', () => {
    const whole = {...loan, collateral: '1'};
    expect(formatDecimal(roundRatio(llammaMaxBorrow(whole, '2970'), 12, 'nearest'))).to.equal('2751.49340553');
    expect(
      formatDecimal(roundRatio(llammaMaxWithdraw({...loan, collateral: '0.8'}, '1500', '2970'), 4, 'nearest')),
    ).to.equal('0.2548');
    expect(formatRatio(llammaMaxLtv('0.14', '0.03'))).to.equal('0.83');
  });

  it('has no range without debt, or with too much', () => {
    expect(llammaRange(loan, '0', market)).to.deep.equal({kind: 'never', why: 'no-debt'});
    expect(llammaRange(loan, '2000', market)).to.deep.equal({kind: 'never', why: 'debt-too-high'});
    expect(refusalOf(() => llammaHealth({...loan, ...market, debt: '2000'})).code).to.equal('no-range');
  });

  it('takes 4 to 50 bands', () => {
    for (const bandCount of ['3', '51']) {
      const {field, code, values} = refusalOf(() => llammaRange({...loan, bandCount}, '1500', market));
      expect([field, code, values['least'], values['most']]).to.deep.equal(['bandCount', 'out-of-bounds', '4', '50']);
    }
  });

  it('tells the loss so far, what a liquidator brings, and what a part removes', () => {
    expect(formatRatio(llammaLoss('100', '95').share)).to.equal('0.05');
    expect(formatRatio(llammaTokensToLiquidate('3000', '2700'))).to.equal('300');
    expect(formatRatio(llammaShareRemoved('0.5', '0'))).to.equal('0.5');
    expect(formatRatio(llammaShareRemoved('1', '0.1'))).to.equal('1');
  });
});
