import type {SingleAnswer} from '../answers-by.js';
import {deriveLoan} from './loan-derivation.js';
import {derivePosition} from './position-derivation.js';
import type {Derivation} from './step.js';

/** Returns why the price of an answer is what it is. */
export const derive = (answer: SingleAnswer): Derivation =>
  answer.kind === 'loan' ? deriveLoan(answer) : derivePosition(answer);
