import {maxLeverageAt} from '../../contracts/index.js';
import {
  compare,
  decimal,
  formatDecimal,
  multiply,
  parseDecimal,
  ratio,
  roundRatio,
  toFloat,
  ZERO,
  type Decimal,
} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {textAt} from '../../scenario/index.js';
import {
  enProse,
  fill,
  formatLeverage,
  formatNumber,
  formatPrice,
  knownLocale,
  type Language,
} from '../../text/index.js';
import {CENT, stepOf} from '../shared/market-words.js';
import type {View} from '../shared/view.js';
import {placeOf, type Place} from './place.js';

/** One value of a scenario, as a sentence shows and changes it. */
export interface Quantity {
  /** Where its text stands in the scenario. */
  readonly field: string;
  /** What it is called. */
  readonly name: string;
  /** `null` where the text is no number. */
  readonly value: Decimal | null;
  /** As a reader sees it, its unit where that is wanted. */
  readonly text: string;
  readonly isWrong: boolean;
  /** Steps lead no further; `null` for no limit. */
  readonly least: Decimal | null;
  readonly most: Decimal | null;
  /** Returns the text of a value, as the scenario takes it. */
  readonly write: (value: Decimal) => string;
  /** Returns a value as a reader sees it. */
  readonly print: (value: Decimal) => string;
}

const SIDES = ['long', 'short'] as const;
const ONE = decimal('1');
const TWO = decimal('2');
/** Digits of a value that follows from the others. */
const SOLVED_DIGITS = 8;

/** Returns the value a name stands for; `null` where the scenario has no such value, or nothing is written. */
export function quantityOf(view: View, name: string, isWithUnit: boolean): Quantity | null {
  const place = placeOf(name);
  const {scenario, asked, language} = view;
  if (!place) return null;
  const {field} = place;
  const typed = textAt(scenario, field).trim();
  const value = typed === '' ? solvedOf(view, place) : read(typed, place, language);
  if (typed === '' && value === null) return null;
  const print = (each: Decimal): string => printed(view, place, each, isWithUnit);
  const {least, most} = limitsOf(view, place);
  const rows = scenario.loan[place.list ?? 'collaterals'];
  return {
    field,
    name: fill(language.words(enProse).names[place.name], {asset: rows[place.row]?.asset ?? ''}),
    value,
    text: value === null ? typed.slice(0, LONGEST_SHOWN) : print(value),
    isWrong: asked?.fields[field] !== undefined || value === null,
    least,
    most,
    write: each => (place.form === 'side' ? SIDES[compare(each, ONE) > 0 ? 1 : 0] : formatDecimal(each)),
    print,
  };
}

/** Characters of a text that is no number. */
const LONGEST_SHOWN = 24;

/** Returns how far a step goes: one, or about a hundredth of the value, 1, 2 or 5 of its place. */
export function stepFor({form}: Place, value: Decimal): Decimal {
  const size = Math.abs(toFloat(value)) / 100;
  if (form === 'leverage' || form === 'side' || form === 'days' || form === 'percent' || size === 0) return ONE;
  const place = Math.floor(Math.log10(size));
  const first = size / 10 ** place;
  return decimal(`${first >= 5 ? 5 : first >= 2 ? 2 : 1}e${place}`);
}

function read(typed: string, {field, form}: Place, {tag}: Language): Decimal | null {
  if (form === 'side') return typed === SIDES[0] ? ONE : typed === SIDES[1] ? TWO : null;
  try {
    return parseDecimal(typed.replace(/\s*[%٪×x]$/u, ''), field, tag);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Of leverage and margin the one that is not written follows from the other; a threshold may be the published one. */
function solvedOf({shown}: View, {name, row}: Place): Decimal | null {
  const answer = shown?.answer;
  if (answer?.kind === 'position' && name === 'leverage') return roundRatio(answer.leverage, SOLVED_DIGITS, 'up');
  if (answer?.kind === 'position' && name === 'margin')
    return roundRatio(answer.position.margin, SOLVED_DIGITS + 4, 'down');
  const threshold = answer?.kind === 'loan' && name === 'threshold' ? answer.loan.collaterals[row]?.threshold : null;
  return threshold ? multiply(threshold, decimal('100')) : null;
}

function limitsOf({shown}: View, {form, name}: Place): {least: Decimal | null; most: Decimal | null} {
  if (form === 'side') return {least: ONE, most: TWO};
  if (name !== 'leverage') return {least: null, most: null};
  const answer = shown?.answer;
  if (answer?.kind !== 'position' || answer.position.kind !== 'linear') return {least: ONE, most: null};
  const {position, market} = answer;
  if (market.rules.schedule.kind === 'contracts') return {least: ONE, most: null};
  const notional = ratio(multiply(roundRatio(position.size, 60, 'up'), position.entry));
  return {least: ONE, most: maxLeverageAt(market.rules.schedule, notional)};
}

function printed(view: View, place: Place, value: Decimal, isWithUnit: boolean): string {
  const {tag, words} = view.language;
  const answer = view.shown?.answer;
  const step = answer?.kind === 'position' ? stepOf(answer.market.rules.grid) : CENT;
  const withUnit = (text: string): string => (isWithUnit ? `${text}\u00a0${unitOf(view, place)}`.trim() : text);
  switch (place.form) {
    case 'side':
      return words(enProse).sides[SIDES[compare(value, ONE) > 0 ? 1 : 0]];
    case 'leverage':
      return formatLeverage(ratio(value), tag);
    case 'percent':
      return `${formatNumber(value, tag)}\u202f%`;
    case 'days':
      return isWithUnit ? daysOf(value, tag) : formatNumber(value, tag);
    case 'price':
      return withUnit(formatPrice(value, step, tag));
    default:
      return withUnit(formatNumber(value, tag));
  }
}

const daysOf = (value: Decimal, tag: string): string =>
  new Intl.NumberFormat(knownLocale(tag), {style: 'unit', unit: 'day', unitDisplay: 'long'}).format(toFloat(value));

function unitOf({shown, scenario}: View, {form, list, row}: Place): string {
  if (list && form === 'amount') return scenario.loan[list][row]?.asset ?? '';
  if (shown?.answer.kind !== 'position') return shown?.words.unit ?? '';
  const {base, quote, settle} = shown.answer.market;
  if (form === 'price') return quote;
  if (form === 'money') return settle;
  return scenario.position.sizeUnit === 'base' ? base : scenario.position.sizeUnit === 'quote' ? quote : '';
}

/** Whether a step may lead there. */
export const isWithin = (value: Decimal, least: Decimal | null, most: Decimal | null): boolean =>
  compare(value, ZERO) > 0 && (!least || compare(value, least) >= 0) && (!most || compare(value, most) <= 0);
