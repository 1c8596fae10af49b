import type {LitElement} from 'lit';
import {InputError} from '../../errors.js';
import {loadStateReader, toState, type Scenario} from '../../scenario/index.js';
import {enCompare, fill, messageOf, type Language} from '../../text/index.js';
import {KindController} from '../kinds/kind-controller.js';
import type {Asked, Kind} from '../kinds/kind.js';
import type {View} from '../shared/view.js';
import {today} from '../shared/days.js';
import type {Column} from './columns.js';
import {MOST_KEPT} from './most-kept.js';
import {atPresent} from './present.js';
import {keptTitle} from './titles.js';

/** A scenario that was kept. */
export interface KeptScenario {
  readonly state: string;
  readonly scenario: Scenario;
  /** What of its state could not be read. */
  readonly lost: readonly InputError[];
}

/** Words for what of a saved state was lost, or why nothing of it is kept; they come with the reader of states. */
type LossWords = (lost: readonly InputError[], refusal: unknown, language: Language) => string;

/** The columns a reader or a host keeps; each is answered by what answers its kind, and only when something of it changed. */
export class Kept {
  scenarios: readonly KeptScenario[] = [];
  /** Done when the states last set are read, and what answers them is there. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #host: LitElement;
  readonly #slots: Slot[] = [];
  #states: unknown = [];
  #refusals: readonly unknown[] = [];
  #isTooMany = false;
  #lossWords: LossWords | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Texts of the states, as a host reads them. */
  get states(): readonly string[] {
    return this.scenarios.map(({state}) => state);
  }

  /** Whether another one has room. */
  get isFull(): boolean {
    return this.scenarios.length >= MOST_KEPT;
  }

  /** Keeps the present scenario; texts too long to be read again are told of, and not kept. */
  keep({scenario, markSeen}: View): void {
    if (this.isFull) return;
    const day = scenario.position.mark === '' ? '' : markSeen.slice(0, 10) || today();
    try {
      this.#put([...this.scenarios, {state: toState(scenario, day), scenario, lost: []}]);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#refusals = [error];
    }
  }

  remove(kept: KeptScenario): void {
    this.#put(this.scenarios.filter(each => each !== kept));
  }

  /** Takes what a host set, once; whatever it is. */
  follow(states: unknown): void {
    if (states === this.#states) return;
    this.#states = states;
    this.settled = this.#read(states);
  }

  /** Returns each as it is answered now: at the prices now, where it is in the same market. */
  columns(view: View): readonly Column[] {
    const {scenario: now, shown: nowShown, language} = view;
    return this.scenarios.map((kept, at): Column => {
      const slot = (this.#slots[at] ??= new Slot(this.#host));
      const {scenario, isTaken} = atPresent(kept.scenario, now);
      const asked = slot.ask(scenario, view);
      const shown = asked?.shown ?? null;
      const title = keptTitle({scenario, shown}, {scenario: now, shown: nowShown}, language);
      return {...title, scenario, shown, why: whyNot(asked, language), kept, isPresent: isTaken};
    });
  }

  /** Done when all that answers is there. */
  get ready(): Promise<unknown> {
    return Promise.all([this.settled, ...this.#slots.map(slot => slot.settled)]);
  }

  /** Returns what must be known of states that were set. */
  notices(language: Language, titles: readonly string[]): readonly string[] {
    const {tooMany, notAList, loss} = language.words(enCompare);
    const words = this.#lossWords;
    const losses = words
      ? this.scenarios.flatMap(({lost}, at) =>
          lost.length > 0 ? [fill(loss, {column: titles[at] ?? '', loss: words(lost, undefined, language)})] : [],
        )
      : [];
    const refusals = this.#refusals.map(refusal =>
      refusal === NOT_A_LIST ? notAList : (words?.([], refusal, language) ?? ''),
    );
    return [...losses, ...refusals.filter(Boolean), ...(this.#isTooMany ? [tooMany] : [])];
  }

  /** What was refused has been told. */
  #put(scenarios: readonly KeptScenario[]): void {
    this.scenarios = scenarios;
    this.#refusals = [];
    this.#isTooMany = false;
    this.#states = this.states;
    if ('kept' in this.#host) this.#host.kept = this.#states;
    this.#host.requestUpdate();
  }

  async #read(states: unknown): Promise<void> {
    const list: readonly unknown[] = Array.isArray(states) ? states : [];
    const found: KeptScenario[] = [];
    const refusals: unknown[] = Array.isArray(states) || states === null || states === undefined ? [] : [NOT_A_LIST];
    try {
      if (list.length > 0) {
        const [fromState, {lossWords}] = await Promise.all([loadStateReader(), import('../shared/saved/notice.js')]);
        this.#lossWords = lossWords;
        for (const state of list.slice(0, MOST_KEPT)) {
          try {
            found.push({...fromState(state as string), state: state as string});
          } catch (error) {
            if (!(error instanceof InputError)) throw error;
            refusals.push(error);
          }
        }
      }
    } catch (error) {
      refusals.push(error); // the chunk was not there: it is said so
    }
    if (states !== this.#states) return; // others were set meanwhile
    this.scenarios = found;
    this.#refusals = refusals;
    this.#isTooMany = list.length > MOST_KEPT;
    this.#host.requestUpdate();
  }
}

/** What is wrong with a scenario that has no answer; nothing while it is on its way. */
function whyNot(asked: Asked | null, language: Language): string {
  const [mistake] = asked ? Object.values(asked.fields) : [];
  return mistake && !asked?.shown ? messageOf(mistake, language) : '';
}

const NOT_A_LIST = Symbol('not-a-list');

/** Answers one column: what answers its kind stays with it. */
class Slot {
  readonly #kinds: KindController;
  #last: {readonly key: string; readonly about: readonly unknown[]; readonly asked: Asked} | undefined;

  constructor(host: LitElement) {
    this.#kinds = new KindController(host);
  }

  get settled(): Promise<unknown> {
    return this.#kinds.settled;
  }

  /** A question that was answered is not asked again. */
  ask(scenario: Scenario, {kernel, language, given}: View): Asked | null {
    const kind = this.#kinds.of(scenario, given);
    if (!kind || !kernel) return null;
    const key = JSON.stringify(scenario);
    const about: readonly [Kind, ...unknown[]] = [kind, kernel, language, given];
    const last = this.#last;
    if (last?.key === key && about.every((each, at) => each === last.about[at])) return last.asked;
    const asked = kind.ask(scenario, kernel, language);
    this.#last = {key, about, asked};
    return asked;
  }
}
