/** A price that a host went and got. */
export interface FreshPrice {
  /** Quote per base. */
  readonly price: string | number;
  /** Of when it is: a day, or an instant as ISO 8601 writes it; the moment it arrives where it is left out. */
  readonly time?: string;
}

/**
 * Gets the price now of a market, when the reader asks for it.
 *
 * @param market - as the calculator's own `market`: `binance-usdm/ETHUSDT`.
 * @throws whatever kept it from coming; the reader is told its message.
 */
export type PriceSource = (market: string) => FreshPrice | Promise<FreshPrice>;
