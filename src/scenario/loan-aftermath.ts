import type {LendingRules, Loan} from '../contracts/index.js';
import type {Decimal} from '../decimal/index.js';
import {aftermath, type Aftermath, type LiquidationCircumstances, type LiquidationTerms} from '../measures/index.js';
import {lendingProtocols, termsOf, usualLoanMarket, type LendingProtocol, type LoanMarket} from '../venues/index.js';
import type {LoanAnswer} from './loan-answer.js';

/** What becomes of a loan, and by whose rules. */
export interface LoanAftermath {
  readonly protocol: LendingProtocol;
  /** Collaterals whose bonus is not on record: none is counted. */
  readonly withoutBonus: readonly string[];
  /** The loan at the price asked. */
  readonly loan: Loan;
  readonly aftermath: Aftermath;
}

/**
 * Returns what liquidation takes of a loan when the moving asset stands at a price, by its market's protocol.
 *
 * @param first - the pair the first liquidator takes; the worst for the borrower when left out.
 */
export function loanAftermath(
  {loan, move, market, rules: {atThreshold}}: LoanAnswer,
  price: Decimal,
  first?: LiquidationCircumstances['first'],
): LoanAftermath {
  const protocol = protocolOf(market);
  const rules = {...protocol.rules, atThreshold};
  const moved = atPrice(loan, move.asset, price);
  const names = loan.collaterals.map(({asset}) => asset);
  const known = names.flatMap(name => {
    const bonus = bonusOf(market, name);
    return bonus === null ? [] : [[name, bonus] as const];
  });
  const terms: LiquidationTerms = {rules, bonuses: Object.fromEntries(known)};
  return {
    protocol,
    withoutBonus: asksForBonus(rules) ? names.filter(name => !Object.hasOwn(terms.bonuses, name)) : [],
    loan: moved,
    aftermath: aftermath(moved, terms, {first}),
  };
}

/** Returns the rules a market's contracts follow now: of the usual market's own snapshot, and of a reader's own rules, Aave's latest. */
function protocolOf({protocol}: LoanMarket): LendingProtocol {
  const id = protocol === null || protocol === usualLoanMarket.protocol ? LATEST : protocol;
  return lendingProtocols.find(each => each.id === id)!;
}

const LATEST = 'aave-v3.7';

/** Whatever a reader calls his own market's assets, those that the usual one knows have its bonus. */
const bonusOf = (market: LoanMarket, asset: string): Decimal | null =>
  termsOf(market.protocol === null || market.protocol === LATEST ? usualLoanMarket : market, asset)?.bonus ?? null;

/** Whether a collateral's own bonus counts: some rules say all of it, and a pool has a penalty of its own. */
const asksForBonus = ({bonus, way}: LendingRules): boolean =>
  bonus.kind !== 'threshold' && bonus.kind !== 'rising' && way.kind !== 'stability-pool' && way.kind !== 'bands';

const atPrice = (loan: Loan, asset: string, price: Decimal): Loan => {
  const moved = <Row extends Loan['debts'][number]>(row: Row): Row => (row.asset === asset ? {...row, price} : row);
  return {...loan, collaterals: loan.collaterals.map(moved), debts: loan.debts.map(moved)};
};
