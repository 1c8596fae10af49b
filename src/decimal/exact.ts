import {Decimal as DecimalJs} from 'decimal.js';

declare const kind: unique symbol;

/** An exact decimal number. Opaque: only the functions of this room look inside. Never NaN, infinite or −0. */
export interface Decimal {
  readonly [kind]: 'decimal';
  /** Plain machine text, as `formatDecimal`; so JSON and templates cannot show an exponent. */
  toString(): string;
}

/** The decimal.js number behind a `Decimal`. */
export type Exact = DecimalJs;

/**
 * Our own constructor; the host's settings are neither read (`defaults`) nor touched.
 *
 * decimal.js pays only for digits that exist, so 1000 makes `+ − ×` exact for anything a page can hold: an input has at
 * most 60 digits on either side of its point, a product of eight inputs at most 960.
 */
export const Exact = /* @__PURE__ */ DecimalJs.clone({
  precision: 1000,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});

/** Looks inside. */
export const open = (value: Decimal): Exact => value as unknown as Exact;

/** Closes again; −0 becomes 0, for two zeros would not be deeply equal. */
export const close = (value: Exact): Decimal => (value.isZero() ? ZERO : (value as unknown as Decimal));

export const ZERO = /* @__PURE__ */ new Exact(0) as unknown as Decimal;
export const ONE = /* @__PURE__ */ new Exact(1) as unknown as Decimal;
