import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {
  decimal,
  formatDecimal,
  multiply,
  negateRatio,
  ratio,
  ratioSign,
  toFloat,
  type Ratio,
} from '../../decimal/index.js';
import {loanBuffer, positionBuffer, type BufferAtVolatility, type MoneyBuffer} from '../../measures/index.js';
import {
  enBuffer,
  fill,
  formatAmount,
  formatChance,
  formatDay,
  formatDays,
  formatPercent,
  formatPrice,
  formatSigmas,
  weave,
  type Language,
} from '../../text/index.js';
import type {SingleAnswer} from '../../scenario/index.js';
import type {Ahead} from '../shared/ahead.js';
import {CENT, digitsOf, stepOf} from '../shared/market-words.js';
import {emphasised} from '../shared/emphasised.js';
import {isOnePrice} from '../shared/one-price.js';
import type {View} from '../shared/view.js';

/** Chances offered, per cent. */
const LIMITS = ['10', '5', '1'];
const MINUS = '\u2212';
const DAY_MS = 86_400_000;

type Found = Extract<MoneyBuffer, {readonly kind: 'at'}>;

/** Shows what is left between the worst of the way and liquidation, at a chance its reader chose. */
export class BufferRows {
  readonly #host: LitElement;
  #limit = '5';

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View, ahead: Ahead): TemplateResult | typeof nothing {
    const {answer} = view.shown!;
    if (!isOnePrice(answer)) return nothing;
    const probability = formatDecimal(multiply(decimal(this.#limit), decimal('0.01')));
    const found = bufferOf(answer, ahead, probability);
    if (found.kind !== 'at') return nothing;
    const words = view.language.words(enBuffer);
    return html`
      <div class="top">
        <p class="title">${words.title}</p>
        ${renderLimits(this.#limit, this.#choose, view.language)}
      </div>
      ${renderRows(found, answer, fill(words.percent, {percent: this.#limit}), view)}
    `;
  }

  readonly #choose = (limit: string): void => {
    this.#limit = limit;
    this.#host.requestUpdate();
  };
}

/** Returns the chances a reader may choose between. */
export function renderLimits(chosen: string, choose: (limit: string) => void, {words}: Language): TemplateResult {
  const {limits, percent} = words(enBuffer);
  const onInput = (limit: string) => (event: Event) => {
    event.stopPropagation();
    choose(limit);
  };
  return html`
    <fieldset>
      <legend class="spoken">${limits}</legend>
      <div class="segments small">
        ${LIMITS.map(
          limit => html`
            <label>
              <input
                class="spoken"
                type="radio"
                name="buffer-limit"
                .checked=${live(limit === chosen)}
                @input=${onInput(limit)}
              />
              ${fill(percent, {percent: limit})}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function bufferOf(answer: SingleAnswer, {kernel, outlook}: Ahead, probability: string): MoneyBuffer {
  const limit = {horizonDays: outlook.horizonDays, probability};
  const {volatility} = outlook;
  if (answer.kind === 'loan') {
    return loanBuffer(kernel, answer.loan, {asset: answer.move.asset}, volatility, limit, CENT);
  }
  const {position, market, mark} = answer;
  return positionBuffer(kernel, position, market.rules, mark!, volatility, limit, stepOf(market.rules.grid));
}

/** What is left rounded down, what is missing rounded up: never more than there is. */
export function signed(value: Ratio, write: (value: Ratio, towards: 'up' | 'down') => string): string {
  return ratioSign(value) < 0 ? MINUS + write(negateRatio(value), 'up') : write(value, 'down');
}

function renderRows(found: Found, answer: SingleAnswer, limit: string, view: View): TemplateResult {
  const {tag, words} = view.language;
  const said = words(enBuffer);
  const isLoan = answer.kind === 'loan';
  const step = isLoan ? CENT : stepOf(answer.market.rules.grid);
  const quote = isLoan ? answer.market.baseCurrency : answer.market.quote;
  const [settle, digits] = isLoan ? [answer.market.baseCurrency, 2] : [answer.market.settle, digitsOf(answer.market)];
  const days = daysText(toFloat(found.horizonDays), view.language);
  const money = (value: Ratio | null): string =>
    value === null ? '' : `${signed(value, (amount, towards) => formatAmount(amount, digits, towards, tag))} ${settle}`;
  const price = ({quantile}: BufferAtVolatility): string =>
    quantile.kind === 'never' ? '' : formatPrice(quantile.price, step, tag);
  const {central, low, high} = found;
  const left = found.money.left.central;
  const finding = left === null ? said.findings.none : central.holds ? said.findings.holds : said.findings.short;
  const amount = money(left).replace(MINUS, '');
  const values = {days, limit, quantile: `${price(central)} ${quote}`, money: amount};
  const sigmas = central.sigmas === null ? null : (formatSigmas(Math.abs(central.sigmas), tag) ?? '0');
  const end = formatAmount(ratioOf(central.endPoint.price), 2, 'down', tag);
  const chance = formatChance(central.endPoint.touchChance, tag, said);
  const range = price(low) && price(high) ? ` (${fill(said.range, {from: price(low), to: price(high)})})` : '';
  const rows: [string, string][] = [
    [fill(said.rows.quantile, {limit}), price(central) && `${price(central)} ${quote}${range}`],
    [
      said.rows.price,
      central.price ? `${signed(central.price, (each, towards) => formatAmount(each, 2, towards, tag))} ${quote}` : '',
    ],
    [
      said.rows.share,
      central.share ? signed(central.share, (each, towards) => formatPercent(each, 1, towards, tag)) : '',
    ],
    [fill(said.rows.sigmas, {days}), sigmas === null ? '' : `${central.sigmas! < 0 ? MINUS : ''}${sigmas}`],
    [said.rows.money, money(left)],
    [said.rows.held, heldUntil(central, view)],
    [said.rows.end, `${end} ${quote}`],
  ];
  return html`
    <p class="finding phrase">${weave<unknown>(finding, emphasised(values))}</p>
    <dl class="rows">
      ${rows.map(([name, value]) =>
        value
          ? html`<div>
              <dt>${name}</dt>
              <dd class="number">${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    ${central.endPoint.why ? html`<p class="caption phrase">${fill(said.why, {price: end, limit, chance})}</p>` : nothing}
    <p class="caption">${said.caption}</p>
  `;
}

const ratioOf = (value: number): Ratio => ratio(decimal(value.toPrecision(12)));

export function daysText(days: number, {tag, words}: Language): string {
  const said = words(enBuffer).days;
  return fill(days === 1 ? said.one : said.other, {days: formatDays(days, tag)});
}

/** The day until which liquidation is not touched with more than the stated chance. */
export function heldUntil({heldFor}: Pick<BufferAtVolatility, 'heldFor'>, {today, language}: View): string {
  const {heldUntil, heldAlways} = language.words(enBuffer);
  if (heldFor.kind === 'never') return heldAlways;
  if (heldFor.kind === 'now') return '';
  const day = new Date(Date.parse(today) + heldFor.days * DAY_MS);
  // a date a calendar does not hold is as good as for good
  if (Number.isNaN(day.getTime()) || heldFor.days > 36_500) return heldAlways;
  const date = formatDay(day.toISOString().slice(0, 10), language.tag);
  return fill(heldUntil, {date, days: daysText(Math.floor(heldFor.days * 10) / 10, language)});
}
