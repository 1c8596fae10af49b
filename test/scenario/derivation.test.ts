import {expect} from '@open-wc/testing';
import {compareRatios, formatDecimal, ratio} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {answers, derive, evaluate, type LoanAnswer, type PositionAnswer} from '../../src/scenario/index.js';
import {lineText} from '../../src/elements/why/plain.js';
import {answeredPosition} from '../support/answered.js';
import {namesOf, proves} from '../support/proved.js';
import {PositionSource} from '../support/random-positions.js';
import {loanScenario, positionScenario} from '../support/scenarios.js';
import {Seeded} from '../support/seeded.js';

const kernel = await loadKernel();

const position = (text: Parameters<typeof positionScenario>[0]) =>
  answers(positionScenario(text), kernel, 'en').answer as PositionAnswer;
const loan = (text: Parameters<typeof loanScenario>[0]) =>
  answers(loanScenario(text), kernel, 'en').answer as LoanAnswer;

const own = (rules: object, text: object = {}) =>
  position({
    market: 'own-rules/perpetual',
    size: '10',
    entry: '100',
    mark: '98',
    leverage: '5',
    ...text,
    ownRules: rules,
  });

describe('derive(answer): a position', () => {
  it('is the design’s: 28 ETH at 1,902.40, bracket 1 at the solution', () => {
    const found = proves(position({}));
    expect(namesOf(found)).to.deep.equal(['equity', 'requirement', 'equal', 'solved', 'roundedUp', 'bracketMoved']);
    const text = (index: number, manner: 'letters' | 'numbers') =>
      lineText(found.steps[index]!.lines[0]!, manner, found.exact, 'en');
    expect(text(0, 'letters')).to.equal('W + q·(P − E)');
    expect(text(0, 'numbers')).to.equal('5,326.72 + 28 × (P − 1,902.4)');
    expect(text(1, 'letters')).to.equal('m·q·P − c');
    expect(text(2, 'numbers')).to.equal('5,326.72 + 28 × (P − 1,902.4) = 0.004 × 28 × P − 0');
    expect(text(3, 'letters')).to.equal('P = (q·E − W − c) / (q·(1 − m))');
    expect(text(3, 'numbers')).to.equal(
      'P = (28 × 1,902.4 − 5,326.72 − 0) / (28 × (1 − 0.004)) = 47,940.48 / 27.888 = 1,719.0361…',
    );
    expect(text(4, 'letters')).to.equal('(k − 1)·t < P ≤ k·t');
    expect(text(4, 'numbers')).to.equal('(171,904 − 1) × 0.01 < P ≤ 171,904 × 0.01 = 1,719.04');
    expect(text(5, 'numbers')).to.equal('0 ≤ 28 × P = 48,133.0120… < 50,000');
    expect(formatDecimal(found.steps[5]!.said['entry']!.value.numerator)).to.equal('2');
  });

  // each: what differs, the names of its steps
  const rows: readonly (readonly [string, PositionAnswer, readonly string[]])[] = [
    ['short', position({side: 'short'}), ['equity', 'requirement', 'equal', 'solved', 'roundedDown', 'bracket']],
    [
      'leverage 3',
      position({leverage: '3'}),
      ['equity', 'requirement', 'equal', 'solved', 'roundedUp', 'bracketMoved'],
    ],
    [
      'quote',
      position({size: '53267', sizeUnit: 'quote', leverage: '7'}),
      ['equity', 'requirement', 'equal', 'solved', 'roundedUp', 'bracketMoved'],
    ],
    [
      'no tick',
      position({market: 'binance-usdm/SOLUSDT', size: '200', entry: '124.65', mark: '126.90', leverage: '5'}),
      ['equity', 'requirement', 'equal', 'solved', 'figuresUp', 'bracket'],
    ],
    ['past', position({mark: '1714'}), ['equity', 'requirement', 'equalSolved', 'roundedUp', 'bracketMoved', 'now']],
    ['past, no tick', own({}, {mark: '79'}), ['equity', 'requirement', 'equalSolved', 'figuresUp', 'now']],
    ['covered', position({leverage: '1'}), ['equity', 'requirement', 'equal', 'covered']],
    [
      'withheld',
      position({side: 'short', size: '661000', leverage: '1'}),
      ['equity', 'requirement', 'equal', 'beyond'],
    ],
    [
      'inverse long',
      own({contract: 'inverse', tick: '0.5'}),
      ['equity', 'requirement', 'equal', 'solved', 'roundedUp'],
    ],
    [
      'inverse short',
      own({contract: 'inverse'}, {side: 'short'}),
      ['equity', 'requirement', 'equal', 'solved', 'figuresDown'],
    ],
    [
      'inverse short, 1×',
      own({contract: 'inverse'}, {side: 'short', leverage: '1'}),
      ['equity', 'requirement', 'equal', 'rises'],
    ],
    ['a fee', own({fee: '0.06'}), ['equity', 'requirementFee', 'equal', 'solved', 'figuresUp']],
    [
      'an edge', // 12 % of 1,000 is 120, 2 % is 20; equity at a value of 1,000 is 100 + 1,000 − 1,050
      own(
        {
          schedule: 'flat',
          brackets: [
            {floor: '0', rate: '2', deduction: ''},
            {floor: '1000', rate: '12', deduction: ''},
          ],
        },
        {side: 'short', size: '10', entry: '95', leverage: '8', mark: '94'},
      ),
      ['equity', 'requirementEdge', 'edge', 'solvedEdge', 'figuresDown'],
    ],
  ];
  for (const [name, answer, steps] of rows) {
    it(`${name}: ${steps.join(', ')}`, () => {
      expect(namesOf(proves(answer))).to.deep.equal(steps);
    });
  }

  it('frozen at entry: the requirement is that of the entry', () => {
    for (const side of ['long', 'short']) {
      for (const contract of ['linear', 'inverse'] as const) {
        const text = new PositionSource(new Seeded(3), contract).random();
        const answer = answeredPosition({...text, maintenanceAt: 'entry', side: side as 'long', mark: null}, kernel);
        expect(namesOf(proves(answer))).to.include('requirementFrozen');
      }
    }
  });

  it('what is missing at the mark is the answer’s shortfall', () => {
    const answer = position({mark: '1714'});
    const last = derive(answer).steps.at(-1)!;
    const missing = evaluate(last.lines[0]!.sides[0]!.expression, ratio('0'));
    expect(answer.liquidation.kind === 'now' && compareRatios(missing, answer.liquidation.shortfall)).to.equal(0);
  });
});

describe('derive(answer): a loan', () => {
  const USDC = {asset: 'USDC', quantity: '14000', price: '1'};
  const rows: readonly (readonly [string, LoanAnswer, readonly string[]])[] = [
    ['WETH falls', loan({}), ['weighted', 'debt', 'equalLoan', 'solved', 'falling', 'figuresUp']],
    ['USDC rises', loan({moving: 'USDC'}), ['weighted', 'debt', 'equalLoan', 'solved', 'rising', 'figuresDown']],
    [
      'net of a debt in the same asset',
      loan({debts: [USDC, {asset: 'WETH', quantity: '1', price: '1874.89'}]}),
      ['weighted', 'debt', 'equalLoan', 'solved', 'falling', 'figuresUp'],
    ],
    [
      'past',
      loan({debts: [{...USDC, quantity: '20000'}]}),
      ['weighted', 'debt', 'equalSolvedLoan', 'falling', 'figuresUp', 'nowLoan'],
    ],
    ['no debt', loan({debts: [{...USDC, quantity: '0'}]}), ['weighted', 'debt', 'equalLoan', 'noDebt']],
    [
      'the rest carries it',
      loan({
        collaterals: [
          {asset: 'WETH', quantity: '12', price: '1874.89', threshold: ''},
          {asset: 'WBTC', quantity: '1', price: '64375', threshold: ''},
        ],
      }),
      ['weighted', 'debt', 'equalLoan', 'belowZero'],
    ],
  ];
  for (const [name, answer, steps] of rows) {
    it(`${name}: ${steps.join(', ')}`, () => {
      expect(namesOf(proves(answer))).to.deep.equal(steps);
    });
  }

  it('what is missing is the answer’s shortfall', () => {
    const answer = loan({debts: [{...USDC, quantity: '20000'}]});
    const missing = evaluate(derive(answer).steps.at(-1)!.lines[0]!.sides[0]!.expression, ratio('0'));
    const {liquidation} = answer.move;
    expect(liquidation.kind === 'now' && compareRatios(missing, liquidation.shortfall)).to.equal(0);
  });
});

describe('formatting', () => {
  it('a number that does not end is a fraction of its own numbers', () => {
    const found = derive(position({leverage: '3'}));
    expect(lineText(found.steps[0]!.lines[0]!, 'numbers', found.exact, 'en')).to.equal(
      '53,267.2 / 3 + 28 × (P − 1,902.4)',
    );
  });
});
