import {compareRatios, ratio, subtractRatios} from '../../decimal/index.js';
import {edit, type Level, type Scenario} from '../../scenario/index.js';
import {enCompare, fill, formatAmount, formatLeverage, type Language} from '../../text/index.js';
import type {Asked, Shown} from '../kinds/kind.js';
import {digitsOf} from '../shared/market-words.js';
import type {View} from '../shared/view.js';
import {rankOf} from './finding.js';

/** Leverage as it is chosen: one, two or five of a kind, and the steps of a slider. */
const ROUND = ['100', '75', '50', '25', '20', '10', '5', '3', '2', '1'];

/** The same position at another leverage. */
export interface OpenedAt {
  readonly leverage: string;
  readonly scenario: Scenario;
  readonly shown: Shown;
}

const NEXT: Partial<Record<Level, Level>> = {liquidatable: 'watch', danger: 'watch', watch: 'calm'};

/** What was found for an answer, for as long as it is on screen. */
const found = new WeakMap<Asked, OpenedAt | null>();

/** Returns the position at the highest round leverage that has the next calmer level; `null` where none has. */
export function openedAt(view: View): OpenedAt | null {
  const {asked} = view;
  if (!asked || view.isPrevious) return null;
  const known = found.get(asked);
  if (known !== undefined) return known;
  const opened = search(view);
  found.set(asked, opened);
  return opened;
}

function search({asked, kind, kernel, language, scenario}: View): OpenedAt | null {
  const answer = asked?.shown?.answer;
  const next = answer?.kind === 'position' ? NEXT[answer.level] : undefined;
  if (answer?.kind !== 'position' || !next || !kind || !kernel) return null;
  for (const leverage of ROUND) {
    if (compareRatios(ratio(leverage), answer.leverage) >= 0) continue;
    const after = edit(scenario, 'position.leverage', leverage);
    const {shown} = kind.ask(after, kernel, language);
    if (shown && rankOf(shown.words.level)! >= rankOf(next)!) return {leverage, scenario: after, shown};
  }
  return null;
}

/** Returns what it is called, and how much more margin it takes. */
export function openedTitle({leverage, shown}: OpenedAt, now: Shown, {tag, words}: Language) {
  const {open, more} = words(enCompare);
  const title = fill(open, {leverage: formatLeverage(ratio(leverage), tag)});
  if (shown.answer.kind !== 'position' || now.answer.kind !== 'position') return {title, detail: ''};
  const {market, position} = shown.answer;
  const margin = subtractRatios(position.margin, now.answer.position.margin);
  const amount = `${formatAmount(margin, digitsOf(market), 'up', tag)} ${market.settle}`;
  return {title, detail: fill(more, {amount})};
}
