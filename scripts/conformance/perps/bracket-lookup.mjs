import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The row in force at a notional, in a recorded schedule: `maintAmt` beside the rate, or the exchange's own `info.cum`. */
export const bracketLookup = {
  formula: 'bracket_lookup',
  answer({plimsoll, inputs: {tiers_file, pair, notional}, dataFolder}) {
    const tiers = JSON.parse(readFileSync(join(dataFolder, 'tiers', tiers_file), 'utf8'))[pair];
    const deductions = tiers.map(({maintAmt, info}) => maintAmt ?? info?.cum ?? null);
    const rows = tiers.map(({minNotional, maintenanceMarginRate}, at) => ({
      floor: minNotional,
      rate: maintenanceMarginRate,
      deduction: deductions[at] ?? undefined,
    }));
    const schedule = plimsoll.flatSchedule(rows);
    const at = plimsoll.bracketAt(schedule, plimsoll.ratio(notional));
    const {rate, deduction} = schedule.brackets[at];
    return {mmr: rate, maint_amount: deductions[at] === null ? null : deduction};
  },
};
