import {decimal} from './decimal.js';
import type {Decimal} from './exact.js';

export function parseDecimal(text: string, field: string, locale?: string): Decimal {
  void locale;
  return decimal(typeof text === 'string' ? text.trim() : text, field);
}
