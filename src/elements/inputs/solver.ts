import type {LitElement} from 'lit';
import {InputError} from '../../errors.js';
import type {Scenario} from '../../scenario/index.js';
import type {View} from '../shared/view.js';

/** Returns the scenario a typed text leads to; `null` while another field is wrong. @throws {InputError} where none does. */
export type Solve = (scenario: Scenario, text: string) => Scenario | null;

/** A field whose text is no text of the scenario: what is typed sets another field, and follows from it again once it is left. */
export class Solver {
  readonly #host: LitElement;
  #text: string | null = null;
  #error: InputError | null = null;
  #of = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What is being typed; `null` where the field shows what follows from the others. */
  textIn({scenario}: View): string | null {
    if (this.#of !== keyOf(scenario)) this.#forget();
    return this.#text;
  }

  /** What is wrong with it. */
  errorIn(view: View): InputError | null {
    return this.textIn(view) === null ? null : this.#error;
  }

  /** Takes what was typed, and solves for it. */
  write({scenario, change}: View, text: string, solve: Solve): void {
    this.#forget();
    this.#text = text;
    let solved: Scenario | null = null;
    try {
      solved = text.trim() === '' ? null : solve(scenario, text);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#error = error;
    }
    this.#of = keyOf(solved ?? scenario);
    if (solved) change(solved);
    else this.#host.requestUpdate();
  }

  /** The reader has finished: what could not be solved stays to be corrected. */
  leave(): void {
    if (this.#error === null) this.#forget();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#text = null;
    this.#error = null;
  }
}

/** All but the mark, which a host may stream while somebody types. */
const keyOf = (scenario: Scenario): string => JSON.stringify({...scenario, position: {...scenario.position, mark: ''}});
