import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './step.mjs';

export const browserCounts = join(root, 'build', 'browser-tests.json');

/** Adds up a suite and the suites within it. */
function count(suite, sum) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) sum.skipped += 1;
    else if (test.passed) sum.passed += 1;
    else sum.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, sum);
  return sum;
}

/** A reporter for @web/test-runner that leaves `{passed, failed, skipped}` in build/browser-tests.json. */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const sum = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        const before = sum.failed;
        count(session.testResults, sum);
        // a file that does not load, or a hook that throws, fails without a failing test
        if (!session.passed && sum.failed === before) sum.failed += 1;
      }
      mkdirSync(join(root, 'build'), {recursive: true});
      writeFileSync(browserCounts, JSON.stringify(sum));
    },
  };
}
