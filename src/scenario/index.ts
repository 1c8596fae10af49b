export {
  answerAccountIn,
  type AccountMove,
  type AccountSide,
  type CrossAnswer,
  type Mixer,
  type MixMove,
  type MixPrice,
  type RayMove,
} from './account-answer.js';
export {hasVolatility, type AccountComovement} from './account-comovement.js';
export {loadAccountMix, type AccountMix} from './account-chunks.js';
export {accountFixes} from './account-fixes.js';
export {MIX, onlyMove, pairRow, withBeta, withCorrelation, type MoveChoice} from './account-move.js';
export type {HeldRow} from './account-read.js';
export {answersBy, type Answer, type Answerer, type Answers, type SingleAnswer} from './answers-by.js';
export {answers} from './answers.js';
export {derive} from './derivation/derive.js';
export {loadDerivation} from './derivation/load.js';
export {evaluate, PRICE, type Expression, type Term, type TermName} from './derivation/expression.js';
export type {Derivation, Line, Relation, Said, Side, Step, StepName} from './derivation/step.js';
export {chainInteger, type ChainInteger} from './chain-integer.js';
export {edit, textAt} from './edit.js';
export {
  emptyAccount,
  emptyLoan,
  exampleAccount,
  exampleLoan,
  noAccount,
  noLoan,
  examplePosition,
  exampleRules,
  noOutlook,
  type PositionAmounts,
} from './example.js';
export type {ActionKind, ChanceFix, Fix, FixKind} from './fix.js';
export {leverageThatFills} from './leverage-that-fills.js';
export {largestKnownSize} from './largest-size.js';
export {borrow, repay, supply, withdraw} from './next/amount-actions.js';
export type {Most, NextAction, NextAmount, NextPlace, NextStep, NextText} from './next/next-step.js';
export {loadTrades, type Trades} from './next/load.js';
export {numberText} from './number-text.js';
export {LTV_FIELD, solveDebt} from './solve-debt.js';
export {solveDebtAt} from './solve-debt-at.js';
export {PRICE_FIELD, solveMargin, solveMarginAt} from './solve-margin.js';
export {nearestPrinted, printedBeside, printedGrid} from './printed-prices.js';
export {solveUnknown, type Solved} from './solve-unknown.js';
export {UNKNOWNS, withUnknown, type Unknown} from './unknown.js';
export {withTexts} from './with-texts.js';
export {stepped, stepFor, type StepKind, type Stride} from './steps.js';
export {urgentFixes} from './urgent-fixes.js';
export {CALM_ROOM, levelOfRoom, WATCH_ROOM, type Level} from './level.js';
export {positionChanceFixes, type ChanceFixes, type ChanceWanted} from './chance-fixes.js';
export {loanChanceFixes} from './loan-chance-fixes.js';
export {furthestPrice, type Attempt, type Reached} from './furthest-price.js';
export {fundingOutlook, readFunding, type FundingAsked, type FundingOutlook} from './funding-outlook.js';
export {
  accountFundingOutlook,
  assetsInPositions,
  fundingRow,
  readAccountFunding,
  type AccountFundingAsked,
  type AccountFundingOutlook,
  type FundedAccountPoint,
} from './account-funding.js';
export {
  DAYS_A_YEAR,
  interestOutlook,
  readInterest,
  type InterestAsked,
  type InterestOutlook,
} from './interest-outlook.js';
export {liquidatingPrice} from './liquidating-price.js';
export {loadLoanAftermath, type LoanAftermath, type SettleLoan} from './aftermath.js';
export {accountAftermath, type AccountAftermath, type AccountStep, type ClosedLeg} from './account-aftermath.js';
export {positionAftermath, type PositionAftermath} from './position-aftermath.js';
export {readPrice, readShare} from './aftermath-texts.js';
export {loanFixes} from './loan-fixes.js';
export {positionFixes} from './position-fixes.js';
export type {Kernel} from './kernel.js';
export {answerLoan, answerLoanIn, loanAssets, type LoanAnswer} from './loan-answer.js';
export type {SoftLiquidation} from './loan-bands.js';
export {isolationRoom} from './loan-isolation.js';
export {loadPossible, loanPartLoaders, NO_PARTS, partsOf, type LoanParts} from './loan-parts.js';
export type {Move, MoveKind, MoveNeed} from './loan-moves.js';
export type {Comovement} from './comovement.js';
export {marketReader, type MarketFinder} from './listed-market.js';
export {positionMarkets} from './market.js';
export {isStated, type AnsweredOutlook} from './outlook.js';
export {readOutlook, withOutlook} from './outlook-answer.js';
export {answerOwnPosition} from './own-answer.js';
export {answerPosition, answerPositionIn, notionalAtEntry, type PositionAnswer, type Stop} from './position-answer.js';
export type {FieldErrors, Understood} from './reading.js';
export {addRow, duplicateRow, removeRow} from './rows.js';
export type {
  AccountPositionText,
  AccountText,
  BandsText,
  BetaText,
  BracketText,
  CollateralText,
  CorrelationText,
  DebtText,
  LoanText,
  OutlookText,
  OwnRulesText,
  PositionText,
  Scenario,
  SpotText,
} from './scenario.js';
export {columnsOf} from './state-names.js';
export {statedPrice} from './stated.js';
export {fromState, type ReadState} from './state-read.js';
export {toState} from './state-write.js';
export {loadStateReader} from './state.js';
