import {nextFrame} from '@open-wc/testing';
import {RANGE} from './ahead.js';
import {calculator, ETH} from './calculator.js';
import type {CompareElement} from '../../src/elements/index.js';

export const plain = (node: Element | null | undefined): string =>
  (node as HTMLElement | null)?.innerText.replace(/\s+/gu, ' ').trim() ?? '';

/** An element alone, or a calculator, whose comparison is read. */
export type Host = HTMLElement & {
  readonly updateComplete: Promise<boolean>;
  mark: string;
  leverage: string;
  size: string;
};

export const within = (host: Host, selector: string): HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(`.compare ${selector}`),
];
export const heads = (host: Host): string[] =>
  within(host, 'thead th:not(.corner)').map(
    each => `${plain(each.querySelector('.name'))}|${plain(each.querySelector('.detail'))}`,
  );
export const label = (row: Element): string => plain(row.querySelector('th'));
export const rowNamed = (host: Host, name: string): HTMLElement | undefined =>
  within(host, 'tbody tr').find(row => label(row).startsWith(name));
/** Values of a row, without what is only spoken. */
export const cells = (host: Host, name: string): string[] =>
  [...(rowNamed(host, name)?.querySelectorAll('td') ?? [])].map(cell => {
    const copy = cell.cloneNode(true) as HTMLElement;
    for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
    return copy.textContent.replace(/\s+/gu, ' ').trim();
  });
export const finding = (host: Host): string => plain(within(host, '.finding')[0]);

export async function settled(host: Host): Promise<void> {
  for (let times = 0; times < 3; times++) {
    await nextFrame();
    await host.updateComplete;
  }
}

export async function press(host: Host, selector: string, at = 0): Promise<void> {
  within(host, selector)[at]!.click();
  await settled(host);
}

/** `<plimsoll-compare>` alone in a column. */
export async function alone(properties: object = {...ETH, ...RANGE}, width = 900): Promise<CompareElement & Host> {
  const {element} = await calculator({}, width); // a frame that is taken away after the test
  const frame = element.parentElement!;
  const compare = document.createElement('plimsoll-compare') as CompareElement & Host;
  Object.assign(compare, properties);
  frame.replaceChildren(compare);
  await settled(compare);
  return compare;
}
