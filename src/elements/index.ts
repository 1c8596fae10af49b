export {AssumptionsElement} from './assumptions/assumptions-element.js';
export {AnswerElement} from './answer/answer-element.js';
export {AftermathElement} from './aftermath/aftermath-element.js';
export {CompareElement} from './compare/compare-element.js';
export {CalculatorElement} from './calculator/calculator-element.js';
export {FixesElement} from './fixes/fixes-element.js';
export {InputsElement} from './inputs/inputs-element.js';
export {LadderElement} from './ladder/ladder-element.js';
export {RangeMapElement} from './range-map/range-map-element.js';
export {NumberElement} from './number/number-element.js';
export {MarketElement} from './market/market-element.js';
export {RiskMapElement} from './risk-map/risk-map-element.js';
export {SurvivalElement} from './survival/survival-element.js';
export {OverTimeElement} from './over-time/over-time-element.js';
export type {RecordedRates} from './over-time/funding-course.js';
export {VerdictElement} from './verdict/verdict-element.js';
export {WhyElement} from './why/why-element.js';
export type {FreshPrice, PriceSource} from './shared/price-source.js';
export {addTexts, type Texts} from './shared/language-controller.js';
export {ApplyEvent} from './fixes/apply-event.js';
export {AnswerEvent} from './shared/answer-event.js';
export type {CollateralRow, DebtRow, LoanRulesText} from './shared/properties.js';
export type {
  Answer,
  BandsText,
  BracketText,
  CollateralText,
  CorrelationText,
  DebtText,
  Fix,
  LoanAnswer,
  OwnRulesText,
  PositionAnswer,
  Scenario,
} from '../scenario/index.js';
