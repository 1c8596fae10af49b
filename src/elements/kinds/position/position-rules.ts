import type {PositionAnswer} from '../../../scenario/index.js';
import {en, type Language} from '../../../text/index.js';
import type {Rule} from '../kind.js';

/** Returns whose rules a position's answer follows, and of when. */
export function positionRules({market}: PositionAnswer, {words}: Language): Rule[] {
  const {rules} = words(en);
  if (market.source === null) return [[rules.own, null]];
  const {steps} = market;
  return [[rules.brackets, market], steps.kind === 'recorded' ? [rules.tick, steps] : [rules.noTick, null]];
}
