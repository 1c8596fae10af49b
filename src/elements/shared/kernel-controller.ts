import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadKernel, type Kernel} from '../../kernel/index.js';

export type EngineChoice = 'auto' | 'wasm' | 'js';

const CHOICES: readonly string[] = ['auto', 'wasm', 'js'];

/** Loads the kernel its host asks for and redraws the host when it is there; one kernel serves every element of a page. */
export class KernelController implements ReactiveController {
  kernel: Kernel | undefined;
  error: unknown;
  /** Done when the engine last asked for is there, or has failed. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  #engine = 'auto';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.kernel) this.settled = this.#load();
  }

  /** Asks for an engine; a word that names none means `auto`. */
  choose(engine: unknown): void {
    const chosen = CHOICES.find(choice => choice === engine) ?? 'auto';
    if (chosen === this.#engine) return;
    this.#engine = chosen;
    this.settled = this.#load();
  }

  async #load(): Promise<void> {
    const engine = this.#engine as EngineChoice;
    const settled = await loadKernel({engine}).then(
      kernel => ({kernel, error: undefined}),
      (error: unknown) => ({kernel: undefined, error}),
    );
    // another engine was asked for while this one loaded
    if (engine !== this.#engine) return;
    this.kernel = settled.kernel ?? this.kernel;
    this.error = settled.error;
    this.#host.requestUpdate();
  }
}
