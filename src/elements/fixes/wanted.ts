import type {View} from '../shared/view.js';

/** What a reader wants a chance brought down to, and what closing costs there. */
export interface Wanted {
  /** Per cent: one of `LIMITS`. */
  readonly limit: string;
  /** Per cent of what is closed, as typed. */
  readonly fee: string;
}

/** Chances offered, per cent. */
export const LIMITS = ['10', '5', '1'];

/**
 * Until a reader chooses: the middle of what is offered, and what most pay.
 *
 * @source Binance, "USDⓈ-M Futures Trading Fee Rate", regular user, taker 0.0500 %; the design's figures reckon with it, `calc.py`. An
 * example of a reader's own: every account and venue has its rate.
 */
const USUAL: Wanted = {limit: '5', fee: '0.05'};

/** By whose scenario it is of: the list and the line show the same, wherever they stand. */
const wanted = new WeakMap<View['change'], Wanted>();

/** Returns what is wanted of what a view shows. */
export const wantedOf = ({change}: View): Wanted => wanted.get(change) ?? USUAL;

/** Takes what a reader wants, and draws all that goes by it again. */
export function want(view: View, wish: Partial<Wanted>): void {
  wanted.set(view.change, {...wantedOf(view), ...wish});
  view.redraw();
}
