import {html, nothing, type TemplateResult} from 'lit';
import type {Answer, LoanAnswer, PositionAnswer} from '../../scenario/index.js';
import {en, fill, formatDay, formatLeverage, weave} from '../../text/index.js';
import {aaveV3Ethereum, isStale, type Dated} from '../../venues/index.js';
import {icon} from '../shared/icons.js';
import {marketName} from '../shared/market-words.js';
import {renderSegments, type Option} from './choice.js';
import type {View} from './view.js';

const kinds: readonly Option[] = [
  ['position', en.labels.kinds.position],
  ['loan', en.labels.kinds.loan],
];

/** Returns the head: what is on screen, where it is held, and the other kind. */
export function renderHead(view: View): TemplateResult {
  const {shown, locale} = view;
  return html`
    <header class="head" part="head">
      <span class="name">${shown ? nameOf(shown, locale) : en.calculator}</span>
      <span class="venue">${shown ? venueOf(shown) : nothing}</span>
      ${renderSegments(view, {field: 'kind', label: en.labels.kind, options: kinds}, true)}
    </header>
  `;
}

function nameOf(answer: Answer, locale: string): string {
  if (answer.kind === 'loan') return loanName(answer);
  const subject = fill(en.subjects[answer.position.side], {base: answer.market.base});
  return fill(en.names.position, {subject, leverage: formatLeverage(answer.leverage, locale)});
}

function loanName({loan}: LoanAnswer): string {
  const collaterals = loan.collaterals.map(({asset}) => asset).join(' + ');
  const debts = loan.debts.map(({asset}) => asset).join(' + ');
  return fill(debts ? en.names.loan : en.names.loanAlone, {collaterals, debts});
}

const venueOf = (answer: Answer): string =>
  answer.kind === 'position' ? marketName(answer.market) : isPublished(answer) ? aaveV3Ethereum.name : en.rules.own;

/** Every threshold of the loan is a published one. */
const isPublished = ({maxBorrow}: LoanAnswer): boolean => maxBorrow !== null;

/** Returns the footer: whose rules, of when, which engine, and that it is not advice. */
export function renderFoot(view: View, today: string): TemplateResult {
  const {shown, engine, locale} = view;
  return html`
    <footer class="foot" part="footer">
      ${shown ? renderRules(shown, today, locale) : nothing}
      <span>${engine ? en.engines[engine] : en.engines.none}</span>
      <span class="notice"><slot name="notice">${en.notice}</slot></span>
    </footer>
  `;
}

function renderRules(answer: Answer, today: string, locale: string): unknown {
  if (answer.kind === 'loan') {
    return isPublished(answer) ? renderDated(aaveV3Ethereum, en.rules.thresholds, today, locale) : en.rules.own;
  }
  return html` ${renderDated(answer.market, en.rules.brackets, today, locale)} ${renderStep(answer, today, locale)} `;
}

function renderStep({market}: PositionAnswer, today: string, locale: string): unknown {
  if (market.source === null) return nothing;
  if (market.steps.kind === 'unrecorded') return html`<span>${en.rules.noTick}</span>`;
  return renderDated(market.steps, en.rules.tick, today, locale);
}

function renderDated(dated: Dated, sentence: string, today: string, locale: string): TemplateResult {
  const {source, asOf} = dated;
  if (source === null || asOf === null) return html`<span>${en.rules.own}</span>`;
  const old = isStale(dated, today);
  const rules = fill(sentence, {date: formatDay(asOf, locale)});
  const title = `${source.publisher}, ${source.title}`;
  const link = html`<a href=${source.url} title=${title} target="_blank" rel="noreferrer">${rules}</a>`;
  return html`
    <span class=${old ? 'stale' : ''}>
      ${icon(old ? 'stale' : 'clock')}<span>${old ? weave<unknown>(en.rules.stale, {rules: link}) : link}</span>
    </span>
  `;
}
