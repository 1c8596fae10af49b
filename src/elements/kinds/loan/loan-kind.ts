import {answerLoan, type LoanAnswer} from '../../../scenario/index.js';
import {askBy, type Kind} from '../kind.js';
import {renderMoves} from './moves.js';
import {moves} from './moves.styles.js';
import {showLoan} from './loan-words.js';

/** Returns the kind that answers loans by one answerer. */
export const loanKindOf = (answerer: typeof answerLoan): Kind => ({
  name: 'loan',
  ask: askBy<LoanAnswer>(answerer, showLoan),
  fields: async () => (await import('./loan-fields.js')).loanFields,
  renderChoice: renderMoves,
  styles: moves,
});

/** A loan of any number of collaterals and debts in the usual market. */
export const loanKind: Kind = loanKindOf(answerLoan);
