import type {TemplateResult} from 'lit';
import {PartElement} from '../shared/part-element.js';
import type {View} from '../shared/view.js';
import {renderVerdict} from './verdict.js';
import {verdict} from './verdict.styles.js';

/**
 * Says in one sentence where a position or a loan is liquidated, and how far that is.
 *
 * @summary The answer alone.
 * @csspart verdict - The answer.
 * @csspart word - The level in a word.
 * @csspart price - The sentence with the price.
 * @csspart facts - Distance and price now.
 * @csspart error - Why there can be no answer.
 */
export class VerdictElement extends PartElement {
  static override styles = [...PartElement.styles, verdict];

  protected override renderPart(view: View): TemplateResult {
    return renderVerdict(view);
  }
}
