import {html, nothing, svg, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {drawLevels, layoutLevels, placeOf, valueAt, type LevelScale} from '../../charts/levels/index.js';
import {
  decimal,
  larger,
  ratio,
  ratioToFloat,
  roundToGrid,
  toFloat,
  type Decimal,
  type Ratio,
} from '../../decimal/index.js';
import {leverageEdges, numberText, stepped, type LeverageEdges, type PositionAnswer} from '../../scenario/index.js';
import {en, enInputs, fill, formatDistance, formatLeverage, formatPrice, type Language} from '../../text/index.js';
import {stepOf} from '../shared/market-words.js';
import type {View} from '../shared/view.js';
import {write} from './steppers.js';

const FIELD = 'position.leverage';
/** Places on the native control. */
const PLACES = 1000;
/** The scale begins where the margin is the whole value, and ends where the venue does; where it says nothing, here. */
const LEAST = decimal('1');
const USUAL_MOST = decimal('100');
/** Half of the thumb, px: the track begins and ends at its middle. */
export const INSET = 8;
const TENTHS = {kind: 'tick', step: decimal('0.1')} as const;

const edgesOf = new WeakMap<PositionAnswer, LeverageEdges>();

/** The edges of an answer, worked out once. */
export function edges(answer: PositionAnswer): LeverageEdges {
  const known = edgesOf.get(answer) ?? leverageEdges(answer);
  edgesOf.set(answer, known);
  return known;
}

/** Where the scale of leverage ends. */
export const mostOf = (answer: PositionAnswer): Decimal => edges(answer).most ?? USUAL_MOST;

/**
 * Returns the slider of leverage with the strip of levels below it.
 *
 * @param width - of the field, px; 0 until it is known.
 */
export function renderSlider(view: View, answer: PositionAnswer, width: number): TemplateResult {
  const {language} = view;
  const most = mostOf(answer);
  const ends = {least: toFloat(LEAST), most: toFloat(larger(most, LEAST))};
  const place = placeOf(ratioToFloat(answer.leverage), ends);
  const inner = Math.max(0, width - 2 * INSET);
  const labels = language.words(enInputs);
  return html`
    <div class="slider" dir="ltr" lang=${language.tag}>
      <svg class="track" height="4" aria-hidden="true">
        <rect width="100%" height="4" rx="2"></rect>
        <rect class="done" width="${Math.round(place * 10_000) / 100}%" height="4" rx="2"></rect>
      </svg>
      <input
        type="range"
        min="0"
        max=${PLACES}
        step="1"
        aria-label=${labels.labels.leverage}
        aria-valuetext=${spoken(answer, language)}
        .value=${live(String(Math.round(place * PLACES)))}
        @input=${(event: Event) => slide(event, ends)}
        @change=${(event: Event) => event.stopPropagation()}
        @keydown=${(event: KeyboardEvent) => onKey(event, answer)}
      />
      <svg class="strip" width=${inner} height="20" aria-hidden="true">
        ${inner > 0 ? svg`${drawLevels(layoutLevels(scaleOf(answer, ends, language), inner), 'levels')}` : nothing}
      </svg>
    </div>
  `;
}

/** Leverage, liquidation and distance in words. */
function spoken({leverage, price, room, market, position, level}: PositionAnswer, language: Language): string {
  const {slider} = language.words(enInputs);
  const values = {leverage: formatLeverage(leverage, language.tag)};
  if (!price || level === 'withheld') return fill(slider.never, values);
  const written = `${formatPrice(price, stepOf(market.rules.grid), language.tag)} ${market.quote}`;
  if (!room) return fill(slider.withoutDistance, {...values, price: written});
  const {facts} = language.words(en);
  const {percent, past} = formatDistance(room, language.tag);
  const sentence = past ? facts.past : position.side === 'long' ? facts.below : facts.above;
  return fill(slider.at, {...values, price: written, distance: fill(sentence, {percent})});
}

/** What a hand slides to: tenths, whole numbers from ten on. */
function slide(event: Event, ends: {least: number; most: number}): void {
  event.stopPropagation(); // the field tells of it
  const range = event.target as HTMLInputElement;
  const value = valueAt(range.valueAsNumber / PLACES, ends);
  const rounded = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  write(range, FIELD, String(Math.min(ends.most, rounded)));
}

/** Arrows go by steps, with Shift by ten; Page keys from edge to edge; Home and End to the ends. */
function onKey(event: KeyboardEvent, answer: PositionAnswer): void {
  const text = textAfter(event, answer);
  if (text === null || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  write(event.target as Element, FIELD, text);
}

function textAfter({key, shiftKey}: KeyboardEvent, answer: PositionAnswer): string | null {
  const most = mostOf(answer);
  const value = roundToGrid(answer.leverage, HUNDREDTHS, 'up');
  const go = (towards: 1 | -1) => stepped(value, {kind: 'leverage', towards, isLong: shiftKey}, LEAST, most);
  if (key === 'ArrowRight' || key === 'ArrowUp') return go(1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return go(-1);
  if (key === 'Home') return numberText(LEAST);
  if (key === 'End') return numberText(most);
  if (key !== 'PageUp' && key !== 'PageDown') return null;
  const at = toFloat(value);
  const stops = [LEAST, ...begun(edges(answer)), most].filter(stop => toFloat(stop) <= toFloat(most));
  const next = key === 'PageUp' ? stops.find(stop => toFloat(stop) > at) : stops.findLast(stop => toFloat(stop) < at);
  return next ? numberText(next) : null;
}

const HUNDREDTHS = {kind: 'tick', step: decimal('0.01')} as const;

/** An edge as it is written: one decimal, down, so that what is written is still of the calmer level. */
const written = (edge: Ratio): Decimal => roundToGrid(edge, TENTHS, 'down');

const begun = ({watch, danger, liquidatable}: LeverageEdges): Decimal[] =>
  [watch, danger, liquidatable].flatMap(edge => (edge ? [written(edge)] : []));

function scaleOf(answer: PositionAnswer, ends: {least: number; most: number}, {tag, words}: Language): LevelScale {
  const {slider} = words(enInputs);
  const found = edges(answer);
  const label = (sentence: string, edge: Ratio): string =>
    fill(sentence, {leverage: formatLeverage(ratio(written(edge)), tag)});
  const start = (level: 'watch' | 'danger' | 'liquidatable', sentence: string) => {
    const edge = found[level];
    return edge ? [{level, from: ratioToFloat(edge), label: sentence && label(sentence, edge)}] : [];
  };
  const levels = [...start('watch', slider.watch), ...start('danger', slider.danger), ...start('liquidatable', '')];
  const isKnown = answer.mark !== null;
  return {
    ...ends,
    leastLabel: formatLeverage(ratio(LEAST), tag),
    mostLabel: formatLeverage(ratio(mostOf(answer)), tag),
    levels: isKnown ? [{level: 'calm', from: ends.least, label: ''}, ...levels] : [],
  };
}
