import {readOwnRules} from './own-rules.js';
import {answerPositionIn} from './position-answer.js';

/** Answers a position under the reader's own rules. */
export const answerOwnPosition = answerPositionIn(readOwnRules);
