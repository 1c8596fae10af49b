// npm run test:engines: the browser tests, and a page under each content security policy, in Firefox and WebKitGTK, where they are installed.
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {browserCounts} from './count-reporter.mjs';
import {checkPolicies, firefoxOpener, webkitOpener} from './engine-policies.mjs';
import {run, step} from './step.mjs';
import {withWebkitDriver} from './webkit.mjs';

const sum = {passed: 0, failed: 0, skipped: 0};

const onPath = name => process.env.PATH.split(delimiter).find(folder => existsSync(join(folder, name)));

const firefox = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  path => path && existsSync(path),
);
const minibrowser = [
  process.env.WEBKIT_PATH,
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
].find(path => path && existsSync(path));

function skip(name, instead) {
  console.log(`${name}: skipped: not installed. ${instead}`);
  sum.skipped += 1;
}

async function test(name, env, open) {
  console.log(`\n${name}`);
  const policies = await checkPolicies(open);
  for (const [kind, count] of Object.entries(policies)) sum[kind] += count;
  rmSync(browserCounts, {force: true});
  const {code} = await run('wtr', ['--config', 'web-test-runner.engines.config.mjs'], {env});
  const counts = existsSync(browserCounts)
    ? JSON.parse(readFileSync(browserCounts, 'utf8'))
    : {passed: 0, failed: 1, skipped: 0};
  for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
  if (code !== 0 && counts.failed === 0) sum.failed += 1;
}

if (await step('build', process.execPath, ['scripts/build.mjs'])) {
  if (firefox) await test('Firefox', {FIREFOX_PATH: firefox}, firefoxOpener(firefox));
  else skip('Firefox', 'Debian: apt-get install firefox-esr; elsewhere set FIREFOX_PATH.');

  if (minibrowser && onPath('WebKitWebDriver') && (process.env.DISPLAY || onPath('Xvfb'))) {
    await withWebkitDriver(port =>
      test('WebKitGTK', {WEBKIT_PATH: minibrowser, WEBKIT_DRIVER_PORT: String(port)}, webkitOpener(minibrowser)),
    );
  } else skip('WebKitGTK', 'Debian: apt-get install webkit2gtk-driver xvfb.');
} else sum.failed += 1;

console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed === 0 ? 0 : 1);
