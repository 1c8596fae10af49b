import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {
  edit,
  emptyLoan,
  exampleRules,
  type CollateralText,
  type DebtText,
  type OwnRulesText,
  type Scenario,
} from '../../scenario/index.js';
import {base} from '../shared/base.styles.js';
import {adopt} from '../shared/adopt.js';
import {languageOf} from '../shared/language.js';
import {showStates} from '../shared/states.js';
import {textOf} from '../shared/texts-of-host.js';
import {tokens} from '../shared/tokens.styles.js';
import {AnswerController} from './answer-controller.js';
import {choice} from './choice.styles.js';
import {fields} from './fields.styles.js';
import {Examples} from './examples.js';
import {renderCalculator} from './layout.js';
import {PanelsController} from './panels-controller.js';
import {AMOUNTS, changedProperties, scenarioOf} from './properties.js';
import {shell} from './shell.styles.js';
import {verdict} from './verdict.styles.js';
import {idOf, type View} from './view.js';

/**
 * Says where a perpetual position or a loan is liquidated, exactly, as one types.
 *
 * Amounts are text: `size="0.1"` is one tenth. Nothing is stored or sent; loans and one's own rules are chunks of the
 * package that load when first asked for. An attribute that makes no sense is said so at its field, beside the last
 * answer there was.
 *
 * @summary A liquidation price calculator.
 * @fires {AnswerEvent} plimsoll-answer - Half a second after the last change, with the scenario and its answer.
 * @fires {ApplyEvent} plimsoll-apply - A reader chose a fix; cancelable, the element never trades.
 * @fires input - A reader typed or chose.
 * @fires change - A reader has finished typing or choosing.
 * @slot notice - The line at the foot that says it is not advice.
 * @csspart shell - The box.
 * @csspart head - Name, market and kind.
 * @csspart verdict - The answer.
 * @csspart word - The level in a word.
 * @csspart price - The sentence with the price.
 * @csspart facts - Distance and price now.
 * @csspart band - The bar of a position that is already liquidatable.
 * @csspart ladder - The load line.
 * @csspart fixes - What would take it to the next calmer level.
 * @csspart inputs - The fields.
 * @csspart field - A label, its box and its message.
 * @csspart input - A box to type in or a list to choose from.
 * @csspart choice - A row of radio buttons.
 * @csspart row - An asset of a loan or a bracket.
 * @csspart error - A message at a field.
 * @csspart hint - What was understood, or what a field takes.
 * @csspart terms - Bracket and ratios the answer stands on.
 * @csspart footer - Rules, their date, the engine.
 * @cssprop --plimsoll-surface - The box.
 * @cssprop --plimsoll-sunken - The footer.
 * @cssprop --plimsoll-field - Boxes to type in.
 * @cssprop --plimsoll-line - Hairlines.
 * @cssprop --plimsoll-line-strong - Borders of controls, at least 3:1.
 * @cssprop --plimsoll-ink - Values.
 * @cssprop --plimsoll-ink-2 - Text.
 * @cssprop --plimsoll-ink-3 - Units.
 * @cssprop --plimsoll-accent - What is chosen.
 * @cssprop --plimsoll-focus - The focus ring.
 * @cssprop --plimsoll-calm - Level: far.
 * @cssprop --plimsoll-watch - Level: nearer.
 * @cssprop --plimsoll-danger - Level: near, and messages.
 * @cssprop --plimsoll-liquidatable - Level: past.
 * @cssprop --plimsoll-font - The typeface.
 * @cssprop --plimsoll-radius - Corners of controls.
 * @cssprop --plimsoll-control - Height of controls.
 * @cssstate calm - 40 % of room or more.
 * @cssstate watch - 15 to 40 % of room.
 * @cssstate danger - Less than 15 % of room.
 * @cssstate liquidatable - At or past the liquidation price.
 * @cssstate none - No price liquidates.
 * @cssstate withheld - The price is beyond the last known bracket.
 * @cssstate previous - A field is wrong; the answer is of the inputs before.
 * @cssstate example - Nobody has typed; the answer is of the worked example.
 */
export class CalculatorElement extends LitElement {
  static override styles = [tokens, base, shell, verdict, fields, choice];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** What to calculate: `position` or `loan`. */
  @property() kind = 'position';
  /** Id of the position's market: `binance-usdm/BTCUSDT`; `own-rules/perpetual` for the reader's own. */
  @property() market = 'binance-usdm/BTCUSDT';
  /** `long` or `short`. */
  @property() side = 'long';
  /** Size, in `size-unit`. */
  @property() size = '';
  /** `base`, `quote` or `contracts`. */
  @property({attribute: 'size-unit'}) sizeUnit = 'base';
  /** Average entry price, quote per base. */
  @property() entry = '';
  /** Mark price now, quote per base; empty where it is not known. */
  @property() mark = '';
  /** Notional at entry over margin. */
  @property() leverage = '';
  /** Isolated margin, settlement currency; counts instead of `leverage` when it was set last. */
  @property() margin = '';
  /** The asset of the loan whose price moves; empty for the first collateral. */
  @property() moving = '';
  /** Assets supplied, amounts as text. */
  @property({attribute: false}) collaterals: readonly CollateralText[] | null = null;
  /** Assets borrowed, amounts as text. */
  @property({attribute: false}) debts: readonly DebtText[] | null = null;
  /** The reader's own margin rules, amounts as text. */
  @property({attribute: false}) ownRules: OwnRulesText = exampleRules;
  /** `auto`, `light` or `dark`. */
  @property() theme = 'auto';
  /** `auto`, `wasm` or `js`. */
  @property() engine = 'auto';

  /** Which of leverage and margin is the reader's; the other follows from it. */
  @state() private given: 'leverage' | 'margin' = 'leverage';

  readonly #answer = new AnswerController(this);
  readonly #panels = new PanelsController(this);
  readonly #internals = this.attachInternals();
  #scenario!: Scenario;
  #language = 'en';
  readonly #examples = new Examples();
  #focus: string | undefined;

  /** Focuses the first control. Not delegated to the shadow root: a click on the verdict is to select its text. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input:checked, select')?.focus(options);
  }

  override connectedCallback(): void {
    this.#language = languageOf(this);
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name !== 'lang' || !this.isConnected) return;
    this.#language = languageOf(this);
    this.requestUpdate();
  }

  /** Complete once the answer is on screen: the kernel is waited for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#answer.ready;
    await super.getUpdateComplete();
    await this.#panels.settled;
    // the load line is drawn once its width is known
    let isDone = await super.getUpdateComplete();
    while (this.isUpdatePending) isDone = await super.getUpdateComplete();
    return isDone;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#decideGiven(changed.has('leverage'), changed.has('margin'));
    if (this.hasUpdated) this.#examples.keep(this, changed);
    else this.#examples.begin(this);
    this.#scenario = scenarioOf(this, this.given);
    this.#answer.ask(this.#scenario, this.#language, this.engine);
  }

  protected override render(): TemplateResult {
    const today = new Date().toISOString().slice(0, 10);
    return html`
      <div @input=${this.#onInput} @change=${this.#onChange}>
        ${renderCalculator(this.#view(), this.#panels, this.theme, today)}
      </div>
      <p class="spoken" role="status">${this.#answer.spoken}</p>
    `;
  }

  protected override updated(): void {
    const {kind, shown, isPrevious} = this.#answer;
    if (kind?.styles) adopt(this.renderRoot, kind.styles);
    const words = [
      shown?.words.level,
      isPrevious && 'previous',
      this.#examples.stand(this.#scenario.kind) && 'example',
    ];
    showStates(
      this.#internals,
      words.filter(word => typeof word === 'string'),
    );
    if (this.#focus === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(`#${idOf(this.#focus)}`)?.focus();
    this.#focus = undefined;
  }

  #view(): View {
    const {kind, asked, shown, isPrevious, failure, engine, kernel} = this.#answer;
    return {
      scenario: this.#scenario,
      kind,
      asked,
      shown,
      isPrevious,
      failure,
      engine,
      kernel,
      isExample: this.#examples.stand(this.#scenario.kind),
      locale: this.#language,
      change: this.#change,
      startWithMine: this.#startWithMine,
    };
  }

  readonly #change = (scenario: Scenario, focus?: string): void => {
    Object.assign(this, changedProperties(this.#scenario, scenario));
    this.#focus = focus;
  };

  readonly #onInput = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target.name === 'position.leverage') this.given = 'leverage';
    if (target.name === 'position.margin') this.given = 'margin';
    this.#change(edit(this.#scenario, target.name, target.value));
  };

  /** `input` leaves a shadow root by itself, `change` does not. */
  readonly #onChange = (): void => {
    this.dispatchEvent(new Event('change', {bubbles: true}));
  };

  readonly #startWithMine = (): void => {
    if (this.#scenario.kind === 'loan')
      this.#change({...this.#scenario, loan: emptyLoan}, 'loan.collaterals.0.quantity');
    else {
      for (const amount of AMOUNTS) this[amount] = '';
      this.#focus = 'position.size';
    }
  };

  /** The one set last counts; set together, a margin that is there counts. */
  #decideGiven(leverage: boolean, margin: boolean): void {
    if (leverage && margin) this.given = textOf(this.margin) === '' ? 'leverage' : 'margin';
    else if (leverage) this.given = 'leverage';
    else if (margin) this.given = 'margin';
  }
}
