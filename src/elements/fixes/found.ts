import {formatDecimal, ratio} from '../../decimal/index.js';
import {accountFixes, loanFixes, positionFixes, type Answer, type Fix, type Kernel} from '../../scenario/index.js';
import {formatAmount, formatLeverage} from '../../text/index.js';
import {answererOf} from '../kinds/answerer-of.js';
import type {Asked, Shown} from '../kinds/kind.js';
import type {View} from '../shared/view.js';

/** A fix and what the page would show once it is done. */
export interface ShownFix {
  readonly fix: Fix;
  readonly after: Shown;
}

/** What was found for an answer, for as long as it is on screen: the list and the line show the same. */
const found = new WeakMap<Asked, readonly ShownFix[]>();

/** Returns the fixes of what is asked, found once. */
export function fixesOn(view: View): readonly ShownFix[] {
  if (!view.asked) return [];
  const fixes = found.get(view.asked) ?? fixesOf(view);
  found.set(view.asked, fixes);
  return fixes;
}

/** Finds the fixes of what is asked, each answered as the page would show it. */
function fixesOf(view: View): readonly ShownFix[] {
  const {asked, kernel} = view;
  const answer = asked?.shown?.answer;
  if (!answer || !kernel) return [];
  const fixes = view.kind?.fixes?.(answer, view.scenario, kernel) ?? ofTheirSort(answer, kernel, view);
  return fixes.flatMap(fix => {
    const after = shownAfter(fix, view);
    return after ? [{fix, after}] : [];
  });
}

function ofTheirSort(answer: Answer, kernel: Kernel, {scenario, book, kind}: View): readonly Fix[] {
  if (answer.kind === 'loan') return loanFixes(answer, scenario, kernel);
  if (answer.kind === 'account') return book ? accountFixes(answer, scenario, book.find, kernel) : [];
  return positionFixes(answer, scenario, answererOf(kind, answer.market.id), kernel);
}

/** The amount with the digits of its step. */
export function amountOf({amount, step, unit}: Pick<Fix, 'amount' | 'step' | 'unit'>, locale: string): string {
  if (unit === '×') return formatLeverage(ratio(amount), locale);
  const digits = formatDecimal(step).split('.')[1]?.length ?? 0;
  return `${formatAmount(ratio(amount), digits, 'up', locale)} ${unit}`;
}

/** What the page would show once a fix is done, for as long as the fix is on screen. */
const afters = new WeakMap<Fix, Shown | null>();

/** Returns what the page would show once a fix is done; `null` where there would be no answer. */
export function shownAfter(fix: Fix, {kind, kernel, language}: View): Shown | null {
  const known = afters.get(fix);
  if (known !== undefined || !kind || !kernel) return known ?? null;
  const after = kind.ask(fix.after, kernel, language).shown;
  afters.set(fix, after);
  return after;
}
