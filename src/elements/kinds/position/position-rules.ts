import type {PositionAnswer} from '../../../scenario/index.js';
import {en, type Language} from '../../../text/index.js';
import type {Rule} from '../kind.js';

/** Returns whose rules a position's answer follows, and of when. */
export function positionRules({market}: PositionAnswer, {words}: Language): Rule[] {
  const {rules} = words(en);
  if (market.source === null) return [[rules.own, null]];
  const {steps, rules: margin} = market;
  const brackets: Rule = [rules.brackets, market];
  if (steps.kind === 'recorded') return [brackets, [rules.tick, steps]];
  return margin.grid.kind === 'unrounded' ? [brackets, [rules.noTick, null]] : [brackets];
}
