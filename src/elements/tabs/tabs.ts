import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {enPanels} from '../../text/index.js';
import {Place} from '../compare/place.js';
import {PanelController, type Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {OFFERED, type TabName} from './offered.js';
import {tabs} from './tabs.styles.js';

export const styles = tabs;

/** Opens what stands below the answer, one panel at a time, each brought when it is first chosen. */
export const open = (host: LitElement): Panel => new Tabs(host);

class Tabs implements Panel {
  readonly #host: LitElement;
  readonly #panels = new Map<TabName, PanelController>();
  readonly #place: Place;
  #chosen: TabName = 'fixes';

  constructor(host: LitElement) {
    this.#host = host;
    this.#place = new Place(host);
    host.renderRoot.addEventListener('click', this.#onClick);
  }

  get settled(): Promise<unknown> {
    return Promise.all([...this.#panels.values()].map(panel => panel.settled));
  }

  render(view: View): TemplateResult | typeof nothing {
    const offered = OFFERED.filter(tab => tab.isOffered(view, this.#place.isBelow));
    const chosen = offered.find(({name}) => name === this.#chosen) ?? offered[0];
    if (!view.shown || !chosen) return nothing;
    const words = view.language.words(enPanels);
    return html`
      <div class="tabs" role="tablist" aria-label=${words.panels} @keydown=${this.#onKey}>
        ${offered.map(({name}) => this.#renderTab(name, words[name], name === chosen.name))}
      </div>
      <div class="tabpanel" id="tabpanel" role="tabpanel" aria-labelledby="tab-${chosen.name}">
        ${this.#panelOf(chosen.name).render(view)}
      </div>
    `;
  }

  readonly #renderTab = (name: TabName, label: string, isChosen: boolean): TemplateResult => html`
    <button
      type="button"
      role="tab"
      id="tab-${name}"
      aria-selected=${isChosen ? 'true' : 'false'}
      aria-controls="tabpanel"
      tabindex=${isChosen ? '0' : '-1'}
      @click=${() => this.#choose(name)}
    >
      ${label}
    </button>
  `;

  #panelOf(name: TabName): PanelController {
    const found = this.#panels.get(name);
    if (found) return found;
    const panel = new PanelController(this.#host, name, OFFERED.find(tab => tab.name === name)!.load);
    this.#panels.set(name, panel);
    return panel;
  }

  #choose(name: TabName): void {
    this.#chosen = name;
    this.#host.requestUpdate();
  }

  /** What names a tab elsewhere in the calculator opens it and leads there. */
  readonly #onClick = ({target}: Event): void => {
    const named = target instanceof Element ? target.closest('[data-tab]')?.getAttribute('data-tab') : null;
    const tab = OFFERED.find(({name}) => name === named);
    if (!tab) return;
    this.#choose(tab.name);
    void this.#host.updateComplete.then(() => {
      const label = this.#host.renderRoot.querySelector<HTMLElement>(`#tab-${tab.name}`);
      label?.focus();
      label?.scrollIntoView({block: 'nearest'});
    });
  };

  /** Arrows go round, towards where they point; Home and End go to the first and the last. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const tabs = [...list.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
    const at = tabs.indexOf(event.target as HTMLButtonElement);
    const step = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
    const next = {ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: tabs.length - 1}[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const tab = tabs.at(next % tabs.length)!;
    tab.focus();
    tab.click();
  };
}
