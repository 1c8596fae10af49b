export {formatDay} from './dates.js';
export {formatDistance, type DistanceText} from './distance.js';
export {echoOf} from './echo.js';
export {enAftermath} from './en-aftermath.js';
export {enFixes} from './en-fixes.js';
export {enInputs} from './en-inputs.js';
export {enLadder} from './en-ladder.js';
export {enLoan} from './en-loan.js';
export {enOverTime} from './en-over-time.js';
export {enPanels} from './en-panels.js';
export {enRules} from './en-rules.js';
export {enSaved} from './en-saved.js';
export {en} from './en.js';
export {fill, weave, type Values} from './fill.js';
export {formatHealthFactor} from './health.js';
export {englishWith, type Book, type Language, type Words} from './language.js';
export {loanSentence} from './loan-verdict.js';
export {messageOf, type Mistake} from './messages.js';
export {
  formatAmount,
  formatLeverage,
  formatNumber,
  formatPercent,
  formatPrice,
  formatRate,
  knownLocale,
} from './numbers.js';
export type {Translation} from './translation.js';
export {positionSentence} from './verdict.js';
