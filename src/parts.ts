/** Registers every part of a calculator; a tag that another copy has is left as it is. */
import './elements/verdict/plimsoll-verdict.js';
import './elements/ladder/plimsoll-ladder.js';
import './elements/inputs/plimsoll-inputs.js';
import './elements/fixes/plimsoll-fixes.js';
import './elements/why/plimsoll-why.js';
import './elements/assumptions/plimsoll-assumptions.js';
import './elements/number/plimsoll-number.js';
import './elements/answer/plimsoll-answer.js';
import './elements/market/plimsoll-market.js';
import './elements/survival/plimsoll-survival.js';
import './elements/risk-map/plimsoll-risk-map.js';
import './elements/range-map/plimsoll-range-map.js';
import './elements/over-time/plimsoll-over-time.js';
import './elements/aftermath/plimsoll-aftermath.js';
import './elements/compare/plimsoll-compare.js';
