import type {LitElement, ReactiveController} from 'lit';
import type {InputError} from '../../errors.js';
import type {Kernel, Scenario} from '../../scenario/index.js';
import type {Language} from '../../text/index.js';
import {AnswerEvent} from './answer-event.js';
import type {GivenRules} from './given-rules.js';
import {KernelController} from './kernel-controller.js';
import {SettleController} from './settle-controller.js';
import {spokenVerdict} from './verdict-words.js';
import {KindController} from '../kinds/kind-controller.js';
import type {MarketBook} from '../markets/market-book.js';
import type {Asked, Kind, Shown} from '../kinds/kind.js';

/** Quiet for this long, an answer is settled: it is announced, and the host's page is told. */
const SETTLED_AFTER_MS = 500;

/** Answers its host's scenario, keeps the last answer there was, and tells of an answer once it is settled. */
export class AnswerController implements ReactiveController {
  /** `null` until it is loaded. */
  kind: Kind | null = null;
  /** `null` until the kernel is there. */
  asked: Asked | null = null;
  /** The last answer there was, of the kind that is asked. */
  shown: Shown | null = null;
  /** What a screen reader is to say: the settled answer, or what is wrong. Nothing before the first change. */
  spoken = '';
  readonly #host: LitElement;
  readonly #onTold: () => void;
  readonly #kernels: KernelController;
  readonly #kinds: KindController;
  readonly #settle: SettleController;
  #isKindThere = false;
  #question = '';
  #language: Language | undefined;
  #given: GivenRules | undefined;
  #rest = '';
  #told: string | undefined;
  #toldLevel: string | undefined;
  /** Since the last answer was told, nothing changed but the host's mark. */
  #isStream = true;

  /** @param onTold - called with each settled answer, and each settled mistake. */
  constructor(host: LitElement, onTold: () => void) {
    this.#host = host;
    this.#onTold = onTold;
    this.#kernels = new KernelController(host);
    this.#kinds = new KindController(host);
    this.#settle = new SettleController(host, SETTLED_AFTER_MS);
    host.addController(this);
  }

  hostDisconnected(): void {
    // asked again when the host comes back, so that an answer which was not yet settled is told then
    this.#question = '';
  }

  /** Every market there is to choose from; `null` until it is asked for. */
  get book(): MarketBook | null {
    return this.#kinds.book;
  }

  readonly bringBook = (): void => void this.#kinds.bringBook();

  get kernel(): Kernel | null {
    return this.#kernels.kernel ?? null;
  }

  get engine(): 'wasm' | 'js' | null {
    return this.#kernels.kernel?.engine ?? null;
  }

  /** Why there can be no answer. */
  get failure(): string | null {
    const {kernel, error} = this.#kernels;
    const cause = !kernel ? error : this.#isKindThere ? undefined : this.#kinds.error;
    if (cause === undefined) return null;
    return cause instanceof Error ? cause.message : 'unknown';
  }

  /** Done when kernel and kind are there, or cannot be had. */
  get ready(): Promise<unknown> {
    return Promise.all([this.#kernels.settled, this.#kinds.settled]);
  }

  /** Whether `shown` is of the inputs before the last change. */
  get isPrevious(): boolean {
    return this.shown !== null && this.asked?.shown !== this.shown;
  }

  /**
   * Answers a scenario; one that was already answered is not asked again.
   *
   * @param isReaders - a reader changed it; a mark that a host streams is told by its level alone.
   * @returns the scenario with what it solves for written into it; itself where nothing is.
   */
  ask(scenario: Scenario, given: GivenRules, language: Language, engine: unknown, isReaders = true): Scenario {
    this.#kernels.choose(engine);
    const {kernel} = this.#kernels;
    const kind = this.#kinds.of(scenario, given);
    if (kind && this.kind?.name !== kind.name) this.shown = null;
    this.#isKindThere = kind !== null;
    this.kind = kind ?? this.kind;
    if (!kernel || !kind) return scenario;
    const keysOf = ({position, ...others}: Scenario): [rest: string, question: string] => {
      const rest = JSON.stringify([others, {...position, mark: ''}, language.tag, kernel.engine]);
      return [rest, `${position.mark}\n${rest}`];
    };
    const [rest, question] = keysOf(scenario);
    if (question === this.#question && language === this.#language && given === this.#given) return scenario;
    this.#given = given;
    this.#language = language;
    const isStream = !isReaders && rest === this.#rest;
    this.#isStream &&= isStream;
    const asked = kind.ask(scenario, kernel, language);
    this.asked = asked;
    this.shown = asked.shown ?? this.shown;
    const answered = asked.solved ?? scenario;
    [this.#rest, this.#question] = keysOf(answered);
    const told = this.#question;
    const tell = () => this.#tell(told, answered, asked, language);
    if (isStream) this.#settle.soon(tell);
    else this.#settle.later(tell);
    return answered;
  }

  #tell(question: string, scenario: Scenario, {shown, fields}: Asked, language: Language): void {
    // an update may still come to an element that was taken from the page
    if (!this.#host.isConnected) return;
    const isFirst = this.#told === undefined;
    if (question === this.#told) return;
    this.#told = question;
    const [mistake] = Object.values(fields);
    const level = shown?.words.level;
    const isSame = this.#isStream && level === this.#toldLevel;
    this.#isStream = true;
    this.#toldLevel = level;
    if (!isFirst && !isSame) this.#say(shown, mistake, language);
    this.#host.requestUpdate();
    this.#onTold();
    if (shown) this.#host.dispatchEvent(new AnswerEvent(scenario, shown.answer));
  }

  /** The verdict is said at once, a mistake as soon as its words are there. */
  #say(shown: Shown | null, mistake: InputError | undefined, language: Language): void {
    this.spoken = shown ? spokenVerdict(shown.words, language) : '';
    if (shown || !mistake) return;
    const question = this.#question;
    void import('./mistake-words.js').then(({messageOf}) => {
      if (question !== this.#question) return;
      this.spoken = messageOf(mistake, language);
      this.#host.requestUpdate();
    });
  }
}
