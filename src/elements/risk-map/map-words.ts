import {html, type TemplateResult} from 'lit';
import type {RiskMap, RiskMapFinding} from '../../charts/risk-map/index.js';
import {decimal, ratio, toFloat} from '../../decimal/index.js';
import type {OutlookAnswer} from '../../measures/index.js';
import {
  enRiskMap,
  fill,
  formatChances,
  formatDays,
  formatLeverage,
  formatNumber,
  formatVolatility,
  type Language,
} from '../../text/index.js';
import {lookAt, markOf, type Grid, type Mapped} from './grid.js';

const COLUMN_MARKS = [1, 2, 3, 5, 10, 20, 50, 100];
const ROW_MARKS = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.6, 2, 3, 5, 10];
/** Rows of the volatility axis that are labelled. */
const MOST_ROWS = 7;
const TABLE_LEVERAGES = [1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 75, 100, 125];

const times = (leverage: number, locale: string): string =>
  formatLeverage(ratio(decimal(leverage.toPrecision(3))), locale);

/** Returns the map with its labels. */
export function mapOf(mapped: Mapped, grid: Grid, cursor: RiskMap['cursor'], {tag, words}: Language): RiskMap {
  const {percent} = words(enRiskMap);
  const said = (value: number): string =>
    fill(percent, {percent: formatNumber(decimal(Number((value * 100).toPrecision(6))), tag)});
  const inside = ROW_MARKS.filter(each => each >= grid.volatility[0] && each <= grid.volatility[1]);
  const every = Math.ceil(inside.length / MOST_ROWS);
  return {
    leverages: grid.leverages,
    depths: grid.contours.map(({chance, volatilities}) => {
      const at = toFloat(chance);
      return {volatilities, label: said(at), isLevel: at === 0.01 || at === 0.1};
    }),
    volatility: grid.volatility,
    columns: COLUMN_MARKS.map(at => ({at, label: times(at, tag)})),
    rows: inside.filter((_, at) => at % every === 0).map(at => ({at, label: said(at)})),
    mark: markOf(mapped),
    cursor,
  };
}

export function findingOf({answer, outlook}: Mapped, {edges}: Grid, {tag}: Language): RiskMapFinding {
  const edge = (found: Grid['edges']['calmUpTo']): string | null =>
    found.kind === 'at' ? formatLeverage(ratio(found.leverage), tag) : null;
  return {
    horizonDays: toFloat(outlook.horizonDays),
    calmUpTo: edge(edges.calmUpTo),
    watchUpTo: edge(edges.watchUpTo),
    leverage: formatLeverage(answer.leverage, tag),
  };
}

/** Returns what stands at the cursor; at the position itself where there is none. */
export function readoutAt(mapped: Mapped, cursor: RiskMap['cursor'], language: Language): string {
  const words = language.words(enRiskMap);
  const {outlook} = mapped;
  const found = cursor ? lookAt(mapped, cursor.leverage, cursor.volatility) : outlook.ahead;
  const volatility = cursor ? decimal(cursor.volatility) : outlook.volatility.central;
  const leverage = cursor ? times(cursor.leverage, language.tag) : formatLeverage(mapped.answer.leverage, language.tag);
  return fill(words.here, {
    leverage,
    volatility: formatVolatility(volatility, language.tag),
    chance: chanceOf(found, language),
    days: daysOf(mapped, language),
  });
}

function chanceOf(found: OutlookAnswer, {tag, words}: Language): string {
  const said = words(enRiskMap);
  if (found.kind !== 'at') return found.kind === 'never' ? said.never : said.now;
  return formatChances(found.chanceRange.least, found.chanceRange.most, tag, said);
}

function daysOf({outlook: {horizonDays}}: Mapped, {tag, words}: Language): string {
  const {days} = words(enRiskMap);
  return fill(toFloat(horizonDays) === 1 ? days.one : days.other, {days: formatDays(horizonDays, tag)});
}

/** Returns the map's row of the central volatility in numbers; for those who listen it is always there. */
export function renderTable(mapped: Mapped, {leverages}: Grid, isOpen: boolean, language: Language): TemplateResult {
  const words = language.words(enRiskMap);
  const {central} = mapped.outlook.volatility;
  const rows = TABLE_LEVERAGES.filter(each => each <= leverages.at(-1)!);
  const volatility = formatVolatility(central, language.tag);
  return html`
    <table class=${isOpen ? '' : 'spoken'}>
      <caption>
        ${fill(words.table.caption, {days: daysOf(mapped, language), volatility})}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.table.leverage}</th>
          <th scope="col">${words.table.chance}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          each =>
            html`<tr>
              <th scope="row">${times(each, language.tag)}</th>
              <td>${chanceOf(lookAt(mapped, each, toFloat(central)), language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
