import {answerOwnPosition} from '../../../scenario/index.js';
import {askBy, type Kind} from '../kind.js';
import {renderPosition} from '../position/position-fields.js';
import {showPosition} from '../position/position-kind.js';
import {rows} from '../rows.styles.js';
import {renderOwnRules} from './rules-fields.js';

/** A perpetual position under the reader's own rules. */
export const ownRulesKind: Kind = {
  name: 'position',
  ask: askBy(answerOwnPosition, showPosition),
  renderFields: view => renderPosition(view, renderOwnRules(view)),
  styles: rows,
};
