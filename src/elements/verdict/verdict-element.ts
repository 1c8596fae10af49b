import type {TemplateResult} from 'lit';
import {PartElement} from '../shared/part-element.js';
import type {View} from '../shared/view.js';
import {renderVerdict} from './verdict.js';
import {verdict} from './verdict.styles.js';

/**
 * Says in one sentence where a position or a loan is liquidated, and how far that is.
 *
 * @summary The answer alone.
 */
export class VerdictElement extends PartElement {
  static override styles = [...PartElement.styles, verdict];

  protected override renderPart(view: View): TemplateResult {
    return renderVerdict(view);
  }
}
