import type {ReactiveControllerHost} from 'lit';
import type {RiskKernel} from '../../kernel/index.js';
import type {View} from '../shared/view.js';
import type {Said} from './said.js';

/** What a result's own chunk hands out. */
interface Worker {
  readonly say: (view: View, of: string, risk: RiskKernel | null) => Said;
}

const chance = (): Promise<Worker> => import('./chance.js');

/** The results that need more than the answer on screen. */
const WORKERS: Readonly<Record<string, () => Promise<Worker>>> = {
  fix: () => import('./cheapest-fix.js'),
  chance,
  sigmas: chance,
  'chance-end': chance,
};

const WITH_RISK: ReadonlySet<string> = new Set(['chance-end']);
/** Until it is worked out. */
const PENDING: Said = {text: '…', isNumber: true};

/** Brings what a result needs, once it is asked for. */
export class Worked {
  /** Done when what was last asked for is there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  readonly #there = new Map<string, {worker: Worker; risk: RiskKernel | null}>();
  readonly #asked = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Returns the result; `null` for one that is none of these. */
  said(view: View, of: string): Said | null {
    if (!Object.hasOwn(WORKERS, of)) return null;
    const there = this.#there.get(of);
    if (there) return there.worker.say(view, of, there.risk);
    if (view.kernel && !this.#asked.has(of)) this.settled = this.#bring(view.kernel, of);
    return PENDING;
  }

  async #bring(kernel: NonNullable<View['kernel']>, of: string): Promise<void> {
    this.#asked.add(of);
    try {
      const risk = WITH_RISK.has(of) ? kernel.risk() : null;
      const [worker, module] = await Promise.all([WORKERS[of]!(), risk]);
      this.#there.set(of, {worker, risk: module});
    } catch {
      this.#asked.delete(of); // asked for again with the next answer
    }
    this.#host.requestUpdate();
  }
}
