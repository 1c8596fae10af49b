import {answerLoanIn} from '../../../scenario/index.js';
import {loanMarkets} from '../../../venues/index.js';
import type {Kind} from '../kind.js';
import {loanKindOf} from './loan-kind.js';

/** A loan in any market: brings what all of them publish. */
export const anyLoanKind: Kind = loanKindOf(answerLoanIn(loanMarkets));
