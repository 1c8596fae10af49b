import {
  answerLoanIn,
  loanPartLoaders,
  NO_PARTS,
  partsOf,
  type LoanAnswer,
  type LoanParts,
} from '../../../scenario/index.js';
import {usualLoanMarket, type LoanMarket} from '../../../venues/index.js';
import {askBy, type Kind} from '../kind.js';
import {withOnlyTime} from './only-time.js';
import {renderMoves} from './moves.js';
import {moves} from './moves.styles.js';
import {showLoan} from './loan-words.js';

type PartName = keyof LoanParts;

/** The same function for every market: fields stay where another market is chosen. */
const fields: Kind['fields'] = async () => (await import('./loan-fields.js')).loanFields;

/** Returns a kind that answers loans in some markets; it brings what only some loans ask for with the first that does. */
export function loanKindOf(markets: readonly LoanMarket[]): Kind {
  let parts: LoanParts = NO_PARTS;
  const asked = new Map<PartName, Promise<void>>();
  const settled = new Set<PartName>();
  const bring = async (name: PartName): Promise<void> => {
    try {
      parts = {...parts, [name]: await loanPartLoaders[name]()};
    } catch {
      // not asked for again: what it would say is left out
    }
    settled.add(name);
  };
  return {
    name: 'loan',
    ask: (scenario, kernel, language) => {
      const ask = askBy<LoanAnswer>(answerLoanIn(markets, parts), showLoan);
      return withOnlyTime(ask(scenario, kernel, language), scenario, language);
    },
    prepare: ({loan}) => {
      const missing = partsOf(loan, markets).filter(name => !settled.has(name));
      if (missing.length === 0) return null;
      const brought = missing.map(name => asked.get(name) ?? bring(name));
      for (const [at, name] of missing.entries()) asked.set(name, brought[at]!);
      return Promise.all(brought).then(() => undefined);
    },
    fields,
    renderChoice: renderMoves,
    styles: moves,
  };
}

/** Returns the kind of a loan of any number of collaterals and debts in the usual market. */
export const loanKind = (): Kind => loanKindOf([usualLoanMarket]);
