import {expect} from '@open-wc/testing';
import {compareRatios, ratio, ratioSign} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {evaluate, type Derivation, type PositionAnswer} from '../../src/scenario/index.js';
import {answeredLoan, answeredPosition} from '../support/answered.js';
import {namesOf, proves} from '../support/proved.js';
import {randomLoan} from '../support/random-loans.js';
import {PositionSource} from '../support/random-positions.js';
import {Seeded} from '../support/seeded.js';

const kernel = await loadKernel();

describe('derive(answer): every line of 500 seeded positions and 500 seeded loans is so', () => {
  for (const contract of ['linear', 'inverse'] as const) {
    it(`${contract}`, () => {
      const source = new PositionSource(new Seeded(20261129), contract);
      const ends = new Set<string>();
      for (let count = 0; count < 250; count++) {
        const answer = answeredPosition(source.random(), kernel);
        const found = proves(answer);
        for (const name of namesOf(found)) ends.add(name);
        if (answer.liquidation.kind === 'now') shortfallIsSo(answer, found);
      }
      expect([...ends]).to.include.members(['solved', 'edge', 'bracketMoved', 'now', 'requirementFrozen', 'beyond']);
      expect([...ends].some(name => ['covered', 'coveredAtEdges', 'rises', 'coversShort'].includes(name))).to.equal(
        true,
      );
    });
  }

  function shortfallIsSo({liquidation}: PositionAnswer, {steps}: Derivation) {
    const last = steps.at(-1)!;
    if (liquidation.kind !== 'now' || !last.name.startsWith('now')) return;
    const missing = evaluate(last.lines[0]!.sides[0]!.expression, ratio('0'));
    expect(compareRatios(missing, liquidation.shortfall)).to.equal(0);
  }

  it('loans', () => {
    const seeded = new Seeded(20261129);
    const ends = new Set<string>();
    for (let count = 0; count < 500; count++) {
      const answer = answeredLoan(randomLoan(seeded, 8));
      const found = proves(answer);
      for (const name of namesOf(found)) ends.add(name);
      const {liquidation} = answer.move;
      if (liquidation.kind !== 'now') continue;
      const missing = evaluate(found.steps.at(-1)!.lines[0]!.sides[0]!.expression, ratio('0'));
      expect(ratioSign(missing) < 0 || compareRatios(missing, liquidation.shortfall) === 0).to.equal(true);
    }
    expect([...ends]).to.include.members(['falling', 'rising', 'nowLoan', 'belowZero', 'alwaysLoan']);
  });

  it('a short below the first step of its grid has nothing left', () => {
    const text = new PositionSource(new Seeded(1), 'linear').random();
    const brackets = [{floor: '0', cap: null, rate: '0.5', deduction: '0'}];
    const tiny = {
      ...text,
      side: 'short',
      size: '1',
      entry: '0.004',
      margin: '0.001',
      tick: '0.01',
      mark: null,
      maintenanceAt: 'mark',
      feeRate: '0',
      contract: 'linear',
    } as const;
    const answer = answeredPosition({...tiny, schedule: {kind: 'continuous', brackets}}, kernel);
    expect(namesOf(proves(answer))).to.include('nothingLeft');
  });
});
