import {html, svg, type TemplateResult} from 'lit';
import type {LadderMarks, LadderSign, TextWidth} from '../../charts/ladder/index.js';
import {
  drawUpright,
  drawUprightGhost,
  historySentence,
  layoutUpright,
  recentCloses,
  uprightCursor,
  uprightDomain,
  uprightHandles,
  uprightPlaces,
  uprightReadout,
  type Close,
  type HistoryFinding,
  type UprightMarks,
  type UprightShapes,
} from '../../charts/upright/index.js';
import {decimal} from '../../decimal/index.js';
import type {Answer} from '../../scenario/index.js';
import {enUpright, fill, formatDay, formatDays, formatNumber, weave, type Language} from '../../text/index.js';
import {historyShown} from '../market/readings.js';
import {emphasised} from '../shared/emphasised.js';
import type {Shown} from '../kinds/kind.js';
import {points} from '../shared/points.js';
import {spokenVerdict} from '../shared/verdict-words.js';
import type {View} from '../shared/view.js';
import {classesOf, marksPreviewed, marksShown, renderTable, type Hands} from './ladder.js';
import type {MovableLine} from './moving.js';
import type {ReadableLine} from './reading.js';

export {upright as styles} from './upright.styles.js';

/** Days of history beside the line. */
const DAYS = 60;
const DAY = 86_400;
/** A column narrower than this has no room for prices on both sides. */
const ROOM_FROM = 300;

/**
 * Returns the upright line; `null` where there is no history of the price that is shown, no price on both of its ends, or no room.
 *
 * @param width - of its column, px.
 */
export function renderUpright(
  view: View,
  {width, textWidth}: {readonly width: number; readonly textWidth: TextWidth},
  hands: Hands | undefined,
): TemplateResult | null {
  const {shown, language} = view;
  const history = historyShown(view);
  if (!shown || !history || width < ROOM_FROM) return null;
  const recent = recentCloses(history, DAYS, Date.now() / 1000);
  const marks = recent && marksBeside(view, recent.closes, hands?.moving.span);
  if (!recent || !marks?.now || marks.softBand || marks.liquidations.length === 0) return null;
  const saying: UprightMarks = {
    marks,
    recent,
    caption: marks.sea ? captionOf(shown.answer, language) : '',
    printTick: (price, digits) => formatNumber(decimal(price), language.tag, {least: digits, most: digits}),
    printDay: time => formatDay(dayOf(time), language.tag),
  };
  const shapes = layoutUpright(saying, {width, textWidth});
  const finding = historySentence(findingOf(saying, view, shown), language);
  const labels = byPrice(marks).map(({label}) => label);
  return html`
    <div class=${classesOf(view, hands, 'upright')} part="ladder" ${points(view)}>
      <svg
        role="img"
        aria-label=${[spokenVerdict(shown.words, language), ...labels, fill(finding.sentence, finding.values)].join('. ')}
        width=${shapes.width}
        height=${shapes.height}
        viewBox="0 0 ${shapes.width} ${shapes.height}"
      >
        ${svg`${drawUpright(shapes, 'upright', view.pointed)}`}
      </svg>
      ${hands?.reading.render(view, {shapes: readable(shapes), textWidth, isQuiet: hands.moving.isReading})}
      ${hands?.moving.render(view, {marks, textWidth, shapes: movable(shapes)})}
      <p class="history">${weave(finding.sentence, {...finding.values, ...counted(finding.values)})}</p>
      ${renderTable(marks, shown.words.unit, language)}
    </div>
  `;
}

/** The marks of a line that spans a history too: its sea is as long as the line. */
function marksBeside(view: View, closes: readonly Close[], held: LadderMarks['span']): LadderMarks | null {
  const marks = marksShown(view, held);
  const beside = marks && !held ? marksShown(view, uprightDomain(marks, closes)) : marks;
  return beside && marksPreviewed(view, beside);
}

const dayOf = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10);

const byPrice = ({signs}: LadderMarks): readonly LadderSign[] => signs.toSorted((a, b) => a.price - b.price);

function captionOf({outlook}: Answer, {tag, words}: Language): string {
  if (!outlook) return '';
  const {one, other} = words(enUpright).chance;
  const days = formatDays(outlook.horizonDays, tag);
  return fill(days === formatNumber(decimal('1'), tag) ? one : other, {days});
}

/** The days are the last where the last bar closed today, or a bar ago. */
function findingOf({marks, recent}: UprightMarks, view: View, {answer}: Shown): HistoryFinding {
  const last = recent.closes.at(-1)!.time;
  const isCurrent = last + Math.max(DAY, recent.stepSeconds) > Date.parse(view.today) / 1000;
  return {
    asset: answer.kind === 'position' ? answer.market.base : answer.move.asset,
    recent,
    sides: marks.liquidations.map(({price, shortLabel, direction}) => ({price, label: shortLabel, direction})),
    until: isCurrent ? null : formatDay(dayOf(last), view.language.tag),
  };
}

/** What stands out: how often. */
const counted = ({count, below, above}: Readonly<Record<string, string>>) =>
  emphasised({count: count!, below: below!, above: above!});

/** How its marks are taken hold of. */
const movable = (shapes: UprightShapes): MovableLine => ({
  ...shapes,
  handlesOf: kinds => uprightHandles(shapes, kinds),
  drawGhost: ({kind, level, from}) => drawUprightGhost(shapes, kind, level, from),
  layoutReadout: (text, place, textWidth) => uprightReadout(shapes, text, place, textWidth),
});

/** How it is read. */
const readable = (shapes: UprightShapes): ReadableLine => ({
  ...shapes,
  places: uprightPlaces(shapes),
  layoutCursor: price => uprightCursor(shapes, price),
  layoutReadout: (text, place, textWidth) => uprightReadout(shapes, text, place, textWidth),
});
