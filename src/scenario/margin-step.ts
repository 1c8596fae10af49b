import {decimal, type Decimal} from '../decimal/index.js';
import type {PerpetualMarket} from '../venues/index.js';

/** Digits a margin of a coin is written with, and one that is left after a part is closed. */
export const COIN_STEP = decimal('1e-8');
const CENT = decimal('0.01');

/** Returns the step of a margin: cents of a currency, the last place of a coin. */
export const marginStepOf = ({contract}: PerpetualMarket): Decimal => (contract === 'linear' ? CENT : COIN_STEP);
