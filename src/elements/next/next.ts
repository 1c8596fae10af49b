import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {
  decimal,
  formatDecimal,
  isZero,
  multiply,
  parseDecimal,
  ratio,
  requirePositive,
  type Decimal,
} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {
  collateralAdded,
  collateralWithdrawn,
  debtBorrowed,
  debtRepaid,
  healthFactor,
  largestBorrow,
  largestWithdrawal,
  type LargestAmount,
} from '../../measures/index.js';
import {edit, type ActionKind, type Fix, type FixKind, type LoanAnswer} from '../../scenario/index.js';
import {
  enNext,
  fill,
  formatHealthFactor,
  formatNumber,
  formatPercent,
  formatPrice,
  messageOf,
  type Language,
} from '../../text/index.js';
import {ApplyEvent} from '../fixes/apply-event.js';
import {CENT} from '../shared/market-words.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';

export {styles} from './next.styles.js';

const ACTIONS = ['supply', 'withdraw', 'borrow', 'repay'] as const;
type Action = (typeof ACTIONS)[number];

const CHANGES = {supply: collateralAdded, withdraw: collateralWithdrawn, borrow: debtBorrowed, repay: debtRepaid};
const KINDS: Readonly<Record<Action, FixKind | ActionKind>> = {
  supply: 'add-collateral',
  withdraw: 'withdraw-collateral',
  borrow: 'borrow-debt',
  repay: 'repay-debt',
};

const sideOf = (action: Action): 'collaterals' | 'debts' =>
  action === 'supply' || action === 'withdraw' ? 'collaterals' : 'debts';

/** Opens one change of a loan; it keeps what was typed. */
export const open = (host: LitElement): Panel => new Next(host);

class Next implements Panel {
  readonly #host: LitElement;
  #action: Action = 'repay';
  #asset = '';
  #amount = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View): TemplateResult | typeof nothing {
    const {shown, language} = view;
    if (shown?.answer.kind !== 'loan') return nothing;
    const {answer} = shown;
    const words = language.words(enNext);
    const rows = answer.loan[sideOf(this.#action)];
    const asset = rows.find(row => row.asset === this.#asset)?.asset ?? rows[0]?.asset;
    const found = asset === undefined ? null : this.#after(view, answer, asset);
    const error = found instanceof InputError && this.#amount !== '' ? messageOf(found, language) : '';
    return html`
      <section class="next" part="next" aria-label=${words.title} @input=${hush} @change=${hush}>
        <p class="title">${words.title}</p>
        <div class="inputs">
          <label
            >${words.action}<select @input=${this.#take('action')}>
              ${ACTIONS.map(each => html`<option value=${each} .selected=${live(each === this.#action)}>${words.actions[each]}</option>`)}
            </select></label
          >
          <label
            >${words.asset}<select @input=${this.#take('asset')}>
              ${rows.map(row => html`<option value=${row.asset} .selected=${live(row.asset === asset)}>${row.asset}</option>`)}
            </select></label
          >
          <label
            >${words.amount}<input
              type="text"
              inputmode="decimal"
              autocomplete="off"
              .value=${live(this.#amount)}
              aria-invalid=${error ? 'true' : 'false'}
              aria-describedby="next-said"
              @input=${this.#take('amount')}
          /></label>
        </div>
        ${asset === undefined ? nothing : this.#renderLargest(answer, asset, language)}
        <p class="said" id="next-said">${error || (this.#amount === '' ? words.write : '')}</p>
        ${found && !(found instanceof InputError) ? this.#renderChange(view, answer, found) : nothing}
      </section>
    `;
  }

  /** The loan after the change and as the page would answer it; what is wrong with the amount. */
  #after(view: View, answer: LoanAnswer, asset: string): Change | InputError | null {
    if (this.#amount.trim() === '' || !view.kernel || !view.kind) return null;
    try {
      const amount = requirePositive(parseDecimal(this.#amount, 'amount', view.language.tag), 'amount');
      const changed = CHANGES[this.#action](answer.loan, asset, amount);
      const side = sideOf(this.#action);
      const index = view.scenario.loan[side].findIndex(row => row.asset.trim() === asset);
      const quantity = changed[side].find(row => row.asset === asset)!.quantity;
      const after = edit(view.scenario, `loan.${side}.${index}.quantity`, formatDecimal(quantity));
      const asked = view.kind.ask(after, view.kernel, view.language);
      const [wrong] = Object.values(asked.fields);
      if (wrong) return wrong;
      return asked.shown?.answer.kind === 'loan' ? {amount, asset, scenario: after, answer: asked.shown.answer} : null;
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
  }

  #renderLargest({loan}: LoanAnswer, asset: string, language: Language): TemplateResult | typeof nothing {
    const words = language.words(enNext);
    const found = largestOf(loan, this.#action, asset);
    if (!found) return nothing;
    const limiter = (words.limiters as Readonly<Record<string, string>>)[found.limiter] ?? '';
    if (found.kind === 'none') return html`<p class="said">${words.nothing}, ${limiter}</p>`;
    const take = (): void => {
      this.#amount = formatDecimal(found.amount);
      this.#host.requestUpdate();
    };
    const amount = formatNumber(found.amount, language.tag);
    return html`<p class="said">
      <button type="button" class="button" @click=${take}>${fill(words.largest, {amount, asset})}</button> ${limiter}
    </p>`;
  }

  #renderChange(view: View, before: LoanAnswer, change: Change): TemplateResult {
    const words = view.language.words(enNext);
    const rows = factsOf(before, view.language).map(([name, value], index) => [
      name,
      value,
      factsOf(change.answer, view.language)[index]![1],
    ]);
    const apply = (event: Event): void => {
      const {amount, asset, scenario, answer} = change;
      const fix: Fix<FixKind | ActionKind> = {
        kind: KINDS[this.#action],
        amount,
        step: LEAST_STEP,
        unit: asset,
        reaches: answer.move.level,
        after: scenario,
      };
      const chosen = new ApplyEvent(fix);
      event.target?.dispatchEvent(chosen);
      if (chosen.defaultPrevented) return;
      this.#amount = '';
      view.change(scenario);
    };
    return html`
      <table>
        <tr>
          <th scope="col"><span class="spoken">${words.what}</span></th>
          <th scope="col">${words.before}</th>
          <th scope="col">${words.after}</th>
        </tr>
        ${rows.map(
          ([name, value, then]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${value}</td>
              <td>${then}</td>
            </tr>`,
        )}
      </table>
      <button type="button" class="button" @click=${apply}>${words.apply}</button>
    `;
  }

  readonly #take =
    (what: 'action' | 'asset' | 'amount') =>
    ({target}: Event): void => {
      const {value} = target as HTMLInputElement | HTMLSelectElement;
      if (what === 'action') this.#action = ACTIONS.find(each => each === value) ?? 'repay';
      else if (what === 'asset') this.#asset = value;
      else this.#amount = value;
      this.#host.requestUpdate();
    };
}

interface Change {
  readonly amount: Decimal;
  readonly asset: string;
  readonly scenario: View['scenario'];
  readonly answer: LoanAnswer;
}

/** The last decimal of nearly every token. */
const LEAST_STEP = decimal('1e-18');

/** What is typed here is no part of the scenario until it is applied. */
const hush = (event: Event): void => event.stopPropagation();

/** The most an action may be at today's prices, and what says so; supplying has no bound here. */
function largestOf(loan: LoanAnswer['loan'], action: Action, asset: string): LargestAmount | null {
  if (action === 'withdraw') return largestWithdrawal(loan, asset);
  if (action === 'borrow') return largestBorrow(loan, asset);
  if (action === 'supply') return null;
  const {quantity, price} = loan.debts.find(row => row.asset === asset)!;
  const bounds = [{limiter: 'balance' as const, quantity: ratio(quantity)}];
  if (isZero(quantity)) return {kind: 'none', limiter: 'balance', bounds};
  return {
    kind: 'at',
    amount: quantity,
    exact: ratio(quantity),
    value: ratio(multiply(quantity, price)),
    limiter: 'balance',
    bounds,
  };
}

/** What a change is judged by. */
function factsOf({loan, moves, loanToValue}: LoanAnswer, language: Language): [name: string, value: string][] {
  const {rows, none} = language.words(enNext);
  const {tag} = language;
  const health = healthFactor(loan);
  const prices = moves
    .filter(({kind}) => kind === 'only')
    .map(({asset, price}): [string, string] => [
      fill(rows.price, {asset}),
      price ? formatPrice(price, CENT, tag) : none,
    ]);
  return [
    [rows.health, health.kind === 'at' ? formatHealthFactor(health.value, tag) : none],
    ...prices,
    [rows.ltv, loanToValue ? formatPercent(loanToValue, 1, 'up', tag) : none],
  ];
}
