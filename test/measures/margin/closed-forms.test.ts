import {expect} from '@open-wc/testing';
import {decimal, formatDecimal} from '../../../src/decimal/index.js';
import type {PriceGrid} from '../../../src/decimal/index.js';
import {
  bankruptcyBehind,
  driftLiquidationPrice,
  gmxLiquidationPrice,
  inverseCrossBeforeUnified,
  offsetPrice,
  sustainableLoss,
  synthetixLiquidationPrice,
} from '../../../src/measures/index.js';
import type {PriceAnswer} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

const cent: PriceGrid = {kind: 'tick', step: decimal('0.01')};
const shown = (answer: PriceAnswer) =>
  answer.kind === 'never' ? answer.why : answer.price === null ? 'now' : formatDecimal(answer.price);

describe('bankruptcyBehind(liquidation, side, rates)', () => {
  it('leaves requirement and fee behind a long: 52351.69 · (1 − 0.0046000133) = 52110.87, as KuCoin printed', () => {
    const rates = {rate: '0.0040000133', feeRate: '0.0006'};
    expect(shown(bankruptcyBehind('52351.69', 'long', rates, cent))).to.equal('52110.88'); // 52110.8715, up
    expect(shown(bankruptcyBehind('20000', 'short', {rate: '0.004', feeRate: '0.001'}))).to.equal('20100');
  });

  it('refuses a price of zero and a side that is none', () => {
    expect(refusal(() => bankruptcyBehind('0', 'long', {rate: '0.004'}))).to.deep.equal([
      'liquidation',
      'not-positive',
    ]);
    expect(refusal(() => bankruptcyBehind('1', 'up' as 'long', {rate: '0.004'}))).to.deep.equal([
      'side',
      'not-a-choice',
    ]);
  });
});

describe('offsetPrice(price, side, offset)', () => {
  it('shows a long a tick higher and a short a tick lower', () => {
    expect(shown(offsetPrice('25000', 'long', '0.01'))).to.equal('25000.01');
    expect(shown(offsetPrice('25000', 'short', '0.01'))).to.equal('24999.99');
  });
});

describe('sustainableLoss(input)', () => {
  it('is 2000 + 20000·0.01 − 20000·0.005 = 2100, unrealised profit not counted (Bybit, cross example 1)', () => {
    const position = {size: '2', entry: '10000', initialRate: '0.01', rate: '0.005'};
    expect(formatDecimal(sustainableLoss({available: '2000', ...position}).numerator)).to.equal('2100');
  });
});

describe('inverseCrossBeforeUnified(input)', () => {
  const long = {side: 'long', notional: '10000', entry: '10000', rate: '0.005', feeRate: '0.0006'} as const;

  it('holds maintenance at entry and the fee of closing at bankruptcy', () => {
    // bust = 1.0006·10000/(1 + 0.25) = 8004.8; loss = 0.25 − 0.005 − 6/8004.8; price = 10000/(1 + loss)
    const {bankruptcy, liquidation} = inverseCrossBeforeUnified(
      {...long, accountBalance: '0.3', orderMargin: '0.05'},
      cent,
    );
    expect(shown(bankruptcy)).to.equal('8004.8');
    expect(shown(liquidation)).to.equal('8036.97'); // 10000/1.24425045 = 8036.9663, up
  });

  it('never reaches a short whose balance covers it', () => {
    const covered = inverseCrossBeforeUnified({...long, side: 'short', accountBalance: '1'});
    expect([shown(covered.bankruptcy), shown(covered.liquidation)]).to.deep.equal(
      Array(2).fill('collateral-rises-with-short'),
    );
  });

  it('is past every price where a long owes more coins than it bought', () => {
    expect(shown(inverseCrossBeforeUnified({...long, accountBalance: '-1'}).liquidation)).to.equal('now');
  });
});

describe('synthetixLiquidationPrice(input)', () => {
  // price + (max(q·p·fee, keeper) + q·p·buffer − (margin − fee))/q − funding; test/legacy/FuturesMarket.js
  const rows = [
    // side    size  price  margin fee   keeper ratio    buffer   funding  answer
    ['long', '100', '100', '1000', '30', '20', '0.0035', '0.0025', '0', '90.9'],
    ['short', '100', '100', '1000', '10', '20', '0.0035', '0.0025', '0', '109.3'],
    ['long', '20', '250', '1000', '15', '100', '0.0035', '0.0025', '0', '206.375'], // the keeper's fee is the larger
    ['long', '30', '250', '1500', '22.5', '20', '0.0035', '0.0025', '-12.5', '214.75'], // the long has paid funding
  ] as const;
  for (const [side, size, price, margin, fee, keeper, ratio, buffer, funding, expected] of rows) {
    it(`${side} ${size} at ${price} with ${margin} is liquidated at ${expected}`, () => {
      const answer = synthetixLiquidationPrice({
        ...{side, size, price, margin, fee, minimumKeeperFee: keeper},
        ...{liquidationFeeRatio: ratio, liquidationBufferRatio: buffer, netFundingPerUnit: funding},
      });
      expect(shown(answer)).to.equal(expected);
    });
  }
});

describe('gmxLiquidationPrice(input)', () => {
  const position = {sizeUsd: '10000', collateralUsd: '1000', averagePrice: '20000', fundingFeeUsd: '0'};
  const vault = {liquidationFeeUsd: '5', marginFeeBasisPoints: '10', maxLeverage: '100'};

  it('takes the sooner of fees and leverage', () => {
    // fees 10 + 5: 20000 − 985·2 = 18030; leverage 100: 20000 − 900·2 = 18200
    expect(shown(gmxLiquidationPrice({...position, ...vault, side: 'long'}))).to.equal('18200');
    expect(shown(gmxLiquidationPrice({...position, ...vault, side: 'short'}))).to.equal('21800');
    // funding of 200 makes the fees 215: 20000 − 785·2
    expect(shown(gmxLiquidationPrice({...position, ...vault, fundingFeeUsd: '200', side: 'long'}))).to.equal('18430');
  });
});

describe('driftLiquidationPrice(input)', () => {
  it('reads the quote a position paid or received, not an average', () => {
    const held = {size: '10', quoteEntry: '1000', collateral: '100', rate: '0.05'};
    expect(shown(driftLiquidationPrice({...held, side: 'long'}, cent))).to.equal('94.74'); // 900 / 9.5, up
    expect(shown(driftLiquidationPrice({...held, side: 'short'}, cent))).to.equal('104.76'); // 1100 / 10.5, down
    expect(shown(driftLiquidationPrice({...held, side: 'long', collateral: '1000'}))).to.equal('fully-collateralised');
    expect(shown(driftLiquidationPrice({...held, side: 'short', collateral: '-1000'}))).to.equal('now');
  });
});
