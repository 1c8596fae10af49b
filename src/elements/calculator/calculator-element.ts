import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {edit, emptyLoan, toState, type ReadState, type Scenario} from '../../scenario/index.js';
import {base} from '../shared/base.styles.js';
import {adopt} from '../shared/adopt.js';
import type {FormFacts} from '../shared/form-element.js';
import {FrameController} from '../shared/frame-controller.js';
import {languageOf} from '../shared/language.js';
import {showStates} from '../shared/states.js';
import {textOf} from '../shared/texts-of-host.js';
import {tokens} from '../shared/tokens.styles.js';
import {VERSION} from '../shared/version.js';
import {AnswerController} from './answer-controller.js';
import {choice} from './choice.styles.js';
import {fields} from './fields.styles.js';
import {Examples} from './examples.js';
import {renderCalculator} from './layout.js';
import {PanelsController} from './panels-controller.js';
import {AMOUNTS, changedProperties, openedProperties, scenarioOf} from './properties.js';
import {SavedController} from './saved-controller.js';
import {ScenarioElement} from './scenario-element.js';
import {shell} from './shell.styles.js';
import {verdict} from './verdict.styles.js';
import {idOf, type View} from './view.js';

/**
 * Says where a perpetual position or a loan is liquidated, exactly, as one types.
 *
 * Amounts are text: `size="0.1"` is one tenth. Nothing is stored or sent; what only some need loads when asked for. An
 * attribute that makes no sense is said so at its field, beside the last answer there was.
 *
 * @summary A liquidation price calculator.
 * @fires {AnswerEvent} plimsoll-answer - Half a second after the last change, with the scenario and its answer.
 * @fires {ApplyEvent} plimsoll-apply - A reader chose a fix; cancelable, the element never trades.
 * @fires input - A reader typed or chose.
 * @fires change - A reader has finished typing or choosing.
 * @slot notice - The line at the foot that says it is not advice.
 * @csspart shell - The box.
 * @csspart head - Name, market and kind.
 * @csspart saved - What must be known of a saved state: its price and the price now, or what was lost.
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
 * @cssprop --plimsoll-on-accent - Text on what is chosen.
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
 * @cssstate unknown - Without a mark there is no distance.
 * @cssstate previous - A field is wrong; the answer is of the inputs before.
 * @cssstate example - Nobody has typed; the answer is of the worked example.
 */
export class CalculatorElement extends ScenarioElement {
  static override styles = [tokens, base, shell, verdict, fields, choice];

  /** The version of the package. */
  static readonly version: string = VERSION;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** `auto`, `light` or `dark`. */
  @property() theme = 'auto';
  /** `auto`, `wasm` or `js`. */
  @property() engine = 'auto';

  /** `hash`: the page's address keeps the state; anything else: it is left alone. */
  @property({attribute: 'sync-url'}) syncUrl = '';

  readonly #answer = new AnswerController(this, () => this.#saved.tell());
  readonly #panels = new PanelsController(this);
  readonly #saved = new SavedController(this);
  readonly #frames = new FrameController(this);
  #scenario!: Scenario;
  #language = 'en';
  readonly #examples = new Examples();
  #focus: string | undefined;
  /** The reader's own hand made the change that is to be answered. */
  #isReaders = false;
  /** What was there at first, for a form that is reset. */
  #initial: ReadState | undefined;

  /** The whole scenario as text; takes what `toState()` returned, or JSON by the same names. */
  @property({noAccessor: true})
  get state(): string {
    return this.toState();
  }

  set state(state: string) {
    if (state) this.#saved.open(state);
  }

  /** What a form sends: the scenario as text, without the day. */
  get value(): string {
    return toState(this.#ownScenario);
  }

  /** Returns the scenario as short text with the day its mark was seen; what a worked example says is left out. */
  toState(): string {
    const scenario = this.#ownScenario;
    const isDated = scenario.position.mark !== '';
    return toState(scenario, isDated ? (this.#saved.hold?.savedOn ?? today()) : '');
  }

  formResetCallback(): void {
    if (this.#initial) this.#saved.restore(this.#initial);
  }

  formStateRestoreCallback(state: unknown): void {
    this.#saved.open(state);
  }

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
    await this.#saved.settled;
    await super.getUpdateComplete();
    await this.#answer.ready;
    await super.getUpdateComplete();
    await this.#panels.settled;
    // the load line is drawn once its width is known
    let isDone = await super.getUpdateComplete();
    while (this.isUpdatePending) isDone = await super.getUpdateComplete();
    return isDone;
  }

  /** One update a frame, but for a reader's own. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#frames.turn();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('syncUrl')) this.#saved.sync();
    if (!this.#saved.isPending) this.#settleAmounts(changed);
    this.#scenario = scenarioOf(this, this.given, this.#saved.hold?.mark);
    if (this.#saved.isPending) return;
    this.#initial ??= {scenario: this.#ownScenario, savedOn: this.#saved.hold?.savedOn ?? null, lost: [], version: 1};
    this.#answer.ask(this.#scenario, this.#language, this.engine, this.#isReaders);
    this.#isReaders = false;
  }

  protected override render(): TemplateResult {
    return html`
      <div @input=${this.#onInput} @change=${this.#onChange}>
        ${renderCalculator(this.#view(), this.#panels, this.theme, today())}
      </div>
      <p class="spoken" role="status">${this.#answer.spoken}</p>
    `;
  }

  protected override updated(): void {
    super.updated();
    const {kind, shown, isPrevious} = this.#answer;
    if (kind?.styles) adopt(this.renderRoot, kind.styles);
    const isExample = this.#examples.stand(this.#scenario.kind);
    showStates(this.internals, [shown?.words.level, isPrevious && 'previous', isExample && 'example']);
    if (this.#focus === undefined) return;
    this.#control(this.#focus)?.focus();
    this.#focus = undefined;
  }

  protected override get formFacts(): FormFacts {
    const [mistake] = Object.entries(this.#answer.asked?.fields ?? {});
    return {
      value: this.value,
      mistake: mistake?.[1],
      anchor: mistake ? this.#control(mistake[0]) : null,
      locale: this.#language,
    };
  }

  get #ownScenario(): Scenario {
    return this.#examples.leftOut(this.#scenario ?? scenarioOf(this, this.given));
  }

  #control(field: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#${idOf(field)}, [name="${field}"]`);
  }

  #view(): View {
    const {kind, asked, shown, isPrevious, failure, engine, kernel} = this.#answer;
    return {
      scenario: this.#scenario,
      kind,
      asked,
      shown,
      isPrevious,
      failure: failure ?? this.#saved.failure,
      engine,
      kernel,
      isExample: this.#examples.stand(this.#scenario.kind),
      locale: this.#language,
      notice: this.#saved.notice(this.#language),
      change: this.#change,
      startWithMine: this.#startWithMine,
    };
  }

  readonly #change = (scenario: Scenario, focus?: string): void => {
    this.#isReaders = true;
    this.#frames.hurry();
    this.#saved.forget();
    if (scenario.position.mark !== this.#scenario.position.mark) this.#saved.release();
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

  /** A state that was opened says everything; otherwise what was set last counts, and examples fill the gaps. */
  #settleAmounts(changed: PropertyValues<this>): void {
    const opened = this.#saved.take();
    if (opened) this.#fill(opened);
    else this.decideGiven(changed.has('leverage'), changed.has('margin'));
    if (opened || !this.#initial) this.#examples.begin(this);
    else this.#examples.keep(this, changed);
  }

  /** Another mark that the page set before the state was there is the mark now. */
  #fill({scenario}: ReadState): void {
    const now = this.#initial ? '' : textOf(this.mark);
    Object.assign(this, openedProperties(scenario));
    this.given = scenario.position.given;
    if (this.#saved.hold && now !== '') this.mark = now;
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);
