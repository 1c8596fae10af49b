import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {PanelElement} from './panel-element.js';
import {tokens} from './tokens.styles.js';

/** A part that stands in a line of the host's text, in its type; until it has something to say, its own content stands. */
export abstract class ProseElement extends PanelElement {
  static override styles = [tokens];

  /** Say what the amount is of: `28 ETH`. */
  @property({type: Boolean}) unit = false;

  protected override render(): TemplateResult {
    return html`${this.panel.renderInline(this.view) ?? html`<slot></slot>`}`;
  }
}
