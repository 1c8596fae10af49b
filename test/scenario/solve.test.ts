import {expect} from '@open-wc/testing';
import {
  compare,
  compareRatios,
  decimal,
  formatDecimal,
  ratio,
  ratioToFloat,
  subtract,
} from '../../src/decimal/index.js';
import {InputError} from '../../src/errors.js';
import {loadKernel, type Kernel} from '../../src/kernel/index.js';
import {
  answerLoan,
  answerOwnPosition,
  answerPosition,
  answersBy,
  leverageThatFills,
  numberText,
  positionFixes,
  solveDebt,
  solveMargin,
  stepFor,
  stepped,
  type PositionAnswer,
  type PositionText,
  type Scenario,
} from '../../src/scenario/index.js';
import {loanScenario, positionScenario} from '../support/scenarios.js';
import {Seeded} from '../support/seeded.js';

let kernel: Kernel;
before(async () => {
  kernel = await loadKernel();
});

function answered(scenario: Scenario): PositionAnswer {
  const {answer, fields} = answersBy(answerPosition, scenario, kernel);
  if (!answer) throw new RangeError(Object.keys(fields).join());
  return answer;
}

const refusal = (ask: () => unknown): string => {
  try {
    ask();
  } catch (error) {
    if (error instanceof InputError) return `${error.field} ${error.code}`;
    throw error;
  }
  return 'none';
};

describe('solveMargin(scenario, price, answerer, kernel)', () => {
  const solved = (text: string, position: Partial<PositionText> = {}) =>
    solveMargin(positionScenario(position), text, answerPosition, kernel, 'en')?.position.margin;

  it('is W = q·(E − P) + q·P·m for a long in the first bracket', () => {
    // 28·(1902.40 − 1719.04) + 28·1719.04·0.004 = 5134.08 + 192.53248 = 5326.61248
    expect(solved('1719.04')).to.equal('5326.62');
    // 28·(1902.40 − 1593.65) + 28·1593.65·0.004 = 8823.48880
    expect(solved('1,593.65')).to.equal('8823.49');
  });

  it('is W = q·(P − E) + q·P·m − c for a short in the second', () => {
    // 28·181.60 + 28·2084·0.005 − 50 = 5084.80 + 291.76 − 50 = 5326.56
    expect(solved('2084', {side: 'short'})).to.equal('5326.56');
  });

  it('needs no leverage that can be read, and gives the margin', () => {
    const after = solveMargin(positionScenario({leverage: ''}), '1719.04', answerPosition, kernel);
    expect(after?.position).to.include({given: 'margin', margin: '5326.62'});
  });

  it('waits for the other fields', () => {
    expect(solved('1719.04', {size: ''})).to.equal(undefined);
  });

  it('refuses what no margin can do, and what is no price', () => {
    // next to no margin: (28·1902.40 − 50)/(28·0.995) = 1910.1651, in the second bracket
    const error = (text: string, position: Partial<PositionText> = {}) => refusal(() => solved(text, position));
    expect(error('1910.16')).to.equal('none');
    expect(error('1911')).to.equal('position.liquidation price-above-reach');
    expect(error('1880', {side: 'short'})).to.equal('position.liquidation price-below-reach');
    expect(error('0')).to.equal('position.liquidation not-positive');
    expect(error('abc')).to.equal('position.liquidation not-a-number');
    expect(error('')).to.equal('position.liquidation empty');
  });

  it('is the least on its step: liquidation is there or beyond, with a step less it is not (300 random positions)', () => {
    const random = new Seeded(20260725);
    for (let i = 0; i < 300; i++) {
      const isLong = random.unit() < 0.5;
      const price = (isLong ? 300 + random.unit() * 1550 : 1950 + random.unit() * 3000).toFixed(2);
      const size = (0.01 + random.unit() * 3000).toFixed(3);
      const scenario = positionScenario({side: isLong ? 'long' : 'short', size});
      const after = solveMargin(scenario, price, answerPosition, kernel)!;
      const exactWith = (margin: string) => {
        const {liquidation} = answered({...after, position: {...after.position, margin}});
        return liquidation.kind === 'never' ? null : liquidation.exact;
      };
      const margin = decimal(after.position.margin);
      const beyond = (exact: ReturnType<typeof exactWith>) =>
        exact === null || compareRatios(exact, ratio(decimal(price))) * (isLong ? 1 : -1) <= 0;
      expect(beyond(exactWith(formatDecimal(margin))), `${size} at ${price}`).to.equal(true);
      const less = subtract(margin, decimal('0.01'));
      if (compare(less, decimal('0')) > 0) expect(beyond(exactWith(formatDecimal(less))), size).to.equal(false);
    }
  });

  it('under one’s own rules the coin’s last place is the step', () => {
    const own = {
      contract: 'inverse',
      contractSize: '100',
      fee: '',
      brackets: [{floor: '0', rate: '0.5', deduction: ''}],
    };
    const scenario = positionScenario({
      market: 'own-rules/perpetual',
      size: '53267.2',
      sizeUnit: 'quote',
      ownRules: own,
    });
    // W = N/P·(1 + m) − N/E = 30.98731821·1.005 − 28 = 31.1422548 − 28
    expect(solveMargin(scenario, '1719', answerOwnPosition, kernel)?.position.margin).to.equal('3.1422548');
  });
});

describe('solveDebt(scenario, ratio)', () => {
  const solved = (text: string, scenario = loanScenario({})) => solveDebt(scenario, text)?.loan.debts[0]?.quantity;

  it('is x·Σ q·p less the other debts, over the price', () => {
    expect(solved('50')).to.equal('11249.34'); // 0.5·12·1874.89
    expect(solved('64.7 %')).to.equal('14556.64'); // 14556.64596, down
    expect(solved('0')).to.equal('0');
    const debts = [
      {asset: 'USDC', quantity: '', price: '1'},
      {asset: 'WBTC', quantity: '0.1', price: '64375'},
    ];
    expect(solved('50', loanScenario({debts}))).to.equal('4811.84'); // 11249.34 − 6437.5
  });

  it('is answered as the ratio that was typed, or less', () => {
    const after = solveDebt(loanScenario({}), '64.7')!;
    const {answer} = answersBy(answerLoan, after, kernel);
    const found = ratioToFloat(answer!.loanToValue!);
    expect(found).to.be.at.most(0.647).and.above(0.6469);
  });

  it('refuses less than the other debts make, and what is no number', () => {
    const debts = [
      {asset: 'USDC', quantity: '1', price: '1'},
      {asset: 'WBTC', quantity: '0.1', price: '64375'},
    ];
    expect(refusal(() => solved('28', loanScenario({debts})))).to.equal('loan.loanToValue other-debts-above');
    expect(refusal(() => solved('-1'))).to.equal('loan.loanToValue negative');
    expect(refusal(() => solved('x'))).to.equal('loan.loanToValue not-a-number');
  });
});

describe('the way out', () => {
  const fixesOf = (scenario: Scenario) => positionFixes(answered(scenario), scenario, answerPosition, kernel);

  it('of an order that is liquidatable when it fills: 54.2×', () => {
    // W*(mark) = 982.7646, above W*(entry) = 28·1902.40·0.005 − 50 = 216.336; 53267.20/982.7646 = 54.2014
    const scenario = positionScenario({given: 'margin', margin: '200'});
    expect(formatDecimal(leverageThatFills(answered(scenario))!)).to.equal('54.2');
    const [first] = fixesOf(scenario);
    expect(first).to.include({kind: 'lower-leverage', unit: '×', reaches: 'danger'});
    expect(first!.after.position).to.include({given: 'leverage', leverage: '54.2'});
  });

  it('of a position that is liquidatable now: what is missing', () => {
    const [first, second] = fixesOf(positionScenario({mark: '1714'}));
    expect(first!.kind).to.equal('add-at-once');
    expect(formatDecimal(first!.amount)).to.equal('140.45');
    expect(first!.after.position.margin).to.equal('5467.17');
    expect(second!.kind).to.equal('add-margin');
  });

  it('of a size beyond the last bracket: the largest that is known, and with a step more it is not', () => {
    for (const text of [
      {side: 'short', size: '661000', leverage: '1'},
      {side: 'short', size: '900000', mark: '', given: 'margin', margin: '400000000'},
    ] as const) {
      const scenario = positionScenario(text);
      expect(answered(scenario).level, JSON.stringify(text)).to.equal('withheld');
      const [first] = fixesOf(scenario);
      expect(first!.kind).to.equal('largest-size');
      const more = formatDecimal(subtract(first!.amount, decimal('-0.001')));
      expect(answered(positionScenario({...text, size: more})).level).to.equal('withheld');
    }
  });
});

describe('stepped(value, stride)', () => {
  const rows = [
    // value    kind       up         down
    ['28', 'amount', '29', '27'],
    ['1', 'amount', '1.1', '0.99'],
    ['0.5', 'amount', '0.51', '0.49'],
    ['1902.40', 'price', '1912.4', '1892.4'],
    ['64375.00', 'price', '64475', '64275'],
    ['0.01234', 'price', '0.01244', '0.01224'],
    ['10', 'leverage', '11', '9'],
    ['7.82', 'leverage', '8.82', '6.82'],
    ['5', 'leverage', '6', '4.5'],
    ['1', 'leverage', '1.1', '1'],
    ['100', 'leverage', '100', '95'],
  ] as const;
  for (const [value, kind, up, down] of rows) {
    it(`${value} as ${kind} goes to ${up} and ${down}`, () => {
      const ends = kind === 'leverage' ? ([decimal('1'), decimal('100')] as const) : [];
      expect(stepped(decimal(value), {kind, towards: 1}, ...ends)).to.equal(up);
      expect(stepped(decimal(value), {kind, towards: -1}, ...ends)).to.equal(down);
    });
  }

  it('goes ten steps with Shift, and never to zero', () => {
    expect(stepped(decimal('28'), {kind: 'amount', towards: 1, isLong: true})).to.equal('38');
    expect(stepped(decimal('1.5'), {kind: 'amount', towards: -1, isLong: true})).to.equal('0.5');
    expect(stepped(decimal('1.1'), {kind: 'amount', towards: -1, isLong: true})).to.equal('0.1');
    expect(formatDecimal(stepFor(decimal('1'), {kind: 'amount', towards: -1}))).to.equal('0.01');
  });
});

describe('numberText(value)', () => {
  it('reads alike everywhere', () => {
    expect(['15.842', '1.5', '0.842', '1234.567', '28'].map(text => numberText(decimal(text)))).to.deep.equal([
      '15.8420',
      '1.5',
      '0.842',
      '1234.567',
      '28',
    ]);
    for (const locale of ['en', 'de', 'fr', 'hi', 'ar']) {
      const scenario = positionScenario({size: numberText(decimal('15.842'))});
      const {understood} = answersBy(answerPosition, scenario, kernel, locale);
      expect(formatDecimal(understood['position.size']!), locale).to.equal('15.842');
    }
  });
});
