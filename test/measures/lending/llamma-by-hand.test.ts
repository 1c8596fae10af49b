import {expect} from '@open-wc/testing';
import {
  decimal,
  divideRatios,
  floorToTick,
  formatDecimal,
  formatRatio,
  multiply,
  ratio,
} from '../../../src/decimal/index.js';
import {
  llammaHealth,
  llammaMaxBorrow,
  llammaRange,
  llammaShareRemoved,
  llammaTokensToLiquidate,
} from '../../../src/measures/index.js';

/*
 * A = 2: every band's price is half of the one above, its mean √½ of its top. 4 tokens over 4 bands, without a discount, carry
 * √½·(1 + ½ + ¼ + ⅛) = 1.325825… of P_up(n1), less the thousand dead shares.
 */
const loan = {amplification: '2', bandCount: '4', loanDiscount: '0', collateral: '4'};
const market = {basePrice: '1000'};

// curve-stablecoin, Controller._calculate_debt_n1, n2 = n1 + N − 1
describe('llammaRange(loan, debt, market), by hand', () => {
  const rows = [
    // debt  active  n1, n2, from, to: 1325.825…, 662.912…, 331.456… are carried from bands 0, 1, 2
    ['1325', '0', [0, 3, '1000', '62.5']],
    ['663', '0', [0, 3, '1000', '62.5']],
    ['662', '0', [1, 4, '500', '31.25']],
    ['331', '0', [2, 5, '250', '15.625']],
    ['331', '2', [2, 5, '250', '15.625']], // no band above the active one
    ['1', '0', [10, 13, '0.9765625', '0.06103515625']],
  ] as const;
  for (const [debt, activeBand, expected] of rows) {
    it(`${debt} from band ${activeBand} on lies in ${expected[0]} to ${expected[1]}`, () => {
      const range = llammaRange(loan, debt, {...market, activeBand});
      if (range.kind !== 'range') throw new TypeError(range.why);
      const {highestBand, lowestBand, from, to} = range;
      expect([highestBand, lowestBand, formatDecimal(from), formatDecimal(to)]).to.deep.equal([...expected]);
    });
  }

  for (const [debt, activeBand] of [
    ['1326', '0'],
    ['332', '2'],
  ] as const) {
    it(`${debt} is too much from band ${activeBand} on`, () => {
      expect(llammaRange(loan, debt, {...market, activeBand})).to.deep.equal({kind: 'never', why: 'debt-too-high'});
    });
  }

  it('divides by the debt and one wei: the whole of what is carried is too much', () => {
    for (const shape of [loan, {amplification: '100', bandCount: '5', loanDiscount: '0.05', collateral: '0.6'}]) {
      const carried = divideRatios(llammaMaxBorrow(shape, '1000'), ratio(decimal('0.9999')));
      const floored = floorToTick(carried.numerator, carried.denominator, decimal('1e-18'));
      const wei = BigInt(formatDecimal(multiply(floored, decimal('1e18'))));
      const ask = (amount: bigint) => llammaRange(shape, `${amount}e-18`, market);
      expect(ask(wei)).to.deep.equal({kind: 'never', why: 'debt-too-high'});
      expect(ask(wei - 1n)).to.deep.include({kind: 'range', highestBand: 0});
    }
  });
});

// Controller._health: (x_down·(1 − discount) − debt)/debt; with `full`, the collateral's worth above P_up(n1)
describe('llammaHealth(standing), by hand', () => {
  const standing = {...loan, ...market, debt: '663', liquidationDiscount: '0.5'};
  const digits = (oraclePrice: string) => {
    const {health, healthFull} = llammaHealth({...standing, oraclePrice});
    return [health, healthFull].map(d => formatDecimal(d).slice(0, 12));
  };
  const rows = [
    // x_down = √½·(1000 + 500 + 250 + 125) = 1325.825214…; half of it over 663, less 1
    ['1000', '-0.000131813', '-0.000131813'], // at the top of its bands nothing is above them
    ['1500', '-0.000131813', '3.0164594379'], // + 500·4/663
    ['800', '-0.000131813', '-0.000131813'],
  ] as const;
  for (const [oraclePrice, health, full] of rows) {
    it(`at ${oraclePrice}: ${health}, in full ${full}`, () =>
      expect(digits(oraclePrice)).to.deep.equal([health, full]));
  }

  it('is just above 0 where what is received is just above what is owed', () => {
    const even = {...standing, loanDiscount: '0.5', liquidationDiscount: '0.5', debt: '331', oraclePrice: '1000'};
    // n1 = 1: 662.91… received, half of it 331.45…
    expect(formatDecimal(llammaHealth(even).health).slice(0, 8)).to.equal('0.001378');
  });
});

// Controller._get_f_remove, tokens_to_liquidate
describe('llammaShareRemoved, llammaTokensToLiquidate, by hand', () => {
  const shares = [
    ['0.5', '0.1', '0.4886363636'], // (1.05/1.1·½ + ½)·½
    ['0.5', '0', '0.5'],
    ['1', '0.1', '1'],
    ['0', '0.1', '0'],
  ] as const;
  for (const [share, limit, removed] of shares) {
    it(`${share} at a limit of ${limit} removes ${removed}`, () => {
      expect(formatRatio(llammaShareRemoved(share, limit), 10)).to.equal(removed);
    });
  }

  it('needs nothing where the bands hold more than the debt', () => {
    const needed = (held: string) => formatRatio(llammaTokensToLiquidate('100', held));
    expect([needed('120'), needed('100'), needed('40')]).to.deep.equal(['0', '0', '60']);
  });
});
