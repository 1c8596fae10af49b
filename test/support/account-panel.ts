import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {calculator} from './calculator.js';

/** Waits until what an account's panel loads by and by is drawn. */
export async function settled({element}: CalculatorHarness): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise(resolve => setTimeout(resolve, 30));
    await element.updateComplete;
  }
}

/** Puts a calculator on the page and opens one of its tabs. */
export async function openTab(name: string, properties: Parameters<typeof calculator>[0]): Promise<CalculatorHarness> {
  const page = await calculator(properties);
  await page.press(name);
  await settled(page);
  return page;
}
