import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {InputError} from '../../src/errors.js';
import {fromState, toState, type ReadState, type Scenario} from '../../src/scenario/index.js';

/** What people type and paste, and what nobody does: any characters at all, halves of them left out. */
const text = fc.oneof(
  fc.constantFrom('', '0', '1.20', '65098.97', '1,234.50', '١٢٣', '1e-8', '=;,:%#&+', 'end', 'p1;end', '__proto__'),
  fc.string({unit: 'grapheme-ascii', maxLength: 20}),
  fc.string({unit: 'binary', maxLength: 8}),
);
const name = fc.oneof({weight: 4, arbitrary: fc.constantFrom('position', 'loan', 'long', 'base')}, text);
const record = <T extends object>(model: {[K in keyof T]: fc.Arbitrary<T[K]>}): fc.Arbitrary<T> =>
  fc.record<T>(model, {noNullPrototype: true});
const rows = <C extends string>(row: Record<C, fc.Arbitrary<string>>) =>
  fc.array(record<Record<C, string>>(row), {maxLength: 12});

const scenarios = record({
  kind: name,
  position: record({
    market: text,
    side: name,
    size: text,
    sizeUnit: name,
    given: fc.constantFrom('leverage' as const, 'margin' as const),
    leverage: text,
    margin: text,
    entry: text,
    mark: text,
    stop: text,
    solveFor: name,
    liquidation: text,
    own: record({
      contract: name,
      schedule: name,
      base: text,
      quote: text,
      tick: text,
      contractSize: text,
      fee: text,
      brackets: rows({floor: text, rate: text, deduction: text}),
    }),
  }),
  loan: record({
    collaterals: rows({
      asset: text,
      quantity: text,
      price: text,
      threshold: text,
      rate: text,
      limit: text,
      volatility: text,
      beta: text,
    }),
    debts: rows({asset: text, quantity: text, price: text, rate: text, volatility: text, beta: text}),
    moving: text,
    market: text,
    mode: text,
    correlations: rows({first: text, second: text, value: text}),
    atThreshold: name,
    oracle: name,
    bands: record({count: text, amplification: text, loanDiscount: text, liquidationDiscount: text, basePrice: text}),
  }),
  account: record({
    balance: text,
    positions: rows({market: text, side: name, size: text, entry: text, mark: text, enabled: text, funding: text}),
    collaterals: rows({asset: text, quantity: text, price: text, weight: text}),
    moves: text,
    betas: rows({asset: text, beta: text, volatility: text}),
    correlations: rows({first: text, second: text, value: text}),
  }),
  outlook: record({volatility: text, low: text, high: text, horizon: text, funding: text, fundingHours: text}),
}) satisfies fc.Arbitrary<Scenario>;

const day = fc.constantFrom('', '2026-07-22', '2024-02-29');

/** Cuts, doubles, swaps and overwrites pieces of a state. */
const mutations = fc.array(
  fc.tuple(
    fc.constantFrom('cut', 'drop', 'double', 'write'),
    fc.nat(),
    fc.nat(40),
    fc.string({unit: 'binary', maxLength: 6}),
  ),
  {minLength: 1, maxLength: 5},
);

function mutated(state: string, changes: readonly [string, number, number, string][]): string {
  return changes.reduce((text, [how, where, length, other]) => {
    const at = where % (text.length + 1);
    if (how === 'cut') return text.slice(0, at);
    if (how === 'drop') return text.slice(0, at) + text.slice(at + length);
    if (how === 'double') return text.slice(0, at + length) + text.slice(at);
    return text.slice(0, at) + other + text.slice(at + other.length);
  }, state);
}

/** What was read, or the input error; anything else thrown fails the test. */
function attempt(state: string): ReadState | InputError {
  try {
    return fromState(state);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

describe('any scenario', () => {
  it('comes back from its state to the last character, without a loss', () => {
    fc.assert(
      fc.property(scenarios, day, (scenario, savedOn) => {
        const state = toState(scenario, savedOn);
        expect(state).to.match(/^[\w./;:,=%-]*$/);
        expect(new URL(`https://example.com/#${state}`).hash).to.equal(`#${state}`);
        expect(fromState(state)).to.deep.equal({scenario, lost: [], version: 1, savedOn: savedOn || null});
      }),
      {endOnFailure: true, seed: 20261120, numRuns: 500},
    );
  });

  it('whose state was cut short says so', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), (scenario, where) => {
        const state = toState(scenario);
        const read = attempt(state.slice(0, where % state.length));
        if (read instanceof InputError) expect(read.code).to.equal('not-a-state');
        else expect(read.lost.map(({code}) => code)).to.include('cut-short');
      }),
      {endOnFailure: true, seed: 20261121, numRuns: 500},
    );
  });
});

describe('any text', () => {
  const isWhole = (read: ReadState | InputError) => {
    if (read instanceof InputError) return;
    // what was kept is a scenario: it can be written and read again
    expect(fromState(toState(read.scenario, read.savedOn ?? '')).scenario).to.deep.equal(read.scenario);
  };

  it('that was a state is read, or refused by an input error', () => {
    fc.assert(
      fc.property(scenarios, mutations, (scenario, changes) => isWhole(attempt(mutated(toState(scenario), changes)))),
      {endOnFailure: true, seed: 20261122, numRuns: 2_000},
    );
  });

  it('that was never one is refused by an input error, or read', () => {
    const any = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.string({unit: 'binary', maxLength: 300}).map(body => `p1;${body};end`),
      fc.json({maxDepth: 4}),
      fc.object({maxDepth: 3}).map(value => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(any, state => isWhole(attempt(state))),
      {endOnFailure: true, seed: 20261123, numRuns: 3_000},
    );
  });

  it('of the greatest length that is read takes no time', () => {
    const fill = (piece: string) => `p1;${piece.repeat(99_990 / piece.length)};end`;
    for (const piece of [';', 'a=1;', 'debts=', ',', ':', '%', '%25', 'size=', 'debts=,;', '=']) {
      const began = performance.now();
      isWhole(attempt(fill(piece)));
      isWhole(attempt(`p1;debts=${piece.repeat(99_000 / piece.length)};end`));
      expect(performance.now() - began, piece).to.be.below(500);
    }
  });
});
