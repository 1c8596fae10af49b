import {html, nothing, type TemplateResult} from 'lit';
import {ratio} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {enPaste, fill, formatAmount, messageOf, type Language, type Values} from '../../text/index.js';
import {controlIcon} from '../shared/control-icons.js';
import type {View} from '../shared/view.js';
import type {MarketBook} from './market-book.js';
import {aloneOf, takeAnswer, type Taken} from './take-answer.js';

/** What became of a text. */
export type Report = Taken | InputError;

const LONGEST = 5_000_000;

/** Reads a text; what is wrong with it is the report. */
export async function reportOf(text: string, view: View, book: MarketBook): Promise<Report> {
  try {
    return await takeAnswer(parsed(text), view, book);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function parsed(text: string): unknown {
  if (text.trim() === '') throw new InputError('answer', 'nothing', 'nothing', 'Paste an answer.');
  if (text.length > LONGEST) throw new InputError('answer', 'too-long', 'too much', 'Paste one answer alone.');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InputError('answer', 'not-json', 'no JSON', 'Copy the answer whole.');
  }
}

/** Says what was found: what it is, how much of it was taken over, what it does not say. */
export function renderReport(report: Report, view: View): TemplateResult {
  if (report instanceof InputError) return renderMistake(report, view.language);
  const {answer, isolated} = report;
  const words = view.language.words(enPaste);
  return html`
    <p class="message hint">${sentencesOf(report, view.language).join(' ')}</p>
    ${isolated.length === 0 ? nothing : html`<p class="shows">${isolated.map(held => renderShow(held))}</p>`}
  `;

  function renderShow(held: Taken['isolated'][number]): TemplateResult {
    const show = () => view.change(aloneOf(view.scenario, answer, held), 'position.size');
    const symbol = `${held.symbol} ${held.side}`;
    return html`<button type="button" class="button" @click=${show}>${fill(words.show, {symbol})}</button>`;
  }
}

function sentencesOf({answer, isolated, positions, marks, unlisted}: Taken, {tag, words}: Language): string[] {
  const say = words(enPaste);
  const {endpoint, balance, markets, gaps} = answer;
  const found = [fill(say.recognised, {endpoint: say.endpoints[endpoint]})];
  const isAccount = markets.length === 0;
  if (isAccount && positions + isolated.length === 0) found.push(say.noPositions);
  if (positions > 0) found.push(fill(say.positions, {count: String(positions)}));
  if (balance !== null) found.push(fill(say.balance, {amount: formatAmount(ratio(balance), 2, 'down', tag)}));
  if (markets.length > 0) found.push(fill(say.markets, {count: String(markets.length)}));
  if (marks > 0) found.push(fill(say.marks, {count: String(marks)}));
  if (unlisted.length > 0) found.push(fill(say.unlisted, {symbols: unlisted.join(', ')}));
  if (isolated.length > 0) found.push(fill(say.isolated, {count: String(isolated.length)}));
  const isMute = positions + isolated.length === 0 && isAccount;
  return [...found, ...(isMute ? [] : gaps.map(gap => say.gaps[gap]))];
}

function renderMistake(mistake: InputError, language: Language): TemplateResult {
  const words = language.words(enPaste);
  const own: Values = words.mistakes;
  const wording = own[mistake.code];
  const isHere = mistake.field === 'answer' && wording !== undefined;
  const message = isHere
    ? fill(wording, mistake.values)
    : fill(words.wrong, {field: mistake.field, message: messageOf(mistake, language)});
  return html`<p class="message wrong" part="error">${controlIcon('stale')}<span>${message}</span></p>`;
}
