import {answerLoan, type LoanAnswer} from '../../../scenario/index.js';
import {askBy, type Kind} from '../kind.js';
import {withOnlyTime} from './only-time.js';
import {renderMoves} from './moves.js';
import {moves} from './moves.styles.js';
import {showLoan} from './loan-words.js';

/** Returns the kind that answers loans by one answerer. */
export function loanKindOf(answerer: typeof answerLoan): Kind {
  const askLoan = askBy<LoanAnswer>(answerer, showLoan);
  return {
    name: 'loan',
    ask: (scenario, kernel, language) => withOnlyTime(askLoan(scenario, kernel, language), scenario, language),
    fields: async () => (await import('./loan-fields.js')).loanFields,
    renderChoice: renderMoves,
    styles: moves,
  };
}

/** A loan of any number of collaterals and debts in the usual market. */
export const loanKind: Kind = loanKindOf(answerLoan);
