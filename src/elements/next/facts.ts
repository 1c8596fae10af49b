import {html, type TemplateResult} from 'lit';
import type {LoanAnswer, Move} from '../../scenario/index.js';
import {
  enNext,
  enOutlook,
  fill,
  formatAmount,
  formatChances,
  formatDays,
  formatDistance,
  formatHealthFactor,
  formatPercent,
  formatPrice,
  type Language,
} from '../../text/index.js';
import {CENT} from '../shared/market-words.js';

/** What a change is judged by, before and after it, each by its name. */
export function renderFacts(before: LoanAnswer, after: LoanAnswer, language: Language): TemplateResult {
  const words = language.words(enNext);
  const [old, then] = [factsOf(before, language), factsOf(after, language)];
  const names = [...new Map([...old, ...then]).keys()];
  return html`
    <table>
      <tr>
        <th scope="col"><span class="spoken">${words.what}</span></th>
        <th scope="col">${words.before}</th>
        <th scope="col">${words.after}</th>
      </tr>
      ${names.map(
        name =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${old.get(name) ?? words.none}</td>
            <td>${then.get(name) ?? words.none}</td>
          </tr>`,
      )}
    </table>
  `;
}

function factsOf(answer: LoanAnswer, language: Language): Map<string, string> {
  const {rows, none, already} = language.words(enNext);
  const absent = ({liquidation}: Pick<Move, 'liquidation'>): string => (liquidation.kind === 'now' ? already : none);
  const {tag} = language;
  const {healthFactor: health, loanToValue, maxBorrow, market, moves, move} = answer;
  const prices = moves
    .filter(({kind, liquidation}) => kind === 'only' && !isNoMatter(liquidation))
    .map(({asset, price, liquidation}): [string, string] => [
      fill(rows.price, {asset}),
      price ? formatPrice(price, CENT, tag) : absent({liquidation}),
    ]);
  return new Map([
    [rows.health, health.kind === 'at' ? formatHealthFactor(health.value, tag) : none],
    ...prices,
    [rows.distance, move.room ? formatDistance(move.room, tag).percent : absent(move)],
    [rows.ltv, loanToValue ? formatPercent(loanToValue, 1, 'up', tag) : none],
    ...(maxBorrow
      ? [[rows.mayBorrow, `${formatAmount(maxBorrow.value, 2, 'down', tag)} ${market.baseCurrency}`] as const]
      : []),
    ...chanceOf(answer, language),
  ]);
}

/** A price that plays no part in the loan needs no row. */
const isNoMatter = (liquidation: LoanAnswer['move']['liquidation']): boolean =>
  liquidation.kind === 'never' && liquidation.why === 'asset-does-not-matter';

/** How likely, where a volatility was stated. */
function chanceOf({outlook}: LoanAnswer, {tag, words}: Language): [string, string][] {
  if (outlook?.ahead.kind !== 'at') return [];
  const {least, most} = outlook.ahead.chanceRange;
  const days = formatDays(outlook.horizonDays, tag);
  return [[fill(words(enNext).rows.chance, {days}), formatChances(least, most, tag, words(enOutlook))]];
}
