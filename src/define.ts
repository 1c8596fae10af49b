/** Registers every element of the package, the calculator first; a tag that another copy has is left as it is. */
export {defineAs} from './elements/calculator/plimsoll-calculator.js';
import './elements/verdict/plimsoll-verdict.js';
import './elements/ladder/plimsoll-ladder.js';
import './elements/inputs/plimsoll-inputs.js';
import './elements/fixes/plimsoll-fixes.js';
import './elements/market/plimsoll-market.js';
import './elements/survival/plimsoll-survival.js';
import './elements/risk-map/plimsoll-risk-map.js';
