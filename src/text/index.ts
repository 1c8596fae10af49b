export {ageOf, formatDay, formatSeen} from './dates.js';
export {formatDistance, formatMove, type DistanceText} from './distance.js';
export {echoOf} from './echo.js';
export {finite, formatExact, formatTerm} from './exact.js';
export {enAssumptions} from './en-assumptions.js';
export {enExport} from './en-export.js';
export {enCompare} from './en-compare.js';
export {enDeeds} from './en-deeds.js';
export {enAccountFields} from './en-account-fields.js';
export {enAccount} from './en-account.js';
export {formatChance, formatChances, formatDays, formatSigmas, formatVolatility} from './chance.js';
export {enBuffer} from './en-buffer.js';
export {enAftermath} from './en-aftermath.js';
export {enFixes} from './en-fixes.js';
export {enInputs} from './en-inputs.js';
export {enLadder} from './en-ladder.js';
export {enLoan} from './en-loan.js';
export {enMoving} from './en-moving.js';
export {enReading} from './en-reading.js';
export {enNext} from './en-next.js';
export {enTrades} from './en-trades.js';
export {enOutlook} from './en-outlook.js';
export {enMistakes} from './en-mistakes.js';
export {enOverTime} from './en-over-time.js';
export {enPanels} from './en-panels.js';
export {enPreview} from './en-preview.js';
export {enRangeMap} from './en-range-map.js';
export {enProse} from './en-prose.js';
export {enMarkets} from './en-markets.js';
export {enPaste} from './en-paste.js';
export {enRules} from './en-rules.js';
export {enSaved} from './en-saved.js';
export {enUpright} from './en-upright.js';
export {enWhy} from './en-why.js';
export {enMarket} from './en-market.js';
export {enRiskMap} from './en-risk-map.js';
export {enSurvival} from './en-survival.js';
export {en} from './en.js';
export {fill, weave, type Values} from './fill.js';
export {formatHealthFactor} from './health.js';
export {isolate} from './isolate.js';
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
export type {FirstBooks, OpenedBooks, OtherBooks, Translation} from './translation.js';
export {positionSentence} from './verdict.js';
