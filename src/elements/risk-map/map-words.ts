import {html, type TemplateResult} from 'lit';
import type {RiskMap, RiskMapFinding} from '../../charts/risk-map/index.js';
import {decimal, toFloat} from '../../decimal/index.js';
import type {OutlookAnswer} from '../../measures/index.js';
import {
  enRiskMap,
  fill,
  formatChances,
  formatDays,
  formatNumber,
  formatVolatility,
  type Language,
} from '../../text/index.js';
import type {Shown} from '../kinds/kind.js';
import {lookAt, type Grid, type Ground} from './ground.js';

const ROW_MARKS = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.6, 2, 3, 5, 10];
/** Rows of the volatility axis that are labelled. */
const MOST_ROWS = 7;

/** Returns the map with its labels. */
export function mapOf(ground: Ground, grid: Grid, cursor: RiskMap['cursor'], language: Language): RiskMap {
  const {tag, words} = language;
  const {percent} = words(enRiskMap);
  const said = (value: number): string =>
    fill(percent, {percent: formatNumber(decimal(Number((value * 100).toPrecision(6))), tag)});
  const inside = ROW_MARKS.filter(each => each >= grid.volatility[0] && each <= grid.volatility[1]);
  const every = Math.ceil(inside.length / MOST_ROWS);
  const {low, central, high} = ground.outlook.volatility;
  return {
    across: grid.across,
    scale: ground.scale,
    depths: grid.contours.map(({chance, volatilities}) => {
      const at = toFloat(chance);
      return {volatilities, label: said(at), isLevel: at === 0.01 || at === 0.1};
    }),
    volatility: grid.volatility,
    columns: ground.marks.map(at => ({at, label: ground.scale === 'linear' ? said(at) : ground.print(at, language)})),
    rows: inside.filter((_, at) => at % every === 0).map(at => ({at, label: said(at)})),
    mark: {at: ground.own, low: toFloat(low), central: toFloat(central), high: toFloat(high)},
    cursor,
  };
}

export const findingOf = (ground: Ground, {edges}: Grid, language: Language): RiskMapFinding => ({
  of: ground.of,
  horizonDays: toFloat(ground.outlook.horizonDays),
  calmUpTo: edges.calm,
  watchUpTo: edges.watch,
  own: ground.print(ground.own, language),
});

/**
 * Returns what stands at the cursor; at the subject itself where there is none.
 *
 * @param shown - what the page would show with the value at the cursor.
 */
export function readoutAt(ground: Ground, cursor: RiskMap['cursor'], shown: Shown | null, language: Language): string {
  const words = language.words(enRiskMap);
  const {outlook} = ground;
  const found = cursor ? lookAt(ground, cursor.at, cursor.volatility) : outlook.ahead;
  const volatility = cursor ? decimal(cursor.volatility) : outlook.volatility.central;
  const price = shown?.words.values['price'];
  const [distance] = shown?.words.facts ?? [];
  const values = {
    own: ground.print(cursor?.at ?? ground.own, language),
    volatility: formatVolatility(volatility, language.tag),
    chance: chanceOf(found, language),
    days: daysOf(ground, language),
    price: price ? `${price}\u00a0${shown.words.unit}` : '',
    distance: distance ? fill(distance.sentence, distance.values) : '',
  };
  return fill(price && found.kind === 'at' ? words.at : words.here, values);
}

function chanceOf(found: OutlookAnswer, {tag, words}: Language): string {
  const said = words(enRiskMap);
  if (found.kind !== 'at') return found.kind === 'never' ? said.never : said.now;
  return formatChances(found.chanceRange.least, found.chanceRange.most, tag, said);
}

function daysOf({outlook: {horizonDays}}: Ground, {tag, words}: Language): string {
  const {days} = words(enRiskMap);
  return fill(toFloat(horizonDays) === 1 ? days.one : days.other, {days: formatDays(horizonDays, tag)});
}

/** Returns the map's row of the central volatility in numbers; for those who listen it is always there. */
export function renderTable(ground: Ground, {across}: Grid, isOpen: boolean, language: Language): TemplateResult {
  const {table, loan} = language.words(enRiskMap);
  const {central} = ground.outlook.volatility;
  const rows = ground.rows.filter(each => each <= across.at(-1)!);
  const volatility = formatVolatility(central, language.tag);
  return html`
    <table class=${isOpen ? '' : 'spoken'}>
      <caption>
        ${fill(table.caption, {days: daysOf(ground, language), volatility})}
      </caption>
      <thead>
        <tr>
          <th scope="col">${ground.of === 'loan' ? loan.column : table.leverage}</th>
          <th scope="col">${table.chance}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          each =>
            html`<tr>
              <th scope="row">${ground.print(each, language)}</th>
              <td>${chanceOf(lookAt(ground, each, toFloat(central)), language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
