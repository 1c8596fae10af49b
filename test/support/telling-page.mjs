import {setTimeout as sleep} from 'node:timers/promises';
import {search} from './calculator-page.mjs';
import {site} from './site.mjs';

const NONCE = 'cGxpbXNvbGw=';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A calculator that is watched</title>
  <script type="module" nonce="${NONCE}" src="/watch.js"></script>
  <script type="module" nonce="${NONCE}" src="/cdn/plimsoll.js"></script>
  <plimsoll-calculator></plimsoll-calculator></html>`;

/** Runs in the page, before the calculator: types into it, and tells what was shown and what a host would have noticed. */
const WATCH = `
  const violations = [];
  const errors = [];
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    violations.push(violatedDirective + ' <- ' + blockedURI));
  addEventListener('error', ({message}) => errors.push(String(message)));
  addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));

  const deep = ${search};
  async function until(find) {
    for (const end = Date.now() + 20_000; Date.now() < end;) {
      const found = find();
      if (found) return found;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error('nothing came of ' + find);
  }
  const textOf = selector => (deep(selector)?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const price = before => until(() => {
    const text = textOf('[part~="price"]');
    return /\\d/.test(text) && text !== before && text;
  });

  const told = {violations, errors};
  try {
    told.first = await price('');
    told.engine = await until(() => textOf('[part~="footer"]'));
    const size = await until(() => deep('input[name="position.size"]'));
    size.value += '7';
    size.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    told.second = await price(told.first);
    await new Promise(resolve => setTimeout(resolve, 300));
  } catch (error) {
    errors.push(String(error));
  }
  await fetch('/told', {method: 'POST', body: JSON.stringify(told)});
`;

/**
 * Serves a watched calculator under a policy and returns what its page tells of itself.
 *
 * @param open - opens an address in a browser and returns what closes it again.
 * @returns `{first, second, engine, violations, errors, reports}`: both prices as shown, the footer's words.
 */
export async function toldUnder(policy, open) {
  const {address, reports, told, close} = await site(
    policy,
    new Map([
      ['/watched.html', PAGE],
      ['/watch.js', WATCH],
    ]),
  );
  const shut = await open(`${address}/watched.html`);
  try {
    for (let waited = 0; told.length === 0; waited += 100) {
      if (waited > 60_000) throw new Error('the page told nothing within a minute');
      await sleep(100);
    }
    return {...JSON.parse(told[0]), reports};
  } finally {
    await shut();
    close();
  }
}
