/** One script tag: registers the calculator at once, and its parts, which many pages have none of, right after. */
export {defineAs} from './elements/calculator/plimsoll-calculator.js';
export {addTexts, AnswerEvent, ApplyEvent, CalculatorElement} from './elements/index.js';

/** Done when every part is registered. */
export const parts: Promise<unknown> = import('./parts.js');
