/** Registers every element of the package; one that another copy has registered already is left as it is. */
export {defineAs} from './elements/calculator/plimsoll-calculator.js';
