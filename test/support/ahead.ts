import type {CalculatorElement} from '../../src/elements/index.js';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {calculator, ETH} from './calculator.js';

/** Volatility of ETH on 25 July 2026, per cent a year: EWMA 0.94, and the extremes of the usual estimates. */
export const RANGE = {volatility: '43.06', volatilityLow: '40.18', volatilityHigh: '55.59'} as const;

export const all = (page: CalculatorHarness, selector: string): HTMLElement[] => [
  ...page.element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export function one(page: CalculatorHarness, selector: string): HTMLElement {
  const [found] = all(page, selector);
  if (!found) throw new RangeError(`no ${selector}`);
  return found;
}

export const text = (page: CalculatorHarness, selector: string): string =>
  one(page, selector).innerText.replace(/\s+/gu, ' ').trim();

/** A calculator with one of its tabs open. */
export async function tab(
  name: string,
  properties: Partial<CalculatorElement> = {...ETH, ...RANGE},
  width = 640,
): Promise<CalculatorHarness> {
  const page = await calculator(properties, width);
  one(page, `#tab-${name}`).click();
  await page.element.updateComplete;
  return page;
}

/** A bar of a day. */
export type Bar = readonly [time: number, open: number, high: number, low: number, close: number];

/** Daily candles of a price that sways, from 14 November 2023 on. */
export function bars(days: number): Bar[] {
  const rows: Bar[] = [];
  for (let day = 0, price = 100; day < days; day++) {
    const open = price;
    price *= 1 + 0.03 * Math.sin(day * day);
    rows.push([1.7e9 + day * 86_400, open, Math.max(open, price) * 1.01, Math.min(open, price) * 0.99, price]);
  }
  return rows;
}

/** Bars as the text of a file. */
export const csv = (rows: readonly Bar[]): string =>
  ['time,open,high,low,close', ...rows.map(row => row.join(','))].join('\n');

export const candles = (days: number): string => csv(bars(days));
