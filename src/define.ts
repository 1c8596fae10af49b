/** Registers every element of the package, the calculator first; a tag that another copy has is left as it is. */
export {defineAs} from './elements/calculator/plimsoll-calculator.js';
import './parts.js';
