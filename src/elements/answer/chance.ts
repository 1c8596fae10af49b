import {InputError} from '../../errors.js';
import type {RiskKernel} from '../../kernel/index.js';
import {touchAndEnd} from '../../measures/index.js';
import {diffusion} from '../../models/index.js';
import {isStated, type AnsweredOutlook} from '../../scenario/index.js';
import {enOutlook, formatChances, formatSigmas} from '../../text/index.js';
import type {View} from '../shared/view.js';
import {absence, type Absence, type Said} from './said.js';

/**
 * Says the chance of touching the liquidation price within the horizon, of ending beyond it, or how many standard
 * deviations of the horizon away it is.
 */
export function say(view: View, of: string, risk: RiskKernel | null): Said {
  const outlook = outlookIn(view);
  if (typeof outlook === 'string') return absence(outlook, view);
  const {ahead} = outlook;
  const {tag, words} = view.language;
  if (ahead.kind === 'never') return absence('unknown', view);
  const chances = (least: number, most: number): Said => ({
    text: formatChances(least, most, tag, words(enOutlook)),
    isNumber: true,
  });
  if (of === 'chance-end') return endChance(outlook, risk!, chances) ?? absence('unknown', view);
  if (of === 'chance')
    return ahead.kind === 'now' ? chances(1, 1) : chances(ahead.chanceRange.least, ahead.chanceRange.most);
  const far = ahead.kind === 'at' && ahead.sigmas.central !== null ? formatSigmas(ahead.sigmas.central, tag) : null;
  return far === null ? absence('unknown', view) : {text: far, isNumber: true};
}

/** What lies ahead, or why nothing is known of it. */
function outlookIn({shown, scenario}: View): AnsweredOutlook | Absence {
  const {answer} = shown!;
  if (answer.kind === 'account') return 'ofOne';
  const {liquidation} = answer.kind === 'loan' ? answer.move : answer;
  const now = answer.kind === 'loan' ? answer.move.now : answer.mark;
  if (liquidation.kind === 'never') return liquidation.why;
  if (now === null) return 'noMark';
  if (!isStated(scenario.outlook)) return 'noVolatility';
  return answer.outlook ?? 'unknown';
}

/** The chance of ending beyond liquidation, at the lowest and at the highest volatility. */
function endChance(
  {way, volatility, horizonDays}: AnsweredOutlook,
  risk: RiskKernel,
  say: (least: number, most: number) => Said,
): Said | null {
  if ('kind' in way) return null;
  try {
    const side = way.direction === 'falling' ? 'below' : 'above';
    const chances = [volatility.low, volatility.central, volatility.high].map(
      each => touchAndEnd(risk, way, {price: way.to, side}, diffusion({volatility: each}), horizonDays).either,
    );
    return say(Math.min(...chances), Math.max(...chances));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
