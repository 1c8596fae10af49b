import type {Scenario} from '../../scenario/index.js';
import {enCompare, fill, formatLeverage} from '../../text/index.js';
import type {ByChance} from '../fixes/by-chance.js';
import {amountsOf} from '../fixes/deed.js';
import {fixesIn, type AnyFix} from '../fixes/fixes-in.js';
import {shownAfter} from '../fixes/found.js';
import type {Shown} from '../kinds/kind.js';
import type {View} from '../shared/view.js';
import type {Kept, KeptScenario} from './kept.js';
import {openedAt, openedTitle} from './open-at.js';
import type {Title} from './title.js';

/** One of the scenarios side by side. */
export interface Column extends Title {
  readonly scenario: Scenario;
  /** `null` where it has no answer, and then `why`. */
  readonly shown: Shown | null;
  readonly why: string;
  /** The scenario it was kept as; `null` of the others. */
  readonly kept: KeptScenario | null;
  /** It was kept, and is answered at the prices now. */
  readonly isPresent: boolean;
}

/** Beside the first. */
const MOST = 3;
/** Fixes beside another leverage. */
const MOST_FIXES = 2;

/** Returns the present scenario and what it is compared with: what was kept, else the ways out that are found. */
export function columnsOf(view: View, kept: Kept | null, byChance: ByChance): readonly Column[] {
  const {shown} = view;
  if (!shown) return [];
  return [
    nowColumn(view, shown),
    ...(kept && kept.scenarios.length > 0 ? kept.columns(view) : waysOut(view, shown, byChance)),
  ];
}

const found = {why: '', kept: null, isPresent: false} as const;

function nowColumn({scenario, language}: View, shown: Shown): Column {
  const {answer} = shown;
  const detail = answer.kind === 'position' ? formatLeverage(answer.leverage, language.tag) : '';
  return {title: language.words(enCompare).now, detail, scenario, shown, ...found};
}

function waysOut(view: View, shown: Shown, byChance: ByChance): Column[] {
  const opened = openedAt(view);
  const fixes = (fixesIn(view, byChance) ?? []).slice(0, opened ? MOST_FIXES : MOST);
  const columns = fixes.flatMap((fix): Column[] => {
    const after = shownAfter(fix, view);
    return after ? [{...fixTitle(fix, view), scenario: fix.after, shown: after, ...found}] : [];
  });
  if (!opened) return columns;
  return [
    ...columns,
    {...openedTitle(opened, shown, view.language), scenario: opened.scenario, shown: opened.shown, ...found},
  ];
}

function fixTitle(fix: AnyFix, view: View): Title {
  const {fixes, amounts} = view.language.words(enCompare);
  const {amount, second} = amountsOf(fix, view);
  return {title: fixes[fix.kind], detail: second ? fill(amounts, {amount, second}) : amount};
}
