import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {
  decimal,
  formatDecimal,
  multiply,
  parseDecimal,
  requireWithin,
  ZERO,
  type Decimal,
} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {answerOwnPosition, answerPosition, loanChanceFixes, positionChanceFixes} from '../../scenario/index.js';
import type {AnsweredOutlook, ChanceFix, ChanceFixes} from '../../scenario/index.js';
import {enFixes, fill, formatAmount, formatDays, formatVolatility, weave, type Language} from '../../text/index.js';
import {ownPerpetual} from '../../venues/index.js';
import type {Shown} from '../kinds/kind.js';
import type {View} from '../shared/view.js';
import {bold, renderApply} from './fix-row.js';
import {amountOf} from './found.js';

/** Chances offered, per cent. */
const LIMITS = ['10', '5', '1'];
const HUNDREDTH = decimal('0.01');
/**
 * Per cent of what is closed, until a reader writes another.
 *
 * @source Binance, "USDⓈ-M Futures Trading Fee Rate", taker, regular user; an example for a reader's own, as every account has its rate.
 */
const USUAL_FEE = '0.05';

/** What was found for an answer at one limit and fee. */
interface Found {
  readonly asked: unknown;
  readonly key: string;
  readonly result: ChanceFixes;
}

/** The ways to bring the chance down, with the limit and the fee its reader chose. */
export class ChanceFixesList {
  readonly #host: LitElement;
  #limit = '5';
  #fee: string | null = null;
  #found: Found | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View, outlook: AnsweredOutlook): TemplateResult {
    const {language} = view;
    const words = language.words(enFixes);
    const days = formatDays(outlook.horizonDays, language.tag);
    const isDay = formatDecimal(outlook.horizonDays) === '1';
    const title = fill(isDay ? words.chance.title.one : words.chance.title.other, {days});
    const result = this.#fixesOf(view);
    const volatility = formatVolatility(outlook.volatility.central, language.tag);
    return html`
      <section class="fixes sheet" part="fixes" aria-label=${title}>
        <div class="top">
          <p class="title">${title} <span class="tag">${fill(words.chance.at, {volatility})}</span></p>
          ${this.#renderLimits(title, language)}
        </div>
        ${
          result.kind === 'needed' && result.fixes.length > 0
            ? html`<ol>
                ${result.fixes.map((fix, at) => renderFix(view, fix, at + 1))}
              </ol>`
            : html`<p class="result">${this.#none(result, language)}</p>`
        }
        ${view.shown?.answer.kind === 'position' ? this.#renderFee(language) : nothing}
      </section>
    `;
  }

  #none({kind}: ChanceFixes, {words}: Language): string {
    const {enough, impossible, percent} = words(enFixes).chance;
    return kind === 'enough' ? fill(enough, {chance: fill(percent, {percent: this.#limit})}) : impossible;
  }

  #fixesOf(view: View): ChanceFixes {
    const {asked, kernel, scenario} = view;
    const answer = asked?.shown?.answer;
    if (!answer || answer.kind === 'account' || !kernel) return {kind: 'impossible'};
    const key = `${this.#limit} ${this.#fee ?? ''}`;
    if (this.#found?.asked === asked && this.#found.key === key) return this.#found.result;
    const probability = formatDecimal(multiply(decimal(this.#limit), HUNDREDTH));
    const result =
      answer.kind === 'loan'
        ? loanChanceFixes(answer, scenario, kernel, probability)
        : positionChanceFixes(
            answer,
            scenario,
            answer.market.id === ownPerpetual.id ? answerOwnPosition : answerPosition,
            kernel,
            {probability, feeRate: this.#feeRate(view.language.tag)},
          );
    this.#found = {asked, key, result};
    return result;
  }

  /** A fraction; what makes no sense costs nothing, and the box says so by being marked. */
  #feeRate(locale: string): Decimal {
    try {
      const percent = parseDecimal(this.#fee ?? USUAL_FEE, 'fee', locale);
      return multiply(requireWithin(percent, 'fee', ZERO, decimal('10')), HUNDREDTH);
    } catch (error) {
      if (error instanceof InputError) return ZERO;
      throw error;
    }
  }

  #renderLimits(title: string, {words}: Language): TemplateResult {
    const {percent} = words(enFixes).chance;
    const choose = (limit: string) => (event: Event) => {
      event.stopPropagation();
      this.#limit = limit;
      this.#host.requestUpdate();
    };
    return html`
      <fieldset>
        <legend class="spoken">${title}</legend>
        <div class="segments small">
          ${LIMITS.map(
            limit => html`
              <label>
                <input
                  class="spoken"
                  type="radio"
                  name="chance-limit"
                  value=${limit}
                  .checked=${live(limit === this.#limit)}
                  @input=${choose(limit)}
                />
                ${fill(percent, {percent: limit})}
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  #renderFee({words}: Language): TemplateResult {
    const take = (event: Event) => {
      event.stopPropagation();
      this.#fee = (event.target as HTMLInputElement).value;
      this.#host.requestUpdate();
    };
    return html`
      <label class="fee">
        ${words(enFixes).chance.feeRate}
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          .value=${live(this.#fee ?? USUAL_FEE)}
          @input=${take}
        />
        %
      </label>
    `;
  }
}

function renderFix(view: View, fix: ChanceFix, rank: number): TemplateResult {
  const {language} = view;
  const words = language.words(enFixes);
  const after = view.kind?.ask(fix.after, view.kernel!, language).shown ?? null;
  const values = {
    amount: amountOf(fix, language.tag),
    second: fix.second ? amountOf(fix.second, language.tag) : '',
  };
  const sentence = words[fix.kind];
  const tag = tagOf(fix, words.chance.tags);
  return html`
    <li>
      <span class="deed">
        <span class="rank">${rank}</span>
        <span class="phrase"
          >${weave<unknown>(sentence, {amount: bold(values.amount), second: bold(values.second)})}</span
        >
        ${tag ? html`<span class="tag phrase">${tag}</span>` : nothing}
      </span>
      <span class="result phrase">${after ? resultOf(after, fix, language) : nothing}</span>
      ${renderApply(view, fix, fill(sentence, values))}
    </li>
  `;
}

function tagOf(
  {tags}: ChanceFix,
  words: {readonly least: string; readonly free: string; readonly half: string},
): string {
  if (tags.includes('half-and-half')) return words.half;
  if (tags.includes('no-new-money')) return words.free;
  return tags.includes('smallest-cut') ? words.least : '';
}

function resultOf({words: verdict}: Shown, {fee}: ChanceFix, {tag, words}: Language): unknown {
  const {never, chance} = words(enFixes);
  const price = verdict.values['price'];
  const paid = fee ? fill(chance.fee, {fee: `${formatAmount(fee.amount, 2, 'up', tag)} ${fee.unit}`}) : null;
  if (!price || verdict.level === 'none') return [never, paid && ` · ${paid}`];
  const told = verdict.facts.map(fact => fill(fact.sentence, fact.values));
  const said = weave<unknown>(chance.result, {
    price: bold(price),
    distance: told[0] ?? '',
    chance: told.at(-1) ?? '',
  });
  return paid ? [...said, ` · ${paid}`] : said;
}
