import {fraction, minus, plus, terminating, times, NOTHING} from '../oracle/fraction.js';
import type {BracketText} from '../oracle/margin.js';
import type {Seeded} from './seeded.js';

export interface ScheduleText {
  readonly kind: 'continuous' | 'flat';
  readonly brackets: readonly BracketText[];
}

const RATES = ['0', '0.0025', '0.004', '0.005', '0.0065', '0.01', '0.0125', '0.02', '0.025', '0.05', '0.1', '0.125'];
const STEEP = ['0.15', '0.25', '0.5'];
const STRIDES = [1.25, 1.5, 2, 2.5, 5];

/**
 * A schedule of 1 to 12 brackets whose first floors lie around `scale` (quote for linear, coin for inverse), so that
 * positions cross brackets between entry and liquidation.
 */
export function randomSchedule(seeded: Seeded, kind: ScheduleText['kind'], scale: number): ScheduleText {
  const count = seeded.chance(0.1) ? 1 : seeded.integer(3, 12);
  const ladder = [...RATES, ...STEEP];
  const skip = seeded.integer(0, ladder.length - count);
  const tangled = kind === 'flat' && seeded.chance(0.3); // rates that fall, deductions that join nothing up
  const ascending = ladder.slice(skip, skip + count);
  const rates = tangled ? seeded.shuffled(ascending) : ascending;
  const floors = ['0'];
  let floor = scale * seeded.pick([0.5, 1, 2, 5]);
  while (floors.length < count) {
    floors.push(plain(floor));
    floor *= seeded.pick(STRIDES);
  }
  const end = seeded.chance(0.5) ? null : plain(floor);
  let deduction = NOTHING;
  return {
    kind,
    brackets: rates.map((rate, index) => {
      if (kind === 'continuous' && index > 0) {
        const step = minus(fraction(rate), fraction(rates[index - 1]!)); // cₖ = cₖ₋₁ + floorₖ·(mₖ − mₖ₋₁)
        deduction = plus(deduction, times(fraction(floors[index]!), step));
      }
      if (tangled && seeded.chance(0.3)) deduction = fraction(plain(scale * seeded.unit() * 0.01));
      return {floor: floors[index]!, cap: floors[index + 1] ?? end, rate, deduction: terminating(deduction)!};
    }),
  };
}

function plain(value: number): string {
  return terminating(fraction(value.toFixed(6)))!;
}
