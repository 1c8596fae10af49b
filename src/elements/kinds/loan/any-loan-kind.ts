import {loanMarkets} from '../../../venues/index.js';
import type {Kind} from '../kind.js';
import {loanKindOf} from './loan-kind.js';

/** Returns the kind of a loan in any market: brings what all of them publish. */
export const anyLoanKind = (): Kind => loanKindOf(loanMarkets);
