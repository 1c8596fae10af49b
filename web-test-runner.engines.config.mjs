import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import chromium from './web-test-runner.config.mjs';

/** Test files without the commands that Chromium alone carries out: emulated media, viewports, keys. */
const portable = readdirSync('test', {recursive: true})
  .filter(name => name.endsWith('.test.ts'))
  .map(name => join('test', name))
  .filter(file => !readFileSync(file, 'utf8').includes('@web/test-runner-commands'));

/** A page whose size may be left as it is: setting it asks for a command that not every Firefox knows. */
async function pageOfAnySize({context}) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = size =>
    setViewport(size).catch(error => {
      if (!/unknown command/.test(error.message)) throw error;
    });
  return page;
}

const firefox = () =>
  chromeLauncher({
    puppeteer,
    createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
    createPage: pageOfAnySize,
    launchOptions: {browser: 'firefox', executablePath: process.env.FIREFOX_PATH, headless: true},
  });

const webkit = () =>
  webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: Number(process.env.WEBKIT_DRIVER_PORT),
    path: '/',
    logLevel: 'warn',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: process.env.WEBKIT_PATH, args: ['--automation']},
    },
  });

export default {
  ...chromium,
  files: portable,
  plugins: chromium.plugins.filter(({name}) => name !== 'media'),
  browsers: [process.env.WEBKIT_DRIVER_PORT ? webkit() : firefox()],
};
