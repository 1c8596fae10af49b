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
 * @fires {AnswerEvent} plimsoll-answer - Half a second after the last change, with the scenario and its answer.
 * @fires {ApplyEvent} plimsoll-apply - A reader chose a fix; cancelable, the element never trades.
 * @fires input - A reader typed or chose.
 * @fires change - A reader has finished typing or choosing.
 * @slot - Parts that share its scenario, where `layout` is `parts`.
 * @slot notice - The line at the foot that says it is not advice.
 * @csspart shell - The box.
 * @csspart head - Name, market and kind.
 * @csspart saved - What must be known of a saved state: its price and the price now, or what was lost.
 * @csspart verdict - The answer.
 * @csspart word - The level in a word.
 * @csspart price - The sentence with the price.
 * @csspart facts - Distance and price now.
 * @csspart band - The bar of a position that is already liquidatable.
 * @csspart ladder - The load line.
 * @csspart fixes - What would take it to the next calmer level.
 * @csspart survival - How many paths are still open by each day.
 * @csspart risk-map - The chance over leverage and volatility.
 * @csspart market - Volatility and horizon.
 * @csspart source - Whose candles the volatility is from.
 * @csspart inputs - The fields.
 * @csspart field - A label, its box and its message.
 * @csspart input - A box to type in or a list to choose from.
 * @csspart choice - A row of radio buttons.
 * @csspart row - An asset of a loan or a bracket.
 * @csspart error - A message at a field.
 * @csspart hint - What was understood, or what a field takes.
 * @csspart terms - Bracket and ratios the answer stands on.
 * @csspart footer - Rules, their date, the engine.
 * @cssprop --plimsoll-surface - The box.
 * @cssprop --plimsoll-sunken - The footer.
 * @cssprop --plimsoll-field - Boxes to type in.
 * @cssprop --plimsoll-line - Hairlines.
 * @cssprop --plimsoll-line-strong - Borders of controls, at least 3:1.
 * @cssprop --plimsoll-ink - Values.
 * @cssprop --plimsoll-ink-2 - Text.
 * @cssprop --plimsoll-ink-3 - Units.
 * @cssprop --plimsoll-accent - What is chosen.
 * @cssprop --plimsoll-on-accent - Text on what is chosen.
 * @cssprop --plimsoll-focus - The focus ring.
 * @cssprop --plimsoll-calm - Level: far.
 * @cssprop --plimsoll-watch - Level: nearer.
 * @cssprop --plimsoll-danger - Level: near, and messages.
 * @cssprop --plimsoll-liquidatable - Level: past.
 * @cssprop --plimsoll-water - The sea, at the highest volatility.
 * @cssprop --plimsoll-water-deep - The sea, at the central one.
 * @cssprop --plimsoll-water-edge - The edge of the sea.
 * @cssprop --plimsoll-depth-0 - Risk map: depth 0 of 6.
 * @cssprop --plimsoll-depth-1 - Risk map: depth 1 of 6.
 * @cssprop --plimsoll-depth-2 - Risk map: depth 2 of 6.
 * @cssprop --plimsoll-depth-3 - Risk map: depth 3 of 6.
 * @cssprop --plimsoll-depth-4 - Risk map: depth 4 of 6.
 * @cssprop --plimsoll-depth-5 - Risk map: depth 5 of 6.
 * @cssprop --plimsoll-depth-6 - Risk map: depth 6 of 6.
 * @cssprop --plimsoll-font - The typeface.
 * @cssprop --plimsoll-radius - Corners of controls.
 * @cssprop --plimsoll-control - Height of controls.
 * @cssstate calm - 40 % of room or more.
 * @cssstate watch - 15 to 40 % of room.
 * @cssstate danger - Less than 15 % of room.
 * @cssstate liquidatable - At or past the liquidation price.
 * @cssstate none - No price liquidates.
 * @cssstate withheld - The price is beyond the last known bracket.
 * @cssstate unknown - Without a mark there is no distance.
 * @cssstate previous - A field is wrong; the answer is of the inputs before.
 * @cssstate example - Nobody has typed; the answer is of the worked example.
 */
export class CalculatorElement extends FormElement {
  static override styles = [...FormElement.styles, shell, verdict];

  /** `parts`: nothing of its own but the scenario that the parts inside it share. */
  @property() layout = 'auto';
  /** `hash`: the page's address keeps the state; anything else: it is left alone. */
  @property({attribute: 'sync-url'}) syncUrl = '';

  readonly #panels = {
    ladder: new PanelController(this, () => import('../ladder/ladder.js')),
    inputs: new PanelController(this, () => import('../inputs/inputs.js')),
    tabs: new PanelController(this, () => import('../tabs/tabs.js')),
  };
  readonly #provider = new ContextProvider(this, {context: viewContext, initialValue: null});
  #view!: View;

  /** Focuses the first control. Not delegated to the shadow root: a click on the verdict is to select its text. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input:checked, select')?.focus(options);
  }

  protected override get settled(): Promise<unknown> {
    return this.#isParts ? Promise.resolve() : Promise.all(Object.values(this.#panels).map(panel => panel.settled));
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
