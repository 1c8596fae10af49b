import {html, nothing, svg, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {drawLevels, layoutLevels, placeOf, valueAt, type LevelScale} from '../../charts/levels/index.js';
import {decimal, larger, ratio, ratioToFloat, roundToGrid, toFloat, type Decimal} from '../../decimal/index.js';
import {numberText, stepped, type Kernel, type PositionAnswer} from '../../scenario/index.js';
import {en, enInputs, fill, formatDistance, formatLeverage, formatPrice, type Language} from '../../text/index.js';
import {stepOf} from '../shared/market-words.js';
import type {View} from '../shared/view.js';
import {edges, LEAST, mostOf, type LevelEdges} from './level-edges.js';
import {write} from './steppers.js';

const FIELD = 'position.leverage';
/** Places on the native control. */
const PLACES = 1000;
/** Half of the thumb, px: the track begins and ends at its middle. */
export const INSET = 8;

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
        @keydown=${(event: KeyboardEvent) => onKey(event, answer, view.kernel)}
      />
      <svg class="strip" width=${inner} height="20" aria-hidden="true">
        ${inner > 0 ? svg`${drawLevels(layoutLevels(scaleOf(view, answer, ends), inner), 'levels')}` : nothing}
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
function onKey(event: KeyboardEvent, answer: PositionAnswer, kernel: Kernel | null): void {
  const text = textAfter(event, answer, kernel);
  if (text === null || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  write(event.target as Element, FIELD, text);
}

function textAfter({key, shiftKey}: KeyboardEvent, answer: PositionAnswer, kernel: Kernel | null): string | null {
  const most = mostOf(answer);
  const value = roundToGrid(answer.leverage, HUNDREDTHS, 'up');
  const go = (towards: 1 | -1) => stepped(value, {kind: 'leverage', towards, isLong: shiftKey}, LEAST, most);
  if (key === 'ArrowRight' || key === 'ArrowUp') return go(1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return go(-1);
  if (key === 'Home') return numberText(LEAST);
  if (key === 'End') return numberText(most);
  if (key !== 'PageUp' && key !== 'PageDown') return null;
  const at = toFloat(value);
  const stops = [LEAST, ...begun(edges(answer, kernel)), most].filter(stop => toFloat(stop) <= toFloat(most));
  const next = key === 'PageUp' ? stops.find(stop => toFloat(stop) > at) : stops.findLast(stop => toFloat(stop) < at);
  return next ? numberText(next) : null;
}

const HUNDREDTHS = {kind: 'tick', step: decimal('0.01')} as const;

const begun = (found: LevelEdges | null): Decimal[] =>
  found ? [found.calm, found.watch, found.danger].flatMap(edge => edge ?? []) : [];

function scaleOf(
  {language: {tag, words}, kernel}: View,
  answer: PositionAnswer,
  ends: {least: number; most: number},
): LevelScale {
  const {slider} = words(enInputs);
  const found = edges(answer, kernel);
  const times = (leverage: Decimal): string => formatLeverage(ratio(leverage), tag);
  const start = (level: 'watch' | 'danger' | 'liquidatable', edge: Decimal | null, sentence: string) =>
    edge ? [{level, from: toFloat(edge), label: sentence && fill(sentence, {leverage: times(edge)})}] : [];
  return {
    ...ends,
    leastLabel: times(LEAST),
    mostLabel: times(mostOf(answer)),
    levels: found
      ? [
          {level: 'calm', from: ends.least, label: ''},
          ...start('watch', found.calm, slider.watch),
          ...start('danger', found.watch, slider.danger),
          ...start('liquidatable', found.danger, ''),
        ]
      : [],
  };
}
