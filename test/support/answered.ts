import type {Kernel} from '../../src/kernel/index.js';
import {bankruptcyPrice, loanLiquidationPrice, positionLiquidationPrice} from '../../src/measures/index.js';
import {decimal, ratio, roundRatio, roundToGrid, type Decimal} from '../../src/decimal/index.js';
import {exampleLoan, noOutlook, type LoanAnswer, type PositionAnswer} from '../../src/scenario/index.js';
import {readComovement} from '../../src/scenario/comovement.js';
import {Reading} from '../../src/scenario/reading.js';
import {ownPerpetual, usualLoanMarket} from '../../src/venues/index.js';
import type {LoanText} from '../oracle/loan.js';
import type {PositionText} from '../oracle/margin.js';
import {statedLoan, statedPosition, statedRules} from './stated-position.js';

/** A drawn position, isolated as a page's are, with the answer a page would derive. */
export function answeredPosition(text: PositionText, kernel: Kernel): PositionAnswer {
  const position = statedPosition({...text, unrealisedProfit: '0', otherMaintenance: '0'});
  const rules = statedRules(text);
  const liquidation = positionLiquidationPrice(kernel, position, rules, text.mark ?? undefined);
  return {
    kind: 'position',
    market: {...ownPerpetual, contract: text.contract, rules},
    position,
    liquidation,
    price: liquidation.kind === 'never' ? null : liquidation.price,
    level: 'unknown',
    room: null,
    mark: text.mark === null ? null : decimal(text.mark),
    leverage: ratio('1'),
    bankruptcy: bankruptcyPrice(position, rules),
    bankruptcyPrice: null,
    marginRatio: null,
    bracket: null,
    onEntry: false,
    stop: null,
    outlook: null,
  };
}

/** A drawn loan with the answer a page would derive. */
export function answeredLoan(text: LoanText): LoanAnswer {
  const loan = statedLoan(text);
  const liquidation = loanLiquidationPrice(loan, text.moving);
  const row = [...loan.collaterals, ...loan.debts].find(({asset}) => asset === text.moving);
  const price = liquidation.kind === 'never' ? null : statedAsPages(liquidation);
  const move = {
    kind: 'only',
    id: text.moving,
    asset: text.moving,
    now: row?.price ?? decimal('1'),
    liquidation,
    price,
    room: null,
    level: 'unknown',
    others: [],
    betas: {},
    deviations: null,
    needs: null,
  } as const;
  const {rules} = usualLoanMarket;
  return {
    kind: 'loan',
    market: usualLoanMarket,
    mode: null,
    rules,
    isPublished: false,
    comovement: readComovement(exampleLoan, noOutlook, new Reading('en'), null),
    soft: null,
    loan,
    move,
    moves: [move],
    healthFactor: {kind: 'infinite'} as unknown as LoanAnswer['healthFactor'],
    loanToValue: null,
    maxBorrow: null,
    outlook: null,
  };
}

/** Six figures and never fewer than two decimals, towards the earlier liquidation. */
function statedAsPages(answer: Extract<LoanAnswer['move']['liquidation'], {direction: string}>): Decimal | null {
  const {exact, price, direction} = answer;
  if (exact === null || price === null) return null;
  const towards = direction === 'falling' ? 'up' : 'down';
  const [figures, cents] = [
    roundRatio(exact, 6, towards),
    roundToGrid(exact, {kind: 'tick', step: decimal('0.01')}, towards),
  ];
  const nearer = Number(figures) < Number(cents) === (towards === 'up');
  return nearer ? figures : cents;
}
