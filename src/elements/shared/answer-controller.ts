import type {LitElement, ReactiveController} from 'lit';
import {answers, type Answer, type Answers, type Scenario} from '../../scenario/index.js';
import {messageOf} from '../../text/index.js';
import {AnswerEvent} from './answer-event.js';
import {KernelController} from './kernel-controller.js';
import {SettleController} from './settle-controller.js';
import {spokenVerdict, verdictWords} from './verdict-words.js';

/** Quiet for this long, an answer is settled: it is announced, and the host's page is told. */
const SETTLED_AFTER_MS = 500;

/** Answers its host's scenario, keeps the last answer there was, and tells of an answer once it is settled. */
export class AnswerController implements ReactiveController {
  /** `null` until the kernel is there. */
  answers: Answers | null = null;
  /** The last answer there was, of the kind that is asked. */
  shown: Answer | null = null;
  /** What a screen reader is to say: the settled answer, or what is wrong. Nothing before the first change. */
  spoken = '';
  readonly #host: LitElement;
  readonly #kernels: KernelController;
  readonly #settle: SettleController;
  #asked = '';
  #told: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#kernels = new KernelController(host);
    this.#settle = new SettleController(host, SETTLED_AFTER_MS);
    host.addController(this);
  }

  hostDisconnected(): void {
    // asked again when the host comes back, so that an answer which was not yet settled is told then
    this.#asked = '';
  }

  get engine(): 'wasm' | 'js' | null {
    return this.#kernels.kernel?.engine ?? null;
  }

  get failure(): string | null {
    const {kernel, error} = this.#kernels;
    if (kernel || error === undefined) return null;
    return error instanceof Error ? error.message : 'unknown';
  }

  /** Done when there is a kernel, or none can be had. */
  get ready(): Promise<void> {
    return this.#kernels.settled;
  }

  /** Whether `shown` is of the inputs before the last change. */
  get isPrevious(): boolean {
    return this.shown !== null && this.answers?.answer !== this.shown;
  }

  /** Answers a scenario; one that was already answered is not asked again. */
  ask(scenario: Scenario, locale: string, engine: unknown): void {
    this.#kernels.choose(engine);
    const {kernel} = this.#kernels;
    if (!kernel) return;
    const question = JSON.stringify([scenario, locale, kernel.engine]);
    if (question === this.#asked) return;
    this.#asked = question;
    this.answers = answers(scenario, kernel, locale);
    if (this.answers.answer) this.shown = this.answers.answer;
    else if (this.shown && this.shown.kind !== scenario.kind) this.shown = null;
    const asked = this.answers;
    this.#settle.later(() => this.#tell(question, scenario, asked, locale));
  }

  #tell(question: string, scenario: Scenario, {answer, fields}: Answers, locale: string): void {
    const isFirst = this.#told === undefined;
    if (question === this.#told) return;
    this.#told = question;
    const [mistake] = Object.values(fields);
    const spoken = answer ? spokenVerdict(verdictWords(answer, locale)) : mistake ? messageOf(mistake, locale) : '';
    if (!isFirst) this.spoken = spoken;
    this.#host.requestUpdate();
    if (answer) this.#host.dispatchEvent(new AnswerEvent(scenario, answer));
  }
}
