import {expect} from '@open-wc/testing';
import {
  compareRatios,
  decimal,
  formatDecimal,
  ratio,
  ratioToFloat,
  toFloat,
  type Decimal,
  type PriceGrid,
} from '../../src/decimal/index.js';
import {loadKernel, type Kernel} from '../../src/kernel/index.js';
import {
  answerLoan,
  answerPosition,
  answersBy,
  furthestPrice,
  nearestPrinted,
  numberText,
  printedBeside,
  printedGrid,
  solveDebtAt,
  solveMarginAt,
  type Scenario,
} from '../../src/scenario/index.js';
import {loanScenario, positionScenario} from '../support/scenarios.js';
import {Seeded} from '../support/seeded.js';

const CENTS: PriceGrid = {kind: 'tick', step: decimal('0.01')};
/** Five figures, at most three decimals. */
const FIVE: PriceGrid = {kind: 'significant', figures: 5, decimals: 3};

let kernel: Kernel;
before(async () => {
  kernel = await loadKernel();
});

describe('printedGrid(grid, price)', () => {
  it('is the venue’s', () => {
    expect(printedGrid(FIVE, decimal('1719'))).to.equal(FIVE);
  });

  it('is six significant digits where it has none, and never fewer than two decimals', () => {
    const step = (price: string) => {
      const grid = printedGrid({kind: 'unrounded'}, decimal(price));
      return grid.kind === 'tick' && formatDecimal(grid.step);
    };
    expect(step('64375')).to.equal('0.01');
    expect(step('1.2')).to.equal('0.00001');
    expect(step('0.00004321')).to.equal('0.0000000001');
  });
});

describe('nearestPrinted(at, grid)', () => {
  const nearest = (at: number, grid: PriceGrid = CENTS) => formatDecimal(nearestPrinted(at, grid));

  it('is the printed price on the nearer side', () => {
    expect(nearest(1690.0049)).to.equal('1690');
    expect(nearest(1690.0051)).to.equal('1690.01');
    expect(nearest(1690.37, FIVE)).to.equal('1690.4');
    expect(nearest(100000.6, FIVE)).to.equal('100001');
  });

  it('keeps a price that is printed', () => {
    for (const text of ['1719.04', '0.01', '65098.97', '0.29']) expect(nearest(toFloat(decimal(text)))).to.equal(text);
  });

  it('is the least there is at zero and below', () => {
    expect(nearest(0)).to.equal('0.01');
    expect(nearest(-3)).to.equal('0.01');
    expect(nearest(0.0001, FIVE)).to.equal('0.001');
  });
});

describe('printedBeside(price, steps, grid)', () => {
  const beside = (price: string, steps: number, grid: PriceGrid = CENTS) =>
    formatDecimal(printedBeside(decimal(price), steps, grid));

  it('is some steps further', () => {
    expect(beside('1719.04', 1)).to.equal('1719.05');
    expect(beside('1719.04', -10)).to.equal('1718.94');
    expect(beside('9999.9', 2, FIVE)).to.equal('10001');
    expect(beside('10000', -1, FIVE)).to.equal('9999.9');
  });

  it('is the grid’s neighbour of a price that is off it', () => {
    expect(beside('1719.044', 1)).to.equal('1719.05');
    expect(beside('1719.044', -1)).to.equal('1719.04');
  });

  it('stays above zero', () => {
    expect(beside('0.02', -10)).to.equal('0.01');
  });
});

describe('furthestPrice(from, to, grid, attempt)', () => {
  /** Prices from 1,500.00 to 1,910.16 have an answer. */
  let asked = 0;
  const attempt = (price: Decimal) => {
    asked += 1;
    const at = toFloat(price);
    if (at > 1910.16) return {kind: 'refused', why: 'above'} as const;
    return at < 1500 ? ({kind: 'refused', why: 'below'} as const) : ({kind: 'found', price, value: at} as const);
  };
  const reached = (from: string, to: string, grid: PriceGrid = CENTS) =>
    furthestPrice(decimal(from), decimal(to), grid, attempt);

  it('is the price itself where something comes of it', () => {
    expect(reached('1719.04', '1690')).to.deep.include({why: null});
    expect(reached('1719.04', '1690').found?.value).to.equal(1690);
  });

  it('is the last before it, and why no further, both ways', () => {
    expect(reached('1719.04', '2500').found?.value).to.equal(1910.16);
    expect(reached('1719.04', '2500').why).to.equal('above');
    expect(reached('1719.04', '0.01').found?.value).to.equal(1500);
    expect(reached('1719.04', '0.01').why).to.equal('below');
    expect(reached('1719.04', '2500', FIVE).found?.value).to.equal(1910.1);
  });

  it('stays where it is at the last one', () => {
    expect(reached('1910.16', '1910.17')).to.deep.equal({found: null, why: 'above'});
    expect(reached('1910.16', '2500')).to.deep.equal({found: null, why: 'above'});
  });

  it('halves the way: a million prices in some twenty attempts', () => {
    asked = 0;
    reached('1719.04', '11719.04');
    expect(asked).to.be.at.most(22);
  });
});

describe('solveMarginAt(scenario, price, answerer, kernel)', () => {
  it('liquidates at the very tick it was put at, 200 random positions', () => {
    const random = new Seeded(20261130);
    for (let i = 0; i < 200; i++) {
      const isLong = random.unit() < 0.5;
      const price = nearestPrinted(isLong ? 900 + random.unit() * 980 : 1930 + random.unit() * 1500, CENTS);
      // from one coin on a cent of margin moves the price by a tick at most
      const size = (1 + random.unit() * 2000).toFixed(3);
      const scenario = positionScenario({side: isLong ? 'long' : 'short', size});
      const after = solveMarginAt(scenario, price, answerPosition, kernel)!;
      const found = answersBy(answerPosition, after, kernel).answer!;
      const safer = printedBeside(price, isLong ? -1 : 1, CENTS);
      const said = formatDecimal(found.price!);
      expect([formatDecimal(price), formatDecimal(safer)], `${size} at ${formatDecimal(price)}`).to.include(said);
    }
  });
});

describe('solveDebtAt(scenario, answer, price)', () => {
  const answered = (scenario: Scenario) => answersBy(answerLoan, scenario, kernel).answer!;
  const solved = (scenario: Scenario, price: string) => solveDebtAt(scenario, answered(scenario), decimal(price));
  const owed = (scenario: Scenario, price: string) => solved(scenario, price)?.loan.debts[0]?.quantity;

  it('is L·q·p less the other debts, over the price', () => {
    expect(owed(loanScenario({}), '1300')).to.equal('12948'); // 0.83·12·1300
    const debts = [
      {asset: 'USDC', quantity: '14000', price: '1'},
      {asset: 'WBTC', quantity: '0.1', price: '64375'},
    ];
    expect(owed(loanScenario({debts}), '1300')).to.equal('6510.5'); // 12948 − 6437.5
  });

  it('divides by the price it moves to where the debt itself moves', () => {
    const collaterals = [{asset: 'USDC', quantity: '20000', price: '1', threshold: '78'}];
    const debts = [{asset: 'WETH', quantity: '5', price: '1874.89'}];
    const scenario = loanScenario({collaterals, debts, moving: 'WETH'});
    expect(owed(scenario, '2500')).to.equal('6.24'); // 0.78·20000/2500
  });

  it('is nothing where the other debts are more than is carried', () => {
    const debts = [
      {asset: 'USDC', quantity: '100', price: '1'},
      {asset: 'WBTC', quantity: '0.1', price: '64375'},
    ];
    expect(owed(loanScenario({debts}), '600')).to.equal(undefined); // 0.83·12·600 = 5976
  });

  it('liquidates at the price it was put at or beyond it, by less than a cent’s worth of debt (200 random loans)', () => {
    const random = new Seeded(20261130);
    for (let i = 0; i < 200; i++) {
      const quantity = (0.5 + random.unit() * 300).toFixed(3);
      const scenario = loanScenario({collaterals: [{asset: 'WETH', quantity, price: '1874.89'}]});
      if (answered(scenario).move.price === null) continue;
      const price = nearestPrinted(300 + random.unit() * 1500, CENTS);
      const {liquidation} = answered(solved(scenario, numberText(price))!).move;
      if (liquidation.kind !== 'at')
        throw new RangeError(`${quantity} at ${formatDecimal(price)}: ${liquidation.kind}`);
      expect(compareRatios(liquidation.exact, ratio(price))).to.be.at.most(0);
      expect(ratioToFloat(liquidation.exact)).to.be.closeTo(toFloat(price), 0.01 / (0.83 * Number(quantity)));
    }
  });
});
