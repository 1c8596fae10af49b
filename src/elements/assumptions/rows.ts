import {isZero} from '../../decimal/index.js';
import type {Answer, CrossAnswer, LoanAnswer, PositionAnswer} from '../../scenario/index.js';
import {
  enAssumptions,
  fill,
  formatDay,
  formatNumber,
  formatPrice,
  formatRate,
  type Language,
  type Words,
} from '../../text/index.js';
import {isStale, type Dated} from '../../venues/index.js';
import {CENT, stepOf} from '../shared/market-words.js';
import {VERSION} from '../shared/version.js';
import type {View} from '../shared/view.js';

type Book = Words<typeof enAssumptions>;

/** One thing an answer stands on. */
export interface Row {
  readonly name: keyof Book['names'];
  readonly text: string;
  /** Where it was published. */
  readonly url?: string | undefined;
  /** Too old to be shown as current. */
  readonly isStale?: boolean;
}

/** Returns what an answer stands on, in the order it is read. */
export function rowsOf(view: View, answer: Answer): readonly Row[] {
  const words = view.language.words(enAssumptions);
  const own = ownRows(answer, view, words);
  const {engine} = view;
  const last: Row[] = engine ? [{name: 'engine', text: fill(words.engine[engine], {version: VERSION})}] : [];
  return [...own, chanceRow(view, answer, words), ...last];
}

function ownRows(answer: Answer, view: View, words: Book): readonly Row[] {
  if (answer.kind === 'account') return accountRows(answer, view, words);
  return answer.kind === 'loan' ? loanRows(answer, view, words) : positionRows(answer, view, words);
}

/** The assumption of the other prices first; then each market's rules once. */
function accountRows({move, held}: CrossAnswer, view: View, words: Book): readonly Row[] {
  const {rules} = held[0]!.market;
  const markets = [...new Map(held.map(({market}) => [market.id, market])).values()];
  const [nearer] = move.sides;
  const rounding = nearer ? (nearer.direction === 'falling' ? 'up' : 'down') : 'none';
  const {kind} = move.movement;
  return [
    {name: 'moves', text: fill(words.moves[kind], {asset: move.asset})},
    {name: 'trigger', text: words.triggers[rules.trigger]},
    ...rulesOnce(markets.map(market => ruleRow('rules', market, view, words))),
    {name: 'rounding', text: words.rounding[rounding]},
    markRow(formatPrice(move.now, stepOf(move.grid), view.language.tag), move.asset, view, words),
  ];
}

/** Markets of one list have their rules in one row. */
const rulesOnce = (rows: readonly Row[]): readonly Row[] => [...new Map(rows.map(row => [row.text, row])).values()];

function positionRows(answer: PositionAnswer, view: View, words: Book): readonly Row[] {
  const {market, liquidation, position} = answer;
  const {rules, base} = market;
  const {tag} = view.language;
  const fee = fill(words.fees.counted, {rate: formatRate(rules.feeRate, tag)});
  const up = position.side === 'long';
  const rounding = liquidation.kind === 'never' ? 'none' : up ? 'up' : 'down';
  return [
    {name: 'moves', text: fill(words.moves.position, {base})},
    {name: 'trigger', text: words.triggers[rules.trigger]},
    {name: 'fees', text: isZero(rules.feeRate) ? words.fees.none : fee},
    {
      name: 'threshold',
      text: rules.atThreshold === 'survives' ? words.equality.survivesMargin : words.equality.liquidates,
    },
    ruleRow('rules', market, view, words),
    ...withheldRow(answer, view.language, words),
    stepRow(answer, view, words),
    {name: 'rounding', text: words.rounding[rounding]},
    markRow(answer.mark && formatPrice(answer.mark, stepOf(rules.grid), tag), market.quote, view, words),
  ];
}

function loanRows(answer: LoanAnswer, view: View, words: Book): readonly Row[] {
  const {move, market, rules, soft} = answer;
  const {liquidation} = move;
  const rounding = soft
    ? 'up'
    : liquidation.kind === 'never'
      ? 'none'
      : liquidation.direction === 'falling'
        ? 'up'
        : 'down';
  const now = formatPrice(move.now, CENT, view.language.tag);
  return [
    {name: 'moves', text: fill(soft ? words.moves.bands : words.loanMoves[move.kind], {asset: move.asset})},
    {name: 'trigger', text: words.oracles[rules.oracle]},
    {name: 'fees', text: words.fees.loan},
    ...(soft ? [] : [{name: 'threshold', text: words.loanEquality[rules.atThreshold]} as const]),
    ...loanRuleRows(answer, view, words),
    {name: 'step', text: words.step.unrecorded},
    {name: 'rounding', text: words.rounding[rounding]},
    markRow(now, market.baseCurrency, view, words),
  ];
}

/** The market's rules, and the reader's own thresholds before them; code without a day is what it is. */
function loanRuleRows({market, isPublished}: LoanAnswer, view: View, words: Book): readonly Row[] {
  const {source, asOf} = market.dated;
  const own: readonly Row[] = isPublished ? [] : [{name: 'rules', text: words.rules.own}];
  if (source === null) return [{name: 'rules', text: words.rules.own}];
  if (asOf !== null) return [...own, ruleRow('rules', market.dated, view, words)];
  const {publisher, title, url} = source;
  return [...own, {name: 'rules', text: fill(words.rules.undated, {publisher, title}), url}];
}

/** Whose numbers, of when; old ones are marked. */
function ruleRow(name: Row['name'], dated: Dated, {language, today}: View, words: Book): Row {
  if (dated.source === null || dated.asOf === null) return {name, text: words.rules.own};
  const {publisher, title, url} = dated.source;
  const text = fill(words.rules.published, {publisher, title, date: formatDay(dated.asOf, language.tag)});
  return {name, text, url, isStale: isStale(dated, today)};
}

function withheldRow({liquidation, market}: PositionAnswer, {tag}: Language, words: Book): readonly Row[] {
  const cap = market.rules.schedule.brackets.at(-1)?.cap;
  if (liquidation.kind === 'never' || !liquidation.beyondLastBracket || !cap) return [];
  return [{name: 'rules', text: fill(words.rules.withheld, {cap: `${formatNumber(cap, tag)} ${market.settle}`})}];
}

function stepRow({market}: PositionAnswer, {language, today}: View, words: Book): Row {
  const {steps, rules, quote} = market;
  const {tag} = language;
  if (steps.kind === 'recorded') {
    const values = {tick: formatNumber(steps.tick, tag), quote, date: formatDay(steps.asOf ?? '', tag)};
    return {
      name: 'step',
      text: fill(words.step.recorded, values),
      url: steps.source?.url,
      isStale: isStale(steps, today),
    };
  }
  if (rules.grid.kind !== 'tick') return {name: 'step', text: words.step.unrecorded};
  return {name: 'step', text: fill(words.step.own, {tick: formatNumber(rules.grid.step, tag), quote})};
}

/** How old the price now is, where that is known. */
function markRow(price: string | null, unit: string, view: View, words: Book): Row {
  if (price === null) return {name: 'mark', text: words.mark.none};
  const {savedOn, isExample, language} = view;
  if (savedOn !== null) {
    const text = fill(words.mark.saved, {price, unit, day: formatDay(savedOn, language.tag)});
    return {name: 'mark', text, isStale: savedOn < view.today};
  }
  return {name: 'mark', text: fill(isExample ? words.mark.example : words.mark.given, {price, unit})};
}

function chanceRow({scenario}: View, answer: Answer, words: Book): Row {
  const {volatility, horizon} = scenario.outlook;
  if (answer.kind === 'account' && answer.outlook)
    return {name: 'chance', text: fill(words.chance.mix, {days: horizon})};
  const text = volatility.trim() === '' ? words.chance.none : fill(words.chance.given, {volatility, days: horizon});
  return {name: 'chance', text};
}
