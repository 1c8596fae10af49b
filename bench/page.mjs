// What a page pays: work per change, frames, layout shift, and what a thousand calculators leave behind. Runs in Chromium.

const CHANGES = 1000;
const WARM = 100;
const TOGETHER = 100;
const MOUNTS = 1000;

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

/**
 * @returns `work`: main-thread milliseconds of each change, ascending; `seen`: the longest task and frame in ms, the sum of
 * layout shifts, the modules compiled; `heap`: bytes before and after a thousand mounts.
 */
export async function pageCosts(page) {
  const devtools = await page.createCDPSession();
  await page.evaluate(startOnPage);
  for (let index = 0; index < WARM; index++) await page.evaluate(changeOnPage, index);
  await page.evaluate('Object.assign(seen, {longest: 0, shift: 0, longestFrame: 0})');
  const work = [];
  for (let index = 0; index < CHANGES; index++) {
    const before = await page.metrics();
    await page.evaluate(changeOnPage, index);
    const after = await page.metrics();
    work.push((after.ScriptDuration + after.LayoutDuration + after.RecalcStyleDuration) * 1000);
    work[index] -= (before.ScriptDuration + before.LayoutDuration + before.RecalcStyleDuration) * 1000;
  }
  const seen = await page.evaluate('seen');
  await page.evaluate(mountOnPage, 2 * TOGETHER, TOGETHER);
  const before = await heapOf(page, devtools);
  await page.evaluate(mountOnPage, MOUNTS, TOGETHER);
  const after = await heapOf(page, devtools);
  const {compiled} = await page.evaluate('seen');
  return {work: work.sort((a, b) => a - b), seen: {...seen, compiled}, heap: {before, after}};
}
