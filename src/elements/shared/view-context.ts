import {ContextEvent, createContext} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {View} from './view.js';

/** What a calculator shares with the parts inside it, or that name it. */
export const viewContext = createContext<View | null>(Symbol('plimsoll-view'));

/** A part, and the calculator it names. */
export interface SharingHost extends LitElement {
  /** Id of a calculator; empty for the one it stands in. */
  readonly for: string;
}

/** Takes the view of the calculator its host stands in, or names; `null` where there is none. */
export class SharedView implements ReactiveController {
  view: View | null = null;
  readonly #host: SharingHost;
  #stop: (() => void) | undefined;

  constructor(host: SharingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
    // a calculator that is named may stand further down a page that is still on its way
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.look, {once: true});
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.look);
    this.#leave();
  }

  /** Asks again: the host names another calculator. */
  readonly look = (): void => {
    this.#leave();
    const {for: name} = this.#host;
    const root = this.#host.getRootNode();
    const named = name && 'getElementById' in root ? (root as Document).getElementById(name) : null;
    const from = name ? named : this.#host;
    from?.dispatchEvent(new ContextEvent(viewContext, this.#host, this.#take, true));
  };

  readonly #take = (view: View | null, stop?: () => void): void => {
    this.#stop = stop;
    this.view = view;
    this.#host.requestUpdate();
  };

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.view = null;
  }
}
