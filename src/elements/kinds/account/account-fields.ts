import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {addRow, duplicateRow, edit, removeRow, type AccountPositionText} from '../../../scenario/index.js';
import {enAccountFields, enInputs, fill, formatAmount, type Language} from '../../../text/index.js';
import {ratioSign} from '../../../decimal/index.js';
import {ownPerpetual} from '../../../venues/index.js';
import {renderSelect, type Option} from '../../inputs/choice.js';
import {renderField, renderMessage} from '../../inputs/field.js';
import {renderMarket} from '../../inputs/market-choice.js';
import {rows} from '../../inputs/rows.styles.js';
import type {MarketBook} from '../../markets/market-book.js';
import {PasteBox} from '../../markets/paste-box.js';
import {controlIcon} from '../../shared/control-icons.js';
import {idOf, type View} from '../../shared/view.js';
import type {Fields} from '../kind.js';
import {renderOwnRules} from '../own-rules/rules-fields.js';
import {accountRows} from './account-fields.styles.js';
import {accountSummary, accountTerms} from './account-terms.js';
import {renderCoins} from './coin-rows.js';

const POSITIONS = 'account.positions';

const sides = ({words}: Language): Option[] => Object.entries(words(enInputs).labels.sides);

function renderAccount(view: View, book: MarketBook, paste: PasteBox): TemplateResult {
  const {positions} = view.scenario.account;
  const words = view.language.words(enAccountFields);
  const hasOwn = positions.some(({market}) => market === ownPerpetual.id);
  return html`
    ${paste.render(view)}
    <div class="wide">${renderBalance(view, book)}</div>
    ${renderPositions(view, book)} ${hasOwn ? renderOwnRules(view) : nothing} ${renderCoins(view, words)}
  `;
}

function renderBalance(view: View, book: MarketBook): TemplateResult {
  const words = view.language.words(enAccountFields);
  const answer = view.asked?.shown?.answer;
  const [first] = view.scenario.account.positions;
  const settle = first && book.find(first.market)?.settle;
  const isNegative = answer?.kind === 'account' && ratioSign(answer.equity) < 0;
  const equity = isNegative ? `${formatAmount(answer.equity, 2, 'down', view.language.tag)} ${answer.settle}` : '';
  const hint = isNegative ? fill(words.negativeEquity, {equity}) : words.balanceHint;
  return renderField(view, {field: 'account.balance', label: words.balance, suffix: settle ?? '', hint});
}

function renderPositions(view: View, book: MarketBook): TemplateResult {
  const {positions} = view.scenario.account;
  const words = view.language.words(enAccountFields);
  const isWrong = view.asked?.fields[POSITIONS] !== undefined;
  const add = () => view.change(addRow(view.scenario, POSITIONS), `${POSITIONS}.${positions.length}.market`);
  return html`
    <fieldset class="group wide" aria-describedby=${isWrong ? `${idOf(POSITIONS)}-message` : nothing}>
      <legend class="spoken">${words.positions}</legend>
      <div class="title">
        <span aria-hidden="true">${words.positions}</span>
        <button type="button" class="link" id="${idOf(POSITIONS)}-add" @click=${add}>${words.addPosition}</button>
      </div>
      ${positions.map((row, index) => renderPosition(view, book, row, index))} ${renderMessage(view, POSITIONS)}
    </fieldset>
  `;
}

function renderPosition(view: View, book: MarketBook, row: AccountPositionText, index: number): TemplateResult {
  const words = view.language.words(enAccountFields);
  const field = `${POSITIONS}.${index}`;
  const market = row.market === ownPerpetual.id ? undefined : book.find(row.market);
  const {own} = view.scenario.position;
  const base = market?.base ?? (row.market === ownPerpetual.id ? own.base.trim() : '');
  const quote = market?.quote ?? (row.market === ownPerpetual.id ? own.quote.trim() : '');
  const isInverse = (market?.contract ?? own.contract) === 'inverse';
  const number = String(index + 1);
  return html`
    <div
      class="row held ${row.enabled === 'off' ? 'off' : ''}"
      role="group"
      aria-label=${fill(words.position, {number})}
    >
      <div class="first">${renderMarket(view, `${field}.market`, words.market)} ${renderDeeds(view, row, index)}</div>
      ${renderSelect(view, {field: `${field}.side`, label: words.side, options: sides(view.language)})}
      ${renderField(view, {field: `${field}.size`, label: words.size, suffix: isInverse ? quote : base})}
      ${renderField(view, {field: `${field}.entry`, label: words.entry, suffix: quote})}
      ${renderField(view, {field: `${field}.mark`, label: words.mark, suffix: quote, ...sameMark(view, index)})}
    </div>
  `;
}

/** A mark left out is that of the row above in the same market. */
function sameMark(view: View, index: number): {readonly hint?: string; readonly placeholder?: string} {
  const {positions} = view.scenario.account;
  const {market, mark} = positions[index]!;
  if (mark.trim() !== '') return {};
  const other = positions.findIndex(row => row.market === market && row.mark.trim() !== '' && row.enabled !== 'off');
  if (other < 0) return {};
  const hint = fill(view.language.words(enAccountFields).sameMark, {number: String(other + 1)});
  return {hint, placeholder: positions[other]!.mark};
}

function renderDeeds(view: View, row: AccountPositionText, index: number): TemplateResult {
  const words = view.language.words(enAccountFields);
  const number = String(index + 1);
  const field = `${POSITIONS}.${index}`;
  const next = `${POSITIONS}.${index + 1}`;
  const opposite = row.side === 'long' ? 'short' : 'long';
  const turn = ({target}: Event): void => {
    const {checked} = target as HTMLInputElement;
    view.change(edit(view.scenario, `${field}.enabled`, checked ? '' : 'off'));
  };
  const twice = () => view.change(duplicateRow(view.scenario, POSITIONS, index), `${next}.size`);
  const hedge = () =>
    view.change(edit(duplicateRow(view.scenario, POSITIONS, index), `${next}.side`, opposite), `${next}.size`);
  const remove = () => view.change(removeRow(view.scenario, POSITIONS, index), `${POSITIONS}-add`);
  const button = (name: 'copy' | 'opposite' | 'minus', label: string, act: () => void) => html`
    <button
      type="button"
      class="remove"
      aria-label=${fill(label, {number})}
      title=${fill(label, {number})}
      @click=${act}
    >
      ${controlIcon(name)}
    </button>
  `;
  return html`
    <div class="deeds">
      <label class="switch" title=${words.counts}>
        <input
          type="checkbox"
          id=${idOf(`${field}.enabled`)}
          aria-label=${fill(words.countsNamed, {number})}
          .checked=${live(row.enabled !== 'off')}
          @input=${turn}
        />
      </label>
      ${button('copy', words.duplicate, twice)} ${button('opposite', words.opposite, hedge)}
      ${button('minus', words.remove, remove)}
    </div>
  `;
}

/** The fields of a cross account. */
export function accountFields(book: MarketBook): Fields {
  const paste = new PasteBox(book);
  return {
    render: view => renderAccount(view, book, paste),
    terms: (answer, language) => (answer.kind === 'account' ? accountTerms(answer, language) : []),
    summary: (answer, language) => (answer.kind === 'account' ? accountSummary(answer, language) : []),
    styles: [rows, accountRows],
  };
}
