import {answerOwnPosition, answerPosition, type Answerer, type PositionAnswer} from '../../scenario/index.js';
import {ownPerpetual} from '../../venues/index.js';
import type {Kind} from './kind.js';

/** Returns what answers a position's scenarios: what its kind says, else what the id of its market does. */
export const answererOf = (kind: Kind | null, market: string): Answerer<PositionAnswer> =>
  kind?.answerer ?? (market === ownPerpetual.id ? answerOwnPosition : answerPosition);
