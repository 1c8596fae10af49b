// The calculator under each content security policy, in an engine other than Chromium.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {POLICIES} from '../test/support/policies.mjs';
import {toldUnder} from '../test/support/telling-page.mjs';
import {display} from './webkit.mjs';

/** A new profile asks, greets and reports; this one does not. */
const PREFERENCES = [
  'browser.aboutwelcome.enabled',
  'browser.shell.checkDefaultBrowser',
  'datareporting.policy.dataSubmissionEnabled',
  'app.normandy.enabled',
];

/** Stops a program and waits until it has gone. */
async function stop(program) {
  if (program.exitCode !== null || program.signalCode !== null) return;
  program.kill('SIGTERM');
  await once(program, 'exit');
}

/** Returns what opens an address in Firefox, each time with a new profile. */
export const firefoxOpener = executable => async address => {
  const profile = mkdtempSync(join(tmpdir(), 'plimsoll-firefox-'));
  writeFileSync(join(profile, 'user.js'), PREFERENCES.map(name => `user_pref("${name}", false);\n`).join(''));
  const program = spawn(executable, ['--headless', '--no-remote', '--profile', profile, address], {stdio: 'ignore'});
  return async () => {
    await stop(program);
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  };
};

/** Returns what opens an address in WebKitGTK's small browser. */
export const webkitOpener = executable => async address => {
  const processes = [];
  const env = {
    ...process.env,
    DISPLAY: await display(processes),
    NO_AT_BRIDGE: '1', // no accessibility bus on a build machine
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  processes.push(spawn(executable, [address], {stdio: 'ignore', env}));
  return async () => {
    for (const started of processes.reverse()) await stop(started);
  };
};

/** Opens the calculator under every policy; returns `{passed, failed}` and prints a line for each. */
export async function checkPolicies(open) {
  const sum = {passed: 0, failed: 0};
  let digits;
  for (const [under, policy, engine] of POLICIES) {
    try {
      const {first, second, engine: words, violations, errors, reports} = await toldUnder(policy, open);
      assert.deepEqual({violations, errors, reports}, {violations: [], errors: [], reports: []});
      assert.match(words, engine);
      digits ??= [first, second];
      assert.deepEqual([first, second], digits);
      console.log(`ok   ${under}: ${first}; ${second}`);
      sum.passed += 1;
    } catch (error) {
      console.log(`FAIL ${under}: ${error.message}`);
      sum.failed += 1;
    }
  }
  return sum;
}
