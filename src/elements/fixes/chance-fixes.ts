import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {formatDecimal} from '../../decimal/index.js';
import type {AnsweredOutlook, ChanceFix, ChanceFixes} from '../../scenario/index.js';
import {
  enFixes,
  fill,
  formatAmount,
  formatDays,
  formatVolatility,
  weave,
  type Language,
  type Values,
} from '../../text/index.js';
import type {Shown} from '../kinds/kind.js';
import type {View} from '../shared/view.js';
import {chanceFixesOn, feeRateOf} from './chance-found.js';
import {amountsOf} from './deed.js';
import {bold, renderApply} from './fix-row.js';
import {shownAfter} from './found.js';
import {previewed} from './previewed.js';
import {LIMITS, want, wantedOf} from './wanted.js';

export {chanceFixesOn};

/** Returns the ways to bring the chance down, with the limit and the fee their reader chooses. */
export function renderChanceFixes(view: View, outlook: AnsweredOutlook): TemplateResult {
  const {language} = view;
  const words = language.words(enFixes);
  const days = formatDays(outlook.horizonDays, language.tag);
  const isDay = formatDecimal(outlook.horizonDays) === '1';
  const title = fill(isDay ? words.chance.title.one : words.chance.title.other, {days});
  const result = chanceFixesOn(view);
  const volatility = formatVolatility(outlook.volatility.central, language.tag);
  return html`
    <section class="fixes sheet" part="panel" aria-label=${title}>
      <div class="top">
        <p class="title">${title} <span class="tag">${fill(words.chance.at, {volatility})}</span></p>
        ${renderLimits(view, title)}
      </div>
      ${
        result.kind === 'needed' && result.fixes.length > 0
          ? html`<ol>
              ${result.fixes.map((fix, at) => renderFix(view, fix, at + 1))}
            </ol>`
          : html`<p class="result">${noneOf(result, view)}</p>`
      }
      ${view.shown?.answer.kind === 'position' ? renderFee(view) : nothing}
    </section>
  `;
}

function noneOf({kind}: ChanceFixes, view: View): string {
  const {enough, impossible, percent} = view.language.words(enFixes).chance;
  return kind === 'enough' ? fill(enough, {chance: fill(percent, {percent: wantedOf(view).limit})}) : impossible;
}

function renderLimits(view: View, title: string): TemplateResult {
  const {percent} = view.language.words(enFixes).chance;
  const choose = (limit: string) => (event: Event) => {
    event.stopPropagation();
    want(view, {limit});
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
                .checked=${live(limit === wantedOf(view).limit)}
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

/** What makes no sense as a fee costs nothing, and its box is marked. */
function renderFee(view: View): TemplateResult {
  const {fee} = wantedOf(view);
  const isWrong = feeRateOf(fee, view.language.tag) === null;
  const take = (event: Event) => {
    event.stopPropagation();
    want(view, {fee: (event.target as HTMLInputElement).value});
  };
  return html`
    <label class="fee">
      ${view.language.words(enFixes).chance.feeRate}
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${isWrong ? 'true' : 'false'}
        .value=${live(fee)}
        @input=${take}
      />
      %
    </label>
  `;
}

function neededOn(view: View): readonly ChanceFix[] {
  const result = chanceFixesOn(view);
  return result.kind === 'needed' ? result.fixes : [];
}

function renderFix(view: View, fix: ChanceFix, rank: number): TemplateResult {
  const {language} = view;
  const words = language.words(enFixes);
  const after = shownAfter(fix, view);
  const values = amountsOf(fix, view);
  const sentence = words[fix.kind];
  const urgent: Values = words.tags;
  const tag =
    fix.kind === 'add-at-once' || fix.kind === 'lower-leverage' ? urgent[fix.kind] : tagOf(fix, words.chance.tags);
  return html`
    <li ${previewed(view, now => neededOn(now)[rank - 1])}>
      <span class="deed">
        <span class="rank">${rank}</span>
        <span class="phrase"
          >${weave<unknown>(sentence, {amount: bold(values.amount), second: bold(values.second)})}</span
        >
        ${tag ? html`<span class="tag phrase">${tag}</span>` : nothing}
      </span>
      <span class="result phrase">${after ? resultOf(after, fix, language) : nothing}</span>
      ${renderApply(view, fix)}
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

const unbroken = (values: Values): Record<string, TemplateResult> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, html`<span class="number">${value}</span>`]));

function resultOf({words: verdict}: Shown, {fee}: ChanceFix, {tag, words}: Language): unknown {
  const {never, chance} = words(enFixes);
  const price = verdict.values['price'];
  const paid = fee ? fill(chance.fee, {fee: `${formatAmount(fee.amount, 2, 'up', tag)} ${fee.unit}`}) : null;
  if (!price || verdict.level === 'none') return [never, paid && ` · ${paid}`];
  // a range is not broken at its dash
  const told = verdict.facts.map(fact => weave<unknown>(fact.sentence, unbroken(fact.values)));
  const said = weave<unknown>(chance.result, {
    price: bold(price),
    distance: told[0] ?? '',
    chance: told.at(-1) ?? '',
  });
  return paid ? [...said, ` · ${paid}`] : said;
}
