// What a page pays: work per change, frames, layout shift, and what a thousand calculators leave behind. Runs in Chromium.

const CHANGES = 1000;
const WARM = 100;
const TOGETHER = 100;
const SLIDES = 300;
const MOUNTS = 1000;
/** The engine compiles what is mounted again and again, and keeps the code: until it is done, its own heap grows. */
const WARM_MOUNTS = 1000;

/* The functions that end in `OnPage` run in the page. */

/** One calculator, watched: long tasks, layout shifts, compiled modules. */
async function startOnPage() {
  globalThis.seen = {longest: 0, shift: 0, compiled: 0, longestFrame: 0};
  new PerformanceObserver(list => {
    for (const {duration} of list.getEntries()) globalThis.seen.longest = Math.max(globalThis.seen.longest, duration);
  }).observe({type: 'longtask'});
  new PerformanceObserver(list => {
    for (const {value} of list.getEntries()) globalThis.seen.shift += value;
  }).observe({type: 'layout-shift'});
  const {Module} = WebAssembly;
  WebAssembly.Module = class extends Module {
    constructor(...given) {
      super(...given);
      globalThis.seen.compiled += 1;
    }
  };
  await import('/dist/cdn/plimsoll.js');
  const element = document.createElement('plimsoll-calculator');
  Object.assign(element, {
    market: 'binance-usdm/ETHUSDT',
    size: '28',
    entry: '1902.40',
    mark: '1874.89',
    leverage: '10',
  });
  document.body.append(element);
  await element.updateComplete;
  globalThis.control = element.shadowRoot.querySelector('#position-size');
}

/** Types another size, and waits for the frame that shows it. */
function changeOnPage(index) {
  globalThis.control.value = String(20 + (index % 150) / 10);
  globalThis.control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  const typed = performance.now();
  return new Promise(drawn =>
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        globalThis.seen.longestFrame = Math.max(globalThis.seen.longestFrame, performance.now() - typed);
        drawn();
      });
    }),
  );
}

/** A volatility and the tab of the risk map: what a slider draws again is the map too. */
async function openMapOnPage() {
  const element = document.querySelector('plimsoll-calculator');
  Object.assign(element, {volatility: '43.06', volatilityLow: '40.18', volatilityHigh: '55.59'});
  await element.updateComplete;
  element.shadowRoot.querySelector('#tab-riskMap').click();
  await element.updateComplete;
  globalThis.slider = element.shadowRoot.querySelector('.slider input');
}

/** Slides to another leverage, and waits for the frame that shows the map with it. */
function slideOnPage(index) {
  globalThis.slider.value = String(200 + ((index * 7) % 500));
  globalThis.slider.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  return new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

/** Puts calculators on the page and takes them off again. */
async function mountOnPage(count, together) {
  for (let done = 0; done < count; done += together) {
    const elements = Array.from({length: together}, () => document.createElement('plimsoll-calculator'));
    document.body.append(...elements);
    await Promise.all(elements.map(element => element.updateComplete));
    for (const element of elements) element.remove();
  }
  await new Promise(settled => setTimeout(settled, 1000));
}

async function heapOf(page, devtools) {
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  return (await page.metrics()).JSHeapUsedSize;
}

/** Main-thread milliseconds of each of many deeds: script, style and layout. */
async function workOf(page, deed, count) {
  const spent = ({ScriptDuration, LayoutDuration, RecalcStyleDuration}) =>
    (ScriptDuration + LayoutDuration + RecalcStyleDuration) * 1000;
  const work = [];
  for (let index = 0; index < count; index++) {
    const before = await page.metrics();
    await page.evaluate(deed, index);
    work.push(spent(await page.metrics()) - spent(before));
  }
  return work.sort((a, b) => a - b);
}

/**
 * @returns `work`: main-thread milliseconds of each change, ascending; `map`: the same of a slider with the risk map open; `seen`: the longest task and frame in ms, the sum of
 * layout shifts, the modules compiled; `heap`: bytes before and after a thousand mounts.
 */
export async function pageCosts(page) {
  const devtools = await page.createCDPSession();
  await page.evaluate(startOnPage);
  for (let index = 0; index < WARM; index++) await page.evaluate(changeOnPage, index);
  await page.evaluate('Object.assign(seen, {longest: 0, shift: 0, longestFrame: 0})');
  const work = await workOf(page, changeOnPage, CHANGES);
  const seen = await page.evaluate('seen');
  await page.evaluate(openMapOnPage);
  await workOf(page, slideOnPage, WARM);
  const map = await workOf(page, slideOnPage, SLIDES);
  await page.evaluate(mountOnPage, WARM_MOUNTS, TOGETHER);
  const before = await heapOf(page, devtools);
  await page.evaluate(mountOnPage, MOUNTS, TOGETHER);
  const after = await heapOf(page, devtools);
  const {compiled} = await page.evaluate('seen');
  return {work, map, seen: {...seen, compiled}, heap: {before, after}};
}
