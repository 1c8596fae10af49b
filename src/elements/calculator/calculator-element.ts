import {ContextProvider} from '@lit/context';
import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {FormElement} from '../shared/form-element.js';
import {PanelController} from '../shared/panel.js';
import {viewContext} from '../shared/view-context.js';
import type {View} from '../shared/view.js';
import {verdict} from '../verdict/verdict.styles.js';
import {renderCalculator} from './layout.js';
import {shell} from './shell.styles.js';

/**
 * Says where a perpetual position or a loan is liquidated, exactly, as one types.
 *
 * Amounts are text: `size="0.1"` is one tenth. Nothing is stored or sent; what only some need loads when asked for. An
 * attribute that makes no sense is said so at its field, beside the last answer there was.
 *
 * @summary A liquidation price calculator.
 * @fires {ApplyEvent} plimsoll-apply - A reader chose a fix; cancelable, the element never trades.
 * @slot - Parts that share its scenario, where `layout` is `parts`.
 * @slot notice - The line at the foot that says it is not advice.
 * @csspart shell - The box.
 * @csspart head - Name, market and kind.
 * @csspart verdict - The answer.
 * @csspart word - The level in a word.
 * @csspart price - The sentence with the price.
 * @csspart facts - Distance and price now.
 * @csspart ladder - The load line.
 * @csspart panel - What is open below the answer: fixes, why, a picture, the comparison.
 * @csspart inputs - The fields.
 * @csspart field - A label, its box and its message.
 * @csspart input - A box to type in or a list to choose from.
 * @csspart error - A message at a field.
 * @csspart footer - Rules, their date, the engine.
 */
export class CalculatorElement extends FormElement {
  static override styles = [...FormElement.styles, shell, verdict];

  /** `parts`: nothing of its own but the scenario that the parts inside it share. */
  @property() layout = 'auto';
  /** `hash`: the page's address keeps the state; anything else: it is left alone. */
  @property({attribute: 'sync-url'}) syncUrl = '';

  /** Of the load line, where it has candles: `vertical`, `horizontal`, or `auto`: upright from 1120 px on. */
  @property() orientation = 'auto';

  readonly #panels = {
    deeds: new PanelController(this, 'deeds', () => import('./deeds.js')),
    ladder: new PanelController(this, 'ladder', () => import('../ladder/ladder.js')),
    fix: new PanelController(this, 'fix', () => import('../fixes/fix-line.js')),
    inputs: new PanelController(this, 'inputs', () => import('../inputs/inputs.js')),
    tabs: new PanelController(this, 'tabs', () => import('../tabs/tabs.js')),
    foot: new PanelController(this, 'foot', () => import('./foot.js')),
  };
  readonly #provider = new ContextProvider(this, {context: viewContext, initialValue: null});
  #view!: View;

  /** Focuses the first control. Not delegated to the shadow root: a click on the verdict is to select its text. */
  override focus(options?: FocusOptions): void {
    const controls = this.renderRoot.querySelectorAll<HTMLElement>('.body :is(input, select)');
    [...controls]
      .find(control => control.checkVisibility() && !control.matches('[type="radio"]:not(:checked)'))
      ?.focus(options);
  }

  protected override get settled(): Promise<unknown> {
    const panels = this.#isParts ? [] : Object.values(this.#panels).map(panel => panel.settled);
    return Promise.all([super.settled, ...panels]);
  }

  get #isParts(): boolean {
    return this.layout === 'parts';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('syncUrl')) this.saved.sync();
    super.willUpdate(changed);
    this.#view = this.view;
    this.#provider.setValue(this.#view, true);
  }

  protected override render(): TemplateResult {
    return html`
      <div @input=${this.onInput} @change=${this.onChange}>
        ${this.#isParts ? html`<slot></slot>` : renderCalculator(this.#view, this.#panels)}
      </div>
      <p class="spoken" role="status">${this.answer.spoken}</p>
    `;
  }
}
