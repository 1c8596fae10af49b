import {answerOwnPosition} from '../../../scenario/index.js';
import {askBy, type Kind} from '../kind.js';
import {showPosition} from '../position/position-kind.js';

/** A perpetual position under the reader's own rules. */
export const ownRulesKind: Kind = {
  name: 'position',
  ask: askBy(answerOwnPosition, showPosition),
  fields: async () => (await import('./rules-fields.js')).rulesFields,
};
