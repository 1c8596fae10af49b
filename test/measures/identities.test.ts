import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  add,
  addRatios,
  compare,
  compareRatios,
  decimal,
  divideRatios,
  formatDecimal,
  multiplyRatios,
  ratio,
  sign,
  subtract,
} from '../../src/decimal/index.js';
import type {Ratio} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import type {Kernel} from '../../src/kernel/index.js';
import {bankruptcyPrice, distance, liquidationPrice} from '../../src/measures/index.js';
import type {LiquidationAnswer} from '../../src/measures/index.js';
import {fraction, plus, terminating} from '../oracle/fraction.js';
import {MarginCase} from '../oracle/margin.js';
import type {PositionText} from '../oracle/margin.js';
import {anyPosition, atScaledPrices} from '../support/arbitrary-positions.js';
import {exactlyRatio, holds} from '../support/properties.js';
import {statedPosition, statedRules} from '../support/stated-position.js';

const more = (margin: string, added: string) => terminating(plus(fraction(margin), fraction(added)))!;
const equal = (a: Ratio, b: Ratio) => compareRatios(a, b) === 0;
const price = (answer: LiquidationAnswer) => (answer.kind === 'never' ? null : answer.price);
const exact = (answer: LiquidationAnswer) => (answer.kind === 'never' ? null : answer.exact);

for (const contract of ['linear', 'inverse'] as const) {
  describe(`liquidationPrice of any ${contract} position`, () => {
    let kernel: Kernel;
    before(async () => {
      kernel = await loadKernel();
    });
    const answerOf = (text: PositionText, mark?: string) =>
      liquidationPrice(kernel, statedPosition(text), statedRules(text), mark);

    it('moves away from the mark as margin is added, or is never reached any more', () => {
      holds(
        fc.property(anyPosition(contract), fc.constantFrom('0.00000001', '1', '5000'), (text, added) => {
          const before = exact(answerOf(text));
          const after = answerOf({...text, margin: more(text.margin, added)});
          if (after.kind === 'never') return true;
          if (before === null) return text.side === 'short' || after.kind === 'now'; // was liquidatable everywhere
          const moved = compareRatios(after.exact!, before);
          return text.side === 'long' ? moved < 0 : moved > 0;
        }),
      );
    });

    it('scales with the price', () => {
      holds(
        fc.property(anyPosition(contract), fc.constantFrom('10', '0.5', '3'), (text, factor) => {
          const [once, scaled] = [answerOf(text), answerOf(atScaledPrices(text, factor))];
          if (exact(once) === null) return scaled.kind === once.kind;
          const by = ratio(factor);
          return equal(exact(scaled)!, multiplyRatios(exact(once)!, by)) && samePrice(once, scaled, by);
        }),
      );
    });

    it('is where equity equals the requirement, exactly', () => {
      holds(
        fc.property(anyPosition(contract), text => {
          const root = exact(answerOf(text));
          return root === null || new MarginCase(text).slack(exactlyRatio(root)).n === 0n;
        }),
      );
    });

    it('one tick nearer the entry is healthy, one tick beyond is not', () => {
      holds(
        fc.property(anyPosition(contract), text => {
          const answer = answerOf(text);
          const stated = price(answer);
          if (stated === null) return true;
          const tick = decimal(text.tick);
          const [above, below] = [add(stated, tick), subtract(stated, tick)];
          const [nearer, beyond] = text.side === 'long' ? [above, below] : [below, above];
          const ahead = sign(nearer) <= 0 || answerOf(text, formatDecimal(nearer)).kind === 'at';
          return ahead && (sign(beyond) <= 0 || answerOf(text, formatDecimal(beyond)).kind === 'now');
        }),
      );
    });

    it('is rounded by less than a tick, towards the earlier liquidation', () => {
      holds(
        fc.property(anyPosition(contract), text => {
          const answer = answerOf(text);
          if (answer.kind === 'never' || answer.price === null) return true;
          const [low, high] = [answer.exact!, ratio(answer.price)];
          const [from, to] = text.side === 'long' ? [low, high] : [high, low];
          return compareRatios(from, to) <= 0 && compareRatios(to, addRatios(from, ratio(text.tick))) < 0;
        }),
      );
    });

    it('lies before bankruptcy, and its distance from the entry has the sign of the slack there', () => {
      holds(
        fc.property(anyPosition(contract), text => {
          const answer = answerOf(text);
          const bankrupt = bankruptcyPrice(statedPosition(text), statedRules(text));
          if (answer.kind === 'never' || answer.exact === null || bankrupt.kind !== 'at') return true;
          const order = compareRatios(answer.exact, bankrupt.exact);
          const room = distance(text.entry, answer.exact, answer.direction);
          const slack = new MarginCase(text).slack(fraction(text.entry)).n;
          const agrees = sign(room.numerator) === (slack > 0n ? 1 : slack < 0n ? -1 : 0);
          return agrees && (text.side === 'long' ? order >= 0 : order <= 0);
        }),
      );
    });
  });
}

describe('long and short', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });
  const free = (text: PositionText, side: 'long' | 'short') => {
    const brackets = [{floor: '0', cap: null, rate: '0', deduction: '0'}];
    const plain = {...text, side, feeRate: '0', schedule: {kind: 'flat' as const, brackets}};
    return exact(liquidationPrice(kernel, statedPosition(plain), statedRules(plain)));
  };

  it('lie as far above the entry as below it when nothing is required: P + P′ = 2E', () => {
    holds(
      fc.property(anyPosition('linear'), text => {
        const [long, short] = [free(text, 'long'), free(text, 'short')];
        return long === null || equal(addRatios(long, short!), multiplyRatios(ratio('2'), ratio(text.entry)));
      }),
    );
  });

  it('do so in reciprocals when the margin is coin: 1/P + 1/P′ = 2/E', () => {
    holds(
      fc.property(anyPosition('inverse'), text => {
        const [long, short] = [free(text, 'long'), free(text, 'short')];
        if (short === null) return true;
        const sum = addRatios(divideRatios(ratio('1'), long!), divideRatios(ratio('1'), short));
        return equal(sum, divideRatios(ratio('2'), ratio(text.entry)));
      }),
    );
  });

  it('an inverse long is a linear short in 1/P, and the other way round', () => {
    holds(
      fc.property(anyPosition('inverse'), fc.constantFrom('25000', '0.5', '12.5', '8'), (text, entry) => {
        const maintenanceAt = 'mark' as const; // frozen at entry a covered inverse short is null by decree
        const inverse = {...text, entry, maintenanceAt};
        const side = text.side === 'long' ? ('short' as const) : ('long' as const);
        const reciprocal = {'25000': '0.00004', '0.5': '2', '12.5': '0.08', '8': '0.125'}[entry];
        const linear = {...inverse, contract: 'linear' as const, side, entry: reciprocal};
        const [one, other] = [inverse, linear].map(twin =>
          exact(liquidationPrice(kernel, statedPosition(twin), statedRules(twin))),
        );
        return one === null ? other === null : equal(one!, divideRatios(ratio('1'), other!));
      }),
    );
  });
});

function samePrice(once: LiquidationAnswer, scaled: LiquidationAnswer, by: Ratio): boolean {
  const [a, b] = [price(once), price(scaled)];
  if (a === null || b === null) return a === b;
  return compare(b, multiplyRatios(ratio(a), by).numerator) === 0;
}

describe('an answer that is shown', () => {
  it('never mentions NaN, whatever the position', async () => {
    const kernel = await loadKernel();
    holds(
      fc.property(anyPosition('linear'), text => {
        const answer = liquidationPrice(kernel, statedPosition(text), statedRules(text));
        expect(JSON.stringify(answer)).not.to.match(/NaN|Infinity|undefined/);
      }),
    );
  });
});
