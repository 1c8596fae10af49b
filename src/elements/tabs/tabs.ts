import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {ref} from 'lit/directives/ref.js';
import {enPanels} from '../../text/index.js';
import {Place} from '../compare/place.js';
import {PanelController, type Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {fitting} from './fit.js';
import {MoreMenu} from './more-menu.js';
import {TabWidths} from './tab-widths.js';
import {OFFERED, type TabName} from './offered.js';
import {tabs} from './tabs.styles.js';

export const styles = tabs;

/** Beside the row, px; that of the styles. */
const PADDING = 16;

/** Opens what stands below the answer, one panel at a time, each brought when it is first chosen. */
export const open = (host: LitElement): Panel => new Tabs(host);

class Tabs implements Panel {
  readonly #host: LitElement;
  readonly #panels = new Map<TabName, PanelController>();
  readonly #widths: TabWidths;
  readonly #more: MoreMenu;
  readonly #place: Place;
  #chosen: TabName = 'fixes';

  constructor(host: LitElement) {
    this.#host = host;
    this.#widths = new TabWidths(() => host.requestUpdate());
    this.#more = new MoreMenu(host, name => this.#choose(name));
    this.#place = new Place(host);
    host.renderRoot.addEventListener('click', this.#onClick);
  }

  get settled(): Promise<unknown> {
    return Promise.all([...this.#panels.values()].map(panel => panel.settled));
  }

  render(view: View, width: number): TemplateResult | typeof nothing {
    const offered = OFFERED.filter(tab => tab.isOffered(view, this.#place.isBelow)).map(({name}) => name);
    const chosen = Math.max(0, offered.indexOf(this.#chosen));
    const open = offered[chosen];
    if (!view.shown || !open) return nothing;
    const words = view.language.words(enPanels);
    const widths = offered.map(name => this.#widths.of(`tab-${name}`, words[name]));
    const more = this.#widths.of('more-tabs', `${words.more}  `);
    // until the room is known all stand in the row
    const room = width === 0 ? Infinity : width - 2 * PADDING;
    const count = fitting({widths, more, chosen, room});
    const isBeyond = (index: number): boolean => index >= count && index !== chosen;
    const rest = offered.filter((_, index) => isBeyond(index)).map(name => ({name, label: words[name]}));
    return html`
      <div class="tabs" @keydown=${this.#onKey}>
        <div class="row-of-tabs" role="tablist" aria-label=${words.panels}>
          ${repeat(
            offered,
            name => name,
            (name, index) => this.#renderTab(name, words[name], index === chosen, isBeyond(index)),
          )}
        </div>
        ${rest.length > 0 ? this.#more.renderButton(words.more, chosen >= count, this.#widths.watch) : nothing}
      </div>
      <div class="under-tabs">
        <div class="tabpanel" id="tabpanel" role="tabpanel" aria-labelledby="tab-${open}">
          ${this.#panelOf(open).render(view)}
        </div>
        ${rest.length > 0 ? this.#more.renderMenu(rest) : nothing}
      </div>
    `;
  }

  /** One that is beyond the row is there to be measured, and seen by nobody. */
  readonly #renderTab = (name: TabName, label: string, isChosen: boolean, isBeyond: boolean): TemplateResult => html`
    <button
      type="button"
      class=${isBeyond ? 'beyond' : ''}
      role="tab"
      id="tab-${name}"
      aria-selected=${isChosen ? 'true' : 'false'}
      aria-controls="tabpanel"
      tabindex=${isChosen ? '0' : '-1'}
      @click=${() => this.#choose(name)}
      ${ref(this.#widths.watch)}
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

  /** Arrows go round, towards where they point, the button of those that are not in the row as the last; Home and End go to the ends. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const row = event.currentTarget as HTMLElement;
    const stops = [...row.querySelectorAll<HTMLButtonElement>('button:not(.beyond)')];
    const at = stops.indexOf(event.target as HTMLButtonElement);
    const step = getComputedStyle(row).direction === 'rtl' ? -1 : 1;
    const next = {ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: -1}[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const stop = stops.at(next % stops.length)!;
    stop.focus();
    if (stop.role === 'tab') stop.click();
  };
}
