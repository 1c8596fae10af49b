import type {ChanceFix, Fix} from '../../scenario/index.js';
import type {View} from '../shared/view.js';
import {outlookOf, type ByChance} from './by-chance.js';
import {fixesOn} from './found.js';

/** A way out, and what is done besides where two changes are made. */
export type AnyFix = Fix & Partial<Pick<ChanceFix, 'second' | 'tags' | 'fee'>>;

/** Returns the ways out as the list has them, the best first; `null` while what finds them is on its way. */
export function fixesIn(view: View, byChance: ByChance): readonly AnyFix[] | null {
  if (view.isPrevious) return [];
  if (!outlookOf(view)) return fixesOn(view).map(({fix}) => fix);
  const found = byChance.bring()?.chanceFixesOn(view);
  return found ? (found.kind === 'needed' ? found.fixes : []) : null;
}
