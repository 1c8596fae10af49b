import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {compareRatios, decimal, ratio} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {
  loadTrades,
  type ActionKind,
  type Fix,
  type FixKind,
  type LoanAnswer,
  type Most,
  type NextPlace,
  type NextStep,
  type NextText,
} from '../../scenario/index.js';
import {enNext, messageOf, type Mistake} from '../../text/index.js';
import {ApplyEvent} from '../fixes/apply-event.js';
import {controlIcon} from '../shared/control-icons.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {amountForms, type AmountAction} from './amount-forms.js';
import {renderFacts} from './facts.js';
import type {NextField, NextForm} from './form.js';
import {isBeyond, renderMost} from './most.js';
import type {boundText, TradeAction} from './trade-forms.js';

export {styles} from './next.styles.js';

type Action = AmountAction | TradeAction;

const BLANK: NextText = {
  asset: '',
  to: '',
  goal: '',
  amount: '',
  ltv: '',
  kept: '',
  fee: '',
  slippage: '',
  flash: '',
  mode: '',
  named: '',
  price: '',
  threshold: '',
  starts: '',
  ends: '',
};

/** Nothing said of an asset that is in no row yet. */
const UNNAMED = {named: '', price: '', threshold: ''} as const;

/** Opens one change of a loan; it keeps what was typed. */
export const open = (host: LitElement): Panel => new Next(host);

class Next implements Panel {
  settled: Promise<unknown> = Promise.resolve();
  #isBringing = false;
  readonly #host: LitElement;
  #action: Action = 'repay';
  #text = BLANK;
  #trades: Readonly<Record<TradeAction, NextForm>> | undefined;
  #boundText: typeof boundText | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View): TemplateResult | typeof nothing {
    const {shown, language, scenario} = view;
    if (shown?.answer.kind !== 'loan') return nothing;
    const {answer} = shown;
    const words = language.words(enNext);
    const actions = actionsOf(answer);
    if (!actions.includes(this.#action)) this.#action = actions[0]!;
    const form = this.#formOf(this.#action);
    const drawn = form && this.#draw(view, form, {answer, scenario, locale: language.tag, today: view.today});
    return html`
      <section class="next" part="panel" aria-label=${words.title} @input=${hush} @change=${hush}>
        <p class="title">${words.title}</p>
        <div class="inputs">
          ${renderChoice(
            words.action,
            actions.map(each => [each, words.actions[each]]),
            this.#action,
            this.#choose,
          )}
          ${drawn?.fields}
        </div>
        ${drawn?.found}
      </section>
    `;
  }

  /** The fields of an action; how far it may go, and what comes after it. */
  #draw(view: View, form: NextForm, place: NextPlace) {
    const {language} = view;
    const text = form.settle(place, this.#text);
    const most = attempt(() => form.action.most(place, text));
    const found = form.isAsked(text) ? attempt(() => this.#after(view, form, place, text)) : null;
    const error = found instanceof InputError ? found : most instanceof InputError ? most : null;
    const {write} = language.words(enNext);
    const said = error ? messageOf(placed(error, text), language, form.mistakes(language)) : found ? '' : write;
    const bound = most instanceof InputError ? null : most;
    return {
      fields: form.fields(place, text, language).map(field => this.#renderField(field, text, error)),
      found: html`
        <p class="said">${form.note?.(place, text, language) ?? ''}</p>
        ${renderMost(text.goal === 'amount' ? bound : null, language, amount => this.#set({amount}))}
        ${this.#boundText && bound ? html`<p class="said">${this.#boundText(bound, language)}</p>` : nothing}
        <p class=${error ? 'said wrong' : 'said'} id="next-said">${said}</p>
        ${found && !(found instanceof InputError) ? renderStep(view, form, place, found, bound, this.#apply) : nothing}
      `,
    };
  }

  /** The loan after the step as the page would answer it. @throws {InputError} what the step or the page refuses. */
  #after(view: View, form: NextForm, place: NextPlace, text: NextText): After | null {
    if (!view.kernel || !view.kind) return null;
    const step = form.action.step(place, text);
    const asked = view.kind.ask(step.after, view.kernel, view.language);
    const [wrong] = Object.values(asked.fields);
    if (wrong) throw wrong;
    return asked.shown?.answer.kind === 'loan' ? {step, answer: asked.shown.answer} : null;
  }

  #renderField({name, label, kind, options, suffix, placeholder}: NextField, text: NextText, error: InputError | null) {
    const take = ({target}: Event): void => this.#set({[name]: (target as HTMLInputElement).value});
    if (options) return renderChoice(label, options, text[name], take);
    const isWrong = error !== null && error.field.split('.').at(-1) === name;
    return html`<label
      >${label}<span class="typed"
        ><input
          type=${kind === 'date' ? 'date' : 'text'}
          inputmode=${kind === 'text' ? 'text' : 'decimal'}
          autocomplete="off"
          placeholder=${placeholder ?? ''}
          .value=${live(text[name])}
          aria-invalid=${isWrong ? 'true' : 'false'}
          aria-describedby=${isWrong ? 'next-said' : nothing}
          @input=${take}
        />${suffix ? html`<span class="suffix" aria-hidden="true">${suffix}</span>` : nothing}</span
      ></label
    >`;
  }

  #formOf(action: Action): NextForm | undefined {
    if (action in amountForms) return amountForms[action as AmountAction];
    if (!this.#trades && !this.#isBringing) this.settled = this.#bring();
    return this.#trades?.[action as TradeAction];
  }

  async #bring(): Promise<void> {
    this.#isBringing = true;
    try {
      const [trades, {boundText, tradeForms}] = await Promise.all([loadTrades(), import('./trade-forms.js')]);
      this.#boundText = boundText;
      this.#trades = tradeForms(trades);
    } catch {
      this.#isBringing = false; // asked for again with the next answer
      return;
    }
    this.#host.requestUpdate();
  }

  #set(change: Partial<NextText>): void {
    // a threshold is the same number at once and over time
    const isOther = this.#action !== 'threshold' && change.goal !== undefined && change.goal !== this.#text.goal;
    const isElse = change.to !== undefined && change.to !== this.#text.to;
    this.#text = {...this.#text, ...(isOther ? {amount: ''} : {}), ...(isElse ? UNNAMED : {}), ...change};
    this.#host.requestUpdate();
  }

  readonly #choose = ({target}: Event): void => {
    this.#action = (target as HTMLSelectElement).value as Action;
    this.#set({amount: '', goal: '', starts: '', ends: '', ...UNNAMED});
  };

  readonly #apply = ({target}: Event, view: View, fix: Fix<FixKind | ActionKind>): void => {
    const chosen = new ApplyEvent(fix);
    target?.dispatchEvent(chosen);
    if (chosen.defaultPrevented) return;
    this.#text = {...this.#text, amount: ''};
    view.change(fix.after);
  };
}

/** A step and the page's answer after it. */
interface After {
  readonly step: NextStep;
  readonly answer: LoanAnswer;
}

/** An error of the amount stands at what the amount is of: its example is one of that. */
const placed = (error: InputError, {goal}: NextText): Mistake =>
  error.field === 'amount' ? {...error, field: goal === 'once' || goal === 'ramp' ? 'threshold' : goal} : error;

/** The last decimal of nearly every token. */
const LEAST_STEP = decimal('1e-18');

/** A labelled list to choose from. */
const renderChoice = (
  label: string,
  options: NonNullable<NextField['options']>,
  chosen: string,
  take: (event: Event) => void,
): TemplateResult => html`
  <label
    >${label}<span class="typed"
      ><select @input=${take}>
        ${options.map(([value, word]) => html`<option value=${value} .selected=${live(value === chosen)}>${word}</option>`)}
      </select>
      ${controlIcon('down')}</span
    ></label
  >
`;

/** What the step is and costs, what it leads to, and the button that makes it. */
function renderStep(
  view: View,
  form: NextForm,
  place: NextPlace,
  {step, answer}: After,
  most: Most | null,
  apply: (event: Event, view: View, fix: Fix<FixKind | ActionKind>) => void,
): TemplateResult {
  const {language} = view;
  const words = language.words(enNext);
  const {kind, first, after} = step;
  const fix = {kind, ...first, step: LEAST_STEP, reaches: answer.move.level, after};
  const {limit, health} = words.refused;
  const refused = isTakenBelowOne(kind, place.answer, answer) ? health : isBeyond(most, first) ? limit : '';
  const done = form.told(step, place, language).join(' · ');
  return html`
    ${done ? html`<p class="done">${done}</p>` : nothing}
    ${refused ? html`<p class="said wrong">${refused}</p>` : nothing} ${renderFacts(place.answer, answer, language)}
    <button type="button" class="button" @click=${(event: Event) => apply(event, view, fix)}>${words.apply}</button>
  `;
}

/** No protocol lets a borrower take himself below a health of one; governance may. */
function isTakenBelowOne(kind: NextStep['kind'], before: LoanAnswer, after: LoanAnswer): boolean {
  if (kind === 'change-threshold' || kind === 'add-collateral' || kind === 'repay-debt') return false;
  const isBelow = ({healthFactor: health}: LoanAnswer): boolean =>
    health.kind === 'at' && compareRatios(health.value, ratio('1')) < 0;
  return isBelow(after) && (kind !== 'unwind' || !isBelow(before));
}

/** What a loan has something to do with. */
function actionsOf({loan, market, mode, rules}: LoanAnswer): Action[] {
  const owes = loan.debts.length > 0;
  const assets = new Set([...loan.collaterals, ...loan.debts].map(({asset}) => asset));
  const hasOthers = assets.size > 1 || rules.way.kind !== 'bands';
  const actions: (readonly [Action, boolean])[] = [
    ['repay', owes],
    ['supply', true],
    ['borrow', owes],
    ['withdraw', true],
    ['swapCollateral', hasOthers],
    ['swapDebt', owes && hasOthers],
    ['loop', owes],
    ['unwind', owes],
    ['mode', market.modes.length > 0 || mode !== null],
    ['threshold', true],
  ];
  return actions.filter(([, isOffered]) => isOffered).map(([action]) => action);
}

/** What is typed here is no part of the scenario until it is applied. */
const hush = (event: Event): void => event.stopPropagation();

/** Returns what a step refuses as a value. */
function attempt<T>(step: () => T): T | InputError {
  try {
    return step();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
