import {expect} from '@open-wc/testing';
import {compare, decimal, formatDecimal, subtract, type Decimal} from '../../src/decimal/index.js';
import {loadKernel, type Kernel} from '../../src/kernel/index.js';
import {
  answerOwnPosition,
  answerPosition,
  answers,
  answersBy,
  solveUnknown,
  UNKNOWNS,
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

const refused = (text: Partial<PositionText>): Record<string, string> =>
  Object.fromEntries(Object.entries(solve(positionScenario(text)).fields).map(([field, {code}]) => [field, code]));

const priceOf = (scenario: Scenario): string => formatDecimal(answered(scenario).price!);

describe('solveUnknown(scenario, answerer, kernel)', () => {
  it('is W = q·(E − P) + q·P·m of the margin: +1,490.51 for 1,665.59', () => {
    // 28·(1902.40 − 1665.59) + 28·1665.59·0.004 = 6630.68 + 186.54608 = 6817.22608; less 5326.72
    const found = solved({solveFor: 'margin', liquidation: '1665.59'});
    expect(found.position).to.include({given: 'margin', margin: '6817.23'});
    expect(priceOf(found)).to.equal('1665.59');
  });

  it('is q = W/(E − P·(1 − m)) of the size', () => {
    // 5326.72/(1902.40 − 1665.59·0.996) = 5326.72/243.47236 = 21.87813…
    const found = solved({solveFor: 'size', given: 'margin', margin: '5326.72', liquidation: '1665.59'});
    expect(found.position.size).to.equal('21.8780');
    expect(priceOf(found)).to.equal('1665.59');
  });

  it('is a size of a higher bracket where leverage is given: c/(E·(1 − 1/L) − P·(1 − m))', () => {
    // bracket 2: 50/(1712.16 − 1720.64·0.995); in bracket 1 every size stands at 1,719.04
    const found = solved({solveFor: 'size', liquidation: '1720'});
    const price = decimal(priceOf(found));
    expect(formatDecimal(price)).to.equal('1720');
    const {bracket} = answered(found);
    expect(formatDecimal(bracket!.rate)).to.equal('0.005');
  });

  it('is L = q·E/W of leverage, in hundredths, sooner where it does not hit the price', () => {
    // 53267.20/6817.22608 = 7.8136…
    const found = solved({solveFor: 'leverage', liquidation: '1665.59'});
    expect(found.position).to.include({given: 'leverage', leverage: '7.82'});
    // (53267.20 − 53267.20/7.82)/(28·0.996) = 1665.7885…
    expect(priceOf(found)).to.equal('1665.79');
  });

  it('is E = (P·(1 − m))/(1 − 1/L) of the entry where leverage is given, and P·(1 − m) + W/q where the margin is', () => {
    // 1665.59·0.996/0.9 = 1843.2529…
    const found = solved({solveFor: 'entry', liquidation: '1665.59'});
    expect(found.position.entry).to.equal('1843.25');
    expect(priceOf(found)).to.equal('1665.59');
    // 1665.59·0.996 + 5326.72/28 = 1658.92764 + 190.24 = 1849.16764
    const other = solved({solveFor: 'entry', given: 'margin', margin: '5326.72', liquidation: '1665.59'});
    expect(other.position.entry).to.equal('1849.16');
    expect(priceOf(other)).to.equal('1665.59');
  });

  it('leaves a text that answers with the price already as it was written', () => {
    expect(solved({solveFor: 'size', liquidation: '1719.04', size: '28.00'}).position.size).to.equal('28.00');
    expect(solved({solveFor: 'entry', liquidation: '1,719.04', entry: '1902.40'}).position.entry).to.equal('1902.40');
  });

  it('says what is wrong with each given field, and nothing of the unknown', () => {
    expect(refused({solveFor: 'size', size: 'abc', liquidation: ''})).to.deep.equal({'position.liquidation': 'empty'});
    expect(refused({solveFor: 'size', size: '', entry: 'x', liquidation: '0'})).to.deep.equal({
      'position.entry': 'not-a-number',
      'position.liquidation': 'not-positive',
    });
    expect(refused({solveFor: 'price'})).to.deep.equal({'position.solveFor': 'not-an-unknown'});
    const [error] = Object.values(solve(positionScenario({solveFor: 'price'})).fields);
    expect(error!.message).to.contain('price').and.to.contain('liquidation, size, leverage, margin, entry');
  });

  it('refuses at the unknown what nothing reaches, with what was found', () => {
    const given = {given: 'margin', margin: '5326.72'} as const;
    const rows: readonly (readonly [Partial<PositionText>, Record<string, string>])[] = [
      [{solveFor: 'size', liquidation: '1665.59'}, {'position.size': 'every-size-sooner'}],
      [{solveFor: 'size', ...given, side: 'short', liquidation: '1'}, {'position.size': 'no-size-at-price'}],
      [{solveFor: 'margin', liquidation: '1911'}, {'position.margin': 'price-above-reach'}],
      [{solveFor: 'margin', liquidation: '1880', side: 'short'}, {'position.margin': 'price-below-reach'}],
      [{solveFor: 'leverage', liquidation: '1901'}, {'position.leverage': 'leverage-for-price'}],
      [{solveFor: 'leverage', liquidation: '1911'}, {'position.leverage': 'no-leverage-at-price'}],
      [{solveFor: 'entry', leverage: '1', liquidation: '1500'}, {'position.entry': 'no-entry-at-price'}],
    ];
    for (const [text, fields] of rows) expect(refused(text), JSON.stringify(text)).to.deep.equal(fields);
    const {fields} = solve(positionScenario({solveFor: 'size', liquidation: '1665.59'}));
    expect(fields['position.size']!.values).to.deep.equal({found: '1665.59', nearest: '1719.04'});
  });

  it('answers again with the price asked for or the nearest sooner by one step, never later (600 random positions)', () => {
    const random = new Seeded(20261130);
    const counts: Record<string, number> = {};
    for (let i = 0; i < 600; i++) {
      const unknown = UNKNOWNS[1 + (i % 4)] as Exclude<Unknown, 'liquidation'>;
      const isLong = random.unit() < 0.5;
      const sooner = isLong ? 1 : -1;
      const liquidation = (isLong ? 300 + random.unit() * 1500 : 2000 + random.unit() * 3000).toFixed(2);
      const text = {
        solveFor: unknown,
        side: isLong ? 'long' : 'short',
        size: (0.01 + random.unit() * 3000).toFixed(3),
        entry: (1000 + random.unit() * 2000).toFixed(2),
        given: unknown === 'size' || random.unit() < 0.5 ? ('margin' as const) : ('leverage' as const),
        margin: (10 + random.unit() * 90_000).toFixed(2),
        leverage: (2 + random.unit() * 40).toFixed(1),
        mark: '',
        liquidation,
      };
      const {scenario} = solve(positionScenario(text));
      if (!scenario) continue;
      counts[unknown] = (counts[unknown] ?? 0) + 1;
      const asked = decimal(liquidation);
      const stated = answered(scenario).price!;
      const name = `${unknown} ${scenario.position[unknown]} at ${liquidation}: ${JSON.stringify(text)}`;
      expect(compare(stated, asked) * sooner, name).to.be.at.least(0);
      if (compare(stated, asked) !== 0) expect(isLaterByOneStep(scenario, unknown, asked, sooner), name).to.equal(true);
      // solved once more, nothing changes
      expect(solve(scenario).scenario!.position, name).to.deep.equal(scenario.position);
    }
    for (const unknown of UNKNOWNS.slice(1)) expect(counts[unknown], unknown).to.be.greaterThan(40);
  });

  /** One step towards the calmer side is later than asked. */
  function isLaterByOneStep(
    scenario: Scenario,
    unknown: Exclude<Unknown, 'liquidation'>,
    asked: Decimal,
    sooner: number,
  ) {
    const step = decimal(
      {size: '0.001', margin: '-0.01', leverage: '0.01', entry: sooner === 1 ? '0.01' : '-0.01'}[unknown],
    );
    const calmer = formatDecimal(subtract(decimal(scenario.position[unknown]), step));
    if (calmer.startsWith('-') || calmer === '0') return true;
    const {price} = answered({...scenario, position: {...scenario.position, [unknown]: calmer}});
    return price === null || compare(price, asked) * sooner < 0;
  }

  it('takes sizes in currency and contracts, coins of an inverse position, and flat schedules', () => {
    const inverse = {
      contract: 'inverse',
      contractSize: '100',
      fee: '',
      brackets: [{floor: '0', rate: '0.5', deduction: ''}],
    };
    const flat = {
      contract: 'linear',
      schedule: 'flat',
      brackets: [
        {floor: '0', rate: '0.5', deduction: ''},
        {floor: '20000', rate: '2', deduction: ''},
        {floor: '60000', rate: '5', deduction: ''},
      ],
    };
    const rows: readonly Parameters<typeof positionScenario>[0][] = [
      {sizeUnit: 'quote', size: '53267.2', given: 'margin', margin: '5326.72'},
      {
        market: 'own-rules/perpetual',
        ownRules: inverse,
        sizeUnit: 'quote',
        size: '53267',
        given: 'margin',
        margin: '3',
      },
      {market: 'own-rules/perpetual', ownRules: inverse, sizeUnit: 'base', given: 'margin', margin: '3'},
      {
        market: 'own-rules/perpetual',
        ownRules: inverse,
        sizeUnit: 'contracts',
        given: 'margin',
        margin: '3',
        size: '500',
      },
      {market: 'own-rules/perpetual', ownRules: flat, given: 'margin', margin: '5326.72'},
    ];
    for (const side of ['long', 'short']) {
      const liquidation = side === 'long' ? '1600' : '2300';
      for (const row of rows) {
        for (const solveFor of ['size', 'margin', 'entry'] as const) {
          const start = positionScenario({...row, side, solveFor, liquidation});
          const {scenario, fields} = solve(start);
          const name = JSON.stringify([row, side, solveFor, Object.values(fields).map(({code}) => code)]);
          expect(scenario, name).to.not.equal(null);
          const off = Number(priceOf(scenario!)) - Number(liquidation);
          expect(off * (side === 'long' ? 1 : -1), name).to.be.at.least(0);
          // contracts are whole: one of some hundreds
          const most = row.sizeUnit === 'contracts' && solveFor === 'size' ? 8 : row.ownRules === flat ? 60 : 0.02;
          expect(Math.abs(off), name).to.be.at.most(most);
        }
      }
    }
  });

  it('is part of what answers() says of a scenario', () => {
    const found = answers(positionScenario({solveFor: 'margin', liquidation: '1665.59'}), kernel);
    expect(formatDecimal((found.answer as PositionAnswer).price!)).to.equal('1665.59');
    expect(found.understood).to.have.property('position.liquidation');
    const none = answers(positionScenario({solveFor: 'margin', liquidation: '1911'}), kernel);
    expect(none.answer).to.equal(null);
    expect(none.fields).to.have.property('position.margin');
  });
});
