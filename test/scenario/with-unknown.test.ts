import {expect} from '@open-wc/testing';
import {formatDecimal} from '../../src/decimal/index.js';
import {loadKernel, type Kernel} from '../../src/kernel/index.js';
import {
  answerOwnPosition,
  answerPosition,
  answersBy,
  edit,
  fromState,
  positionFixes,
  solveUnknown,
  toState,
  UNKNOWNS,
  withUnknown,
  type PositionAnswer,
  type PositionText,
  type Scenario,
  type Unknown,
} from '../../src/scenario/index.js';
import {positionScenario} from '../support/scenarios.js';
import {Seeded} from '../support/seeded.js';

let kernel: Kernel;
before(async () => {
  kernel = await loadKernel();
});

const answererOf = ({position: {market}}: Scenario) =>
  market === 'own-rules/perpetual' ? answerOwnPosition : answerPosition;

function answered(scenario: Scenario): PositionAnswer {
  const {answer, fields} = answersBy(answererOf(scenario), scenario, kernel);
  if (!answer) throw new RangeError(JSON.stringify(fields));
  return answer;
}

const solve = (scenario: Scenario, locale?: string) => solveUnknown(scenario, answererOf(scenario), kernel, locale);

function solved(text: Partial<PositionText>): Scenario {
  const {scenario, fields} = solve(positionScenario(text));
  if (!scenario) throw new RangeError(JSON.stringify(Object.values(fields).map(({field, code}) => [field, code])));
  return scenario;
}

const priceOf = (scenario: Scenario): string => formatDecimal(answered(scenario).price!);

describe('withUnknown(scenario, unknown, answer)', () => {
  const turn = (scenario: Scenario, unknown: Unknown): Scenario => {
    const next = solve(withUnknown(scenario, unknown, answered(scenario))).scenario;
    if (!next) throw new RangeError(unknown);
    return next;
  };

  it('keeps what followed as it is stated, and gives the margin beside a size', () => {
    const found = turn(positionScenario({}), 'size');
    expect(found.position).to.include({
      solveFor: 'size',
      size: '28',
      liquidation: '1719.04',
      given: 'margin',
      margin: '5326.72',
    });
    expect(priceOf(found)).to.equal('1719.04');
  });

  it('to and fro changes no digit (200 random positions, every unknown)', () => {
    const random = new Seeded(4242);
    for (let i = 0; i < 200; i++) {
      const start = positionScenario({
        side: random.unit() < 0.5 ? 'long' : 'short',
        size: (0.01 + random.unit() * 500).toFixed(3),
        entry: (1000 + random.unit() * 2000).toFixed(2),
        leverage: (1.5 + random.unit() * 30).toFixed(1),
        mark: '',
      });
      const there = answered(start);
      if (there.price === null) continue;
      for (const unknown of UNKNOWNS) {
        const turned = turn(start, unknown);
        expect(priceOf(turned), `${unknown} ${JSON.stringify(start.position)}`).to.equal(formatDecimal(there.price));
        const back = turn(turned, 'liquidation').position;
        expect({...back, margin: ''}, unknown).to.deep.equal({...start.position, margin: ''});
      }
    }
  });

  it('from one to another keeps the price that was asked for', () => {
    const asked = solved({solveFor: 'margin', liquidation: '1665.59'});
    const size = turn(asked, 'size').position;
    expect(size).to.include({liquidation: '1665.59', size: '28', margin: '6817.23'});
    const leverage = turn(asked, 'leverage').position;
    expect(leverage).to.include({liquidation: '1665.59', leverage: '7.82', given: 'leverage'});
  });

  it('has no price to keep where there is none', () => {
    expect(withUnknown(positionScenario({}), 'entry', null).position).to.include({solveFor: 'entry', liquidation: ''});
  });
});

describe('what is written of an unknown', () => {
  const start = positionScenario({solveFor: 'size', given: 'margin', margin: '5326.72', liquidation: '1665.59'});

  it('makes it given, and the liquidation price follows', () => {
    expect(edit(start, 'position.size', '30').position).to.include({
      solveFor: 'liquidation',
      liquidation: '',
      size: '30',
    });
    expect(edit(start, 'position.margin', '6000').position).to.include({solveFor: 'size', liquidation: '1665.59'});
    const margin = positionScenario({solveFor: 'margin', liquidation: '1665.59'});
    expect(edit(margin, 'position.leverage', '5').position).to.include({solveFor: 'liquidation', given: 'leverage'});
    expect(edit(margin, 'position.liquidation', '1600').position).to.include({solveFor: 'margin', liquidation: '1600'});
  });

  it('is kept in the state, and left out where the liquidation price follows', () => {
    expect(toState(start)).to.contain(';solveFor=size;liquidation=1665.59;');
    expect(fromState(toState(start)).scenario.position).to.deep.equal(start.position);
    expect(toState(positionScenario({}))).to.not.contain('solveFor');
    const older = fromState('p1;market=binance-usdm/ETHUSDT;size=28;entry=1902.40;leverage=10;end');
    expect(older.scenario.position).to.include({solveFor: 'liquidation', liquidation: ''});
  });

  it('a fix makes all of it given', () => {
    const scenario = solve(start).scenario!;
    for (const {after} of positionFixes(answered(scenario), scenario, answerPosition, kernel)) {
      expect(after.position).to.include({solveFor: 'liquidation', liquidation: ''});
    }
  });
});
