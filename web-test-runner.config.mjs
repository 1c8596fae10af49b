import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findChrome} from './scripts/chrome.mjs';
import {countReporter} from './scripts/count-reporter.mjs';

/**
 * Emulates media features that `emulateMedia` ignores. In a test:
 * `await executeServerCommand('media', [{name: 'forced-colors', value: 'active'}])`; back with the value `none`.
 */
const media = {
  name: 'media',
  async executeCommand({command, payload, session}) {
    if (command !== 'media') return undefined;
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {features: payload});
    return true;
  },
};

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['production', 'default']}, // Lit's production build, the one that ships
  concurrency: 1,
  plugins: [media, esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  browsers: [chromeLauncher({puppeteer, launchOptions: await findChrome()})],
  reporters: [process.stdout.isTTY ? defaultReporter() : summaryReporter(), countReporter()],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 120_000}}, // the oracle judges 300,000 positions
};
