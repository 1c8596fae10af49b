import {property} from 'lit/decorators.js';
import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Sets a position, a loan or an account beside others: those a reader or a host keeps, else the ways out that are found.
 *
 * @summary Scenarios side by side.
 * @csspart panel - The table with its finding.
 */
export class CompareElement extends PanelElement {
  /**
   * What is kept beside the present scenario: texts as `toState()` returns them, three at most. A reader who keeps or removes one changes
   * it, and a `change` tells. What cannot be read is told above the table and left out.
   */
  @property({attribute: false}) kept: readonly string[] = [];

  protected override load(): Promise<PanelChunk> {
    return import('./compare.js');
  }
}
