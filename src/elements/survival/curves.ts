import {
  daysText,
  openAt,
  type SurvivalCurves,
  type SurvivalFinding,
  type SurvivalLine,
} from '../../charts/survival/index.js';
import {decimal, toFloat} from '../../decimal/index.js';
import {
  enSurvival,
  fill,
  formatChance,
  formatChances,
  formatDays,
  formatNumber,
  type Language,
} from '../../text/index.js';
import type {Ahead} from '../shared/ahead.js';

/** Curves at the lowest, the central and the highest volatility. */
export interface Curves {
  readonly low: SurvivalLine;
  readonly central: SurvivalLine;
  readonly high: SurvivalLine;
}

/** Days the figure may reach. */
export const SPANS = [
  ['week', 7],
  ['month', 30],
  ['quarter', 90],
  ['year', 365],
] as const;

/** Returns the shortest time that shows the horizon and the median with some of what comes after. */
export function spanFor({outlook, at}: Ahead): number {
  const median = at.medianDays.central.kind === 'at' ? at.medianDays.central.days : 0;
  const wanted = Math.max(toFloat(outlook.horizonDays) * 1.5, median * 1.5);
  return SPANS.find(([, days]) => days >= wanted)?.[1] ?? 365;
}

export function findingOf({outlook, at}: Ahead): SurvivalFinding {
  const {low, central, high} = at.survival;
  const found = [low, central, high].map(({probability}) => probability);
  const median = at.medianDays.central;
  return {
    horizonDays: toFloat(outlook.horizonDays),
    open: [Math.min(...found), Math.max(...found)],
    medianDays: median.kind === 'at' ? median.days : null,
  };
}

/** Chances of being open on a day, the least first. */
function openBetween({low, central, high}: Curves, days: number): readonly [number, number] {
  const found = [low, central, high].map(line => openAt(line, days));
  return [Math.min(...found), Math.max(...found)];
}

/** Returns what stands at the cursor. */
export function readoutOf(curves: Curves, days: number, language: Language): string {
  const words = language.words(enSurvival);
  const [least, most] = openBetween(curves, days);
  const shown = days < 10 ? Math.round(days * 10) / 10 : Math.round(days);
  return fill(words.readout, {
    days: daysText(shown, language),
    open: formatChances(least, most, language.tag, words),
  });
}

/** Returns the curves with their labels. */
export function curvesOf(
  ahead: Ahead,
  curves: Curves,
  span: number,
  cursor: number | null,
  language: Language,
): SurvivalCurves {
  const words = language.words(enSurvival);
  const {tag} = language;
  const percent = (value: number): string => fill(words.percent, {percent: formatNumber(decimal(value), tag)});
  const {horizonDays, medianDays, open} = findingOf(ahead);
  const day = (days: number): string => fill(words.ticks.days, {days: formatDays(days, tag)});
  const marks = [
    {
      days: horizonDays,
      label: fill(words.marks.horizon, {days: day(horizonDays), open: formatChances(open[0], open[1], tag, words)}),
    },
  ];
  if (medianDays !== null)
    marks.push({days: medianDays, label: fill(words.marks.median, {days: formatDays(medianDays, tag)})});
  const thirds = [span / 3, (span * 2) / 3, span].map(days => Math.round(days));
  return {
    ...curves,
    marks,
    grid: [percent(100), percent(50), percent(0)],
    ticks: [{days: 0, label: words.ticks.now}, ...thirds.map(days => ({days, label: day(days)}))],
    end: formatChance(curves.central.at(-1)?.[1] ?? 1, tag, words),
    cursor,
  };
}
