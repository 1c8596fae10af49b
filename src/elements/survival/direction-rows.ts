import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {decimal, formatDecimal, multiply, multiplyRatios, ratio, toFloat} from '../../decimal/index.js';
import {directionBuffer} from '../../measures/index.js';
import {enBuffer, fill, formatAmount, formatPercent, formatSigmas, weave} from '../../text/index.js';
import type {Ahead} from '../shared/ahead.js';
import {emphasised} from '../shared/emphasised.js';
import {digitsOf} from '../shared/market-words.js';
import type {View} from '../shared/view.js';
import {daysText, heldUntil, renderLimits, signed} from './buffer.js';

const MINUS = '\u2212';

/** Shows what is left between the worst of the likeliest way and liquidation, where several prices move. */
export class DirectionRows {
  readonly #host: LitElement;
  #limit = '5';

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View, {way, kernel, outlook}: Ahead): TemplateResult | typeof nothing {
    const {answer} = view.shown!;
    if (!('kind' in way) || answer.kind !== 'account') return nothing;
    const {tag, words} = view.language;
    const said = words(enBuffer);
    const {horizonDays, volatility} = outlook;
    const probability = formatDecimal(multiply(decimal(this.#limit), decimal('0.01')));
    const {central} = directionBuffer(kernel, way, volatility, {horizonDays, probability});
    const limit = fill(said.percent, {percent: this.#limit});
    const days = daysText(toFloat(horizonDays), view.language);
    const sigmasOf = (value: number): string =>
      `${value < 0 ? MINUS : ''}${formatSigmas(Math.abs(value), tag) ?? '0'} σ`;
    const share = ratio(decimal(central.share.toPrecision(12)));
    const money = `${signed(multiplyRatios(share, answer.slack), (value, towards) =>
      formatAmount(value, digitsOf(answer.held[0]!.market), towards, tag),
    )} ${answer.settle}`;
    const values = {days, limit, sigmas: sigmasOf(central.quantileSigmas ?? 0), money: money.replace(MINUS, '')};
    const rows = [
      [fill(said.rows.quantile, {limit}), values.sigmas],
      [fill(said.rows.sigmas, {days}), sigmasOf(central.sigmas ?? 0)],
      [said.rows.surplus, signed(share, (value, towards) => formatPercent(value, 1, towards, tag))],
      [said.rows.money, money],
      [said.rows.held, heldUntil(central, view)],
    ];
    return html`
      <div class="top">
        <p class="title">${said.title}</p>
        ${renderLimits(this.#limit, this.#choose, view.language)}
      </div>
      <p class="finding phrase">
        ${weave<unknown>(central.holds ? said.mix.holds : said.mix.short, emphasised(values))}
      </p>
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
      <p class="caption">${said.mix.caption}</p>
    `;
  }

  readonly #choose = (limit: string): void => {
    this.#limit = limit;
    this.#host.requestUpdate();
  };
}
