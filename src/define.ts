/** Registers every element of the package, the calculator first; a tag that another copy has is left as it is. */
export {defineAs} from './elements/calculator/plimsoll-calculator.js';
import './elements/verdict/plimsoll-verdict.js';
import './elements/ladder/plimsoll-ladder.js';
import './elements/inputs/plimsoll-inputs.js';
import './elements/fixes/plimsoll-fixes.js';
import './elements/aftermath/plimsoll-aftermath.js';
import './elements/over-time/plimsoll-over-time.js';
