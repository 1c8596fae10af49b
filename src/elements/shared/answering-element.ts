import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {edit, emptyAccount, emptyLoan, toState, type ReadState, type Scenario} from '../../scenario/index.js';
import {AnswerController} from './answer-controller.js';
import {adopt} from './adopt.js';
import {base} from './base.styles.js';
import {Examples} from './examples.js';
import {givenRules, NO_RULES, type GivenRules} from './given-rules.js';
import {FrameController} from './frame-controller.js';
import {LanguageController} from './language-controller.js';
import {MarkAgeController} from './mark-age-controller.js';
import type {PriceSource} from './price-source.js';
import {AMOUNTS, changedProperties, openedProperties, scenarioOf} from './properties.js';
import {SavedController} from './saved-controller.js';
import {ScenarioElement} from './scenario-element.js';
import {showStates} from './states.js';
import {textOf} from './texts-of-host.js';
import {tokens} from './tokens.styles.js';
import {VERSION} from './version.js';
import {idOf, type View} from './view.js';

/** An element that answers the scenario of its attributes; what it shows of the answer is its own affair. */
export abstract class AnsweringElement extends ScenarioElement {
  static override styles = [tokens, base];

  /** The version of the package. */
  static readonly version: string = VERSION;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** `auto`, `light` or `dark`. */
  @property() theme = 'auto';
  /** `compact`: smaller controls and margins. */
  @property({reflect: true}) density = '';
  /** Of when the mark is: a day, or an instant as ISO 8601 writes it; empty where it is not known. */
  @property({attribute: 'mark-time'}) markTime = '';
  /** `auto`, `wasm` or `js`. */
  @property() engine = 'auto';

  /**
   * Candles of the price, for the upright load line and a volatility where nobody has said one: the text of a CSV file, bars
   * `{time, open, high, low, close}` or their JSON; `{of, bars}` says whose they are, a market's id or the asset of a loan or an account,
   * else they are of the `market` that is set when they are. Of another price none is drawn.
   */
  @property({attribute: false}) candles: unknown = null;

  /** Gets the price now when the reader asks for it: with it a price that is old has a button to refresh it. */
  @property({attribute: false}) priceSource: PriceSource | null = null;

  protected readonly internals = this.attachInternals();
  protected readonly answer = new AnswerController(this, () => this.saved.tell());
  protected readonly saved = new SavedController(this);
  protected readonly languages = new LanguageController(this);
  /** What was there at first, for a form that is reset. */
  protected initial: ReadState | undefined;
  readonly #frames = new FrameController(this);
  readonly #ages = new MarkAgeController(this);
  readonly #examples = new Examples();
  #given: GivenRules = NO_RULES;
  #pasted: GivenRules['pasted'] = [];
  #scenario!: Scenario;
  #focus: View['focus'];
  /** Done when the candles last handed in have been read. */
  #reading: Promise<void> | undefined;
  #pointed: readonly string[] = [];
  #preview: View['preview'] = null;
  /** The reader's own hand made the change that is to be answered. */
  #isReaders = false;

  /** The whole scenario as text; takes what `toState()` returned, or JSON by the same names. */
  @property({noAccessor: true})
  get state(): string {
    return this.toState();
  }

  set state(state: string) {
    if (state) this.saved.open(state);
  }

  /** Returns the scenario as short text with the day its mark was seen; what a worked example says is left out. */
  toState(): string {
    const scenario = this.ownScenario;
    const isDated = scenario.position.mark !== '';
    const seen = textOf(this.markTime).slice(0, 10);
    return toState(scenario, isDated ? (this.saved.hold?.savedOn ?? (seen || today())) : '');
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Complete once the answer is on screen: the kernel is waited for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.saved.settled;
    await this.languages.settled;
    await this.#ages.settled;
    await super.getUpdateComplete();
    // a chunk that arrives may ask for another, and a picture is drawn once its width is known: done when nothing came twice
    let isDone = true;
    for (let quiet = 0; quiet < 2; quiet = this.isUpdatePending ? 0 : quiet + 1) {
      await super.getUpdateComplete();
      await this.answer.ready;
      isDone = await super.getUpdateComplete();
      await this.settled;
    }
    return isDone;
  }

  /** Done when what else it shows is there. */
  protected get settled(): Promise<unknown> {
    return Promise.resolve(this.#reading);
  }

  /** One update a frame, but for a reader's own. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#frames.turn();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.languages.look();
    if (changed.has('candles') && (this.candles || changed.get('candles'))) {
      const {candles, kind, market} = this;
      this.#reading = import('../market/reading.js').then(
        each => each.readCandlesOfHost(() => this.view, {candles, kind, market}),
        () => undefined, // without it there is no volatility, and the answer goes by distance
      );
    }
    if (!this.saved.isPending) this.#settleAmounts(changed);
    this.#scenario = scenarioOf(this, this.given, this.saved.hold?.mark);
    if (this.saved.isPending || this.languages.isPending) return;
    this.initial ??= {scenario: this.ownScenario, savedOn: this.saved.hold?.savedOn ?? null, lost: [], version: 1};
    this.#given = givenRules(this.rules, this.#pasted, this.#given);
    const {language} = this.languages;
    const answered = this.answer.ask(this.#scenario, this.#given, language, this.engine, this.#isReaders);
    this.#isReaders = false;
    this.#write(answered);
    this.#scenario = answered;
  }

  protected override updated(): void {
    const {kind} = this.answer;
    if (kind?.styles) adopt(this.renderRoot, kind.styles);
    this.showStates(this.view);
    if (this.#focus === undefined) return;
    const control = this.control(this.#focus.field);
    if (!control) return;
    control.focus();
    this.#focus = undefined;
  }

  /** Shows what is on screen as custom states. */
  protected showStates({shown, isPrevious, isExample}: View): void {
    showStates(this.internals, [shown?.words.level, isPrevious && 'previous', isExample && 'example']);
  }

  /** What the reader said, without the amounts of a worked example. */
  protected get ownScenario(): Scenario {
    return this.#examples.leftOut(this.#scenario ?? scenarioOf(this, this.given));
  }

  /** The control of a field, where this element has it. */
  protected control(field: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#${idOf(field)}, [name="${field}"]`);
  }

  /** Of when the price now is, where the host or a saved state says so. */
  get #markSeen(): string {
    return this.#scenario.position.mark === '' ? '' : (this.saved.hold?.savedOn ?? textOf(this.markTime));
  }

  /** All that its templates draw from. */
  protected get view(): View {
    const {kind, asked, shown, isPrevious, failure, engine, kernel, book, bringBook} = this.answer;
    const {language} = this.languages;
    return {
      scenario: this.#scenario,
      kind,
      asked,
      shown,
      isPrevious,
      failure: failure ?? this.saved.failure,
      engine,
      kernel,
      isExample: this.#examples.stand(this.#scenario.kind),
      language,
      today: today(),
      markSeen: this.#markSeen,
      age: this.#ages.of(this.#markSeen, language),
      priceSource: this.priceSource,
      takeMark: this.#takeMark,
      theme: ['light', 'dark'].find(theme => theme === this.theme) ?? '',
      notice: this.saved.notice(language),
      savedOn: this.saved.hold?.savedOn ?? null,
      focus: this.#focus,
      change: this.#change,
      pointed: this.#pointed,
      point: this.#point,
      preview: this.#preview,
      showPreview: this.#showPreview,
      reset: this.#reset,
      startWithMine: this.#startWithMine,
      redraw: () => this.requestUpdate(),
      given: this.#given,
      book,
      bringBook,
      bringMarkets: this.#bringMarkets,
      toState: () => this.toState(),
    };
  }

  readonly #change = (scenario: Scenario, focus?: string): void => {
    this.#isReaders = true;
    this.#frames.hurry();
    this.saved.forget();
    if (scenario.position.mark !== this.#scenario.position.mark) {
      this.saved.release();
      this.markTime = '';
    }
    this.#write(scenario);
    this.#focus = focus === undefined ? undefined : {field: focus};
    this.requestUpdate();
  };

  /** Takes the texts that are others in a scenario: a reader's, or what was solved for. */
  #write(scenario: Scenario): void {
    if (scenario !== this.#scenario) Object.assign(this, changedProperties(this.#scenario, scenario));
  }

  readonly #takeMark = (mark: string, markTime: string): void => {
    this.saved.release();
    Object.assign(this, {mark, markTime});
  };

  readonly #point = (links: readonly string[]): void => {
    if (links.join() === this.#pointed.join()) return;
    this.#pointed = links;
    this.requestUpdate();
  };

  readonly #showPreview: View['showPreview'] = preview => {
    this.#preview = preview;
    this.requestUpdate();
  };

  /** Takes what a reader typed or chose in a control that is named for its field. */
  protected readonly onInput = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !target.name) return;
    const {change, scenario} = this.view;
    change(edit(scenario, target.name, target.value));
  };

  /** `input` leaves a shadow root by itself, `change` does not. */
  protected readonly onChange = (): void => {
    this.dispatchEvent(new Event('change', {bubbles: true}));
  };

  readonly #reset = (): void => {
    if (this.initial) this.saved.restore(this.initial);
  };

  readonly #bringMarkets = (pasted: GivenRules['pasted']): void => {
    this.#pasted = pasted;
    this.requestUpdate();
  };

  readonly #startWithMine = (): void => {
    if (this.#scenario.kind === 'loan')
      this.#change({...this.#scenario, loan: emptyLoan}, 'loan.collaterals.0.quantity');
    else if (this.#scenario.kind === 'account')
      this.#change({...this.#scenario, account: emptyAccount}, 'account.balance');
    else {
      for (const amount of AMOUNTS) this[amount] = '';
      this.#focus = {field: 'position.size'};
    }
  };

  /** A state that was opened says everything; otherwise what was set last counts, and examples fill the gaps. */
  #settleAmounts(changed: PropertyValues<this>): void {
    const opened = this.saved.take();
    if (opened) this.#fill(opened);
    else if (!this.#isReaders) this.decideGiven(changed.has('leverage'), changed.has('margin'));
    if (opened || !this.initial) this.#examples.begin(this);
    else this.#examples.keep(this, changed);
  }

  /** Another mark that the page set before the state was there is the mark now. */
  #fill({scenario}: ReadState): void {
    const now = this.initial ? '' : textOf(this.mark);
    Object.assign(this, openedProperties(scenario));
    if (this.saved.hold && now !== '') this.mark = now;
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);
