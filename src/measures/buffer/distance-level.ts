import {ratio} from '../../decimal/index.js';

/** Least room of the two calmer levels where no volatility is given; fractions of the mark. */
export const CALM_ROOM = ratio('0.4');
export const WATCH_ROOM = ratio('0.15');
