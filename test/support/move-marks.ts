import {nextFrame} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {ETH} from './calculator.js';

/** Any element that draws a load line. */
export type Root = {readonly renderRoot: ParentNode; readonly updateComplete: Promise<boolean>};

/** The worked example with a stop between the price now and liquidation. */
export const STOPPED = {...ETH, stop: '1760'} as const;

export const handles = ({renderRoot}: Root) => [...renderRoot.querySelectorAll<SVGElement>('[data-handle]')];
export const handle = ({renderRoot}: Root, kind: string) =>
  renderRoot.querySelector<SVGElement>(`[data-handle=${kind}]`)!;
export const textOf = ({renderRoot}: Root, selector: string) =>
  renderRoot.querySelector(selector)?.textContent?.trim() ?? '';
export const readout = (page: Root) =>
  [...page.renderRoot.querySelectorAll('.handles .readout text')].map(each => each.textContent).join(' · ');
export const valuetext = (page: Root, kind: string) => handle(page, kind).getAttribute('aria-valuetext');

/** The middle of a mark on the screen. */
export function middleOf(page: Root, kind: string): [number, number] {
  const box = handle(page, kind).querySelector('.ring-box')!.getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

/** Takes a mark with the mouse and moves it some pixels; the button stays down. */
export async function drag(page: Root, kind: string, by: number, ...further: number[]): Promise<void> {
  const [x, y] = middleOf(page, kind);
  await sendMouse({type: 'move', position: [x, y]});
  await sendMouse({type: 'down'});
  for (const way of [by, ...further]) {
    await sendMouse({type: 'move', position: [x + way, y]});
    await page.updateComplete;
  }
  await nextFrame();
}

/** Presses keys; `Shift+ArrowLeft` with Shift. */
export async function press(page: Root, ...keys: string[]): Promise<void> {
  for (const each of keys) {
    const key = each.replace('Shift+', '');
    if (key !== each) await sendKeys({down: 'Shift'});
    await sendKeys({press: key});
    if (key !== each) await sendKeys({up: 'Shift'});
    await page.updateComplete;
  }
}

/** Notes each event of a host. */
export function eventsOf(host: HTMLElement): string[] {
  const told: string[] = [];
  for (const type of ['input', 'change']) host.addEventListener(type, () => told.push(type));
  return told;
}
