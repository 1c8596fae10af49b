import fc from 'fast-check';
import type {BracketText, PositionText} from '../oracle/margin.js';
import {decimalText, fraction, minus, plus, terminating, times, NOTHING} from '../oracle/fraction.js';

const LADDERS = {
  one: [['0', '0.004']],
  few: [['0', '0.004'], ['50000', '0.005'], ['250000', '0.01']], // prettier-ignore
  many: [['0', '0.004'], ['10000', '0.01'], ['20000', '0.025'], ['50000', '0.05'], ['100000', '0.1'], ['250000', '0.25']], // prettier-ignore
} as const;

/** The schedule's rows with the deductions that join them up. */
function continuous(ladder: readonly (readonly [string, string])[]): readonly BracketText[] {
  let deduction = NOTHING;
  return ladder.map(([floor, rate], index) => {
    const step = index === 0 ? NOTHING : minus(fraction(rate), fraction(ladder[index - 1]![1]));
    deduction = plus(deduction, times(fraction(floor), step));
    return {floor, cap: ladder[index + 1]?.[0] ?? null, rate, deduction: terminating(deduction)!};
  });
}

const SCHEDULES = Object.values(LADDERS).map(ladder => ({kind: 'continuous' as const, brackets: continuous(ladder)}));

const scaled = (least: number, most: number, decimals: number): fc.Arbitrary<string> =>
  fc.integer({min: least, max: most}).map(digits => decimalText(BigInt(digits), decimals));

/** Isolated positions under continuous schedules: prices of 0.01 to 100000, notionals that meet several brackets. */
export const anyPosition = (contract: 'linear' | 'inverse'): fc.Arbitrary<PositionText> =>
  fc.record({
    contract: fc.constant(contract),
    side: fc.constantFrom('long' as const, 'short' as const),
    size: contract === 'linear' ? scaled(1, 1_000_000, 3) : scaled(1, 2_000_000_000, 2),
    entry: scaled(1, 10_000_000, 2),
    margin: contract === 'linear' ? scaled(1, 1_000_000_000, 4) : scaled(1, 1_000_000_000, 8),
    unrealisedProfit: fc.constant('0'),
    otherMaintenance: fc.constant('0'),
    schedule: fc.constantFrom(...SCHEDULES),
    feeRate: fc.constantFrom('0', '0.0005'),
    maintenanceAt: fc.constantFrom('mark' as const, 'mark' as const, 'entry' as const),
    atThreshold: fc.constant('liquidates' as const),
    tick: fc.constantFrom('0.01', '0.1', '0.5'),
    mark: fc.constant(null),
  });

/** The same position where every price is `factor` times as high: so are margin, floors and deductions in quote. */
export function atScaledPrices(text: PositionText, factor: string): PositionText {
  const by = fraction(factor);
  const scale = (value: string) => terminating(times(fraction(value), by))!;
  const {entry, tick, schedule} = text;
  // a coin-margined position has its margin and brackets in coin; its face value in quote grows with the price
  if (text.contract === 'inverse') return {...text, entry: scale(entry), tick: scale(tick), size: scale(text.size)};
  const brackets = schedule.brackets.map(({floor, cap, rate, deduction}) => ({
    floor: scale(floor),
    cap: cap === null ? null : scale(cap),
    rate,
    deduction: scale(deduction),
  }));
  return {
    ...text,
    entry: scale(entry),
    tick: scale(tick),
    margin: scale(text.margin),
    schedule: {...schedule, brackets},
  };
}
