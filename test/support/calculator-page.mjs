import puppeteer from 'puppeteer-core';
import {findChrome} from '../../scripts/chrome.mjs';

export const openBrowser = async () => puppeteer.launch(await findChrome());

/** Finds the first element that matches, through open shadow roots; runs in the page. */
export const search = (selector, within) => {
  const roots = [within ?? document];
  for (const root of roots) {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return null;
};

/**
 * Opens a page and watches all that a host would notice: requests, violations of its policy, errors.
 *
 * @returns `{page, requests, violations, errors}`; `requests` grows while the page lives.
 */
export async function openWatched(browser, url) {
  const page = await browser.newPage();
  const requests = [];
  const errors = [];
  page.on('request', request => requests.push(request.url()));
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  await page.evaluateOnNewDocument(`
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', event =>
      violations.push(event.violatedDirective + ' <- ' + event.blockedURI));
    globalThis.searchDeep = ${search};
  `);
  await page.goto(url);
  return {page, requests, errors, violations: () => page.evaluate('violations')};
}

/** Waits until the verdict shows a price other than `before`, and returns its text. */
export async function priceOn(page, before = '') {
  const shown = `(() => {
    const text = searchDeep('[part~="price"]')?.textContent.trim() ?? '';
    return /\\d/.test(text) && text !== ${JSON.stringify(before)} && text;
  })()`;
  const handle = await page.waitForFunction(shown, {polling: 50, timeout: 20_000});
  return handle.jsonValue();
}
