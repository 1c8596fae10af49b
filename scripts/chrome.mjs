// Which Chromium the tests run in: CHROME_PATH, else an installed one, else the one inside node_modules, else a clear error.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const LINUX_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
];

const versionOf = executable => spawnSync(executable, ['--version'], {encoding: 'utf8', timeout: 20_000});

/** Path of an installed Chrome, Chromium or Edge; undefined where there is none. */
async function installed() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (process.env.PLIMSOLL_BUNDLED_CHROMIUM) return undefined; // to try the bundled one where another is installed
  const known = LINUX_PATHS.find(path => existsSync(path));
  if (known) return known;
  const {Launcher} = await import('chrome-launcher');
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined; // chrome-launcher throws where it finds nothing
  }
}

/**
 * Unpacks and describes the Chromium of @sparticuz/chromium (linux-x64, made for AWS Lambda), or returns undefined.
 * Four of its habits do not suit a test run; each is cured at the line that says so.
 */
async function bundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(root, 'node_modules', '.cache', 'chromium');
  mkdirSync(home, {recursive: true});
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));

  return withTemporaryDirectory(home, async () => {
    const {default: chromium} = await import(pathToFileURL(entry).href);
    const executablePath = await chromium.executablePath();
    useFontsIn(home);
    if (versionOf(executablePath).status === 127) await unpackLibraries(entry, home);
    const {status, stdout, stderr} = versionOf(executablePath);
    if (status !== 0) throw new Error(`the bundled Chromium does not start: ${stderr}`);
    return {
      executablePath,
      headless: 'shell',
      version: stdout.trim(),
      // 4: the package's own arguments switch web security off, and its --single-process crashes
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-zygote'],
    };
  });
}

/** 1: the package unpacks into the system's temporary folder and trusts any `chromium` it finds there. */
async function withTemporaryDirectory(directory, run) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = directory;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** 2: a bare machine lacks libnss3; the package carries it, but unpacks it on Lambda only. */
async function unpackLibraries(entry, home) {
  const {inflate} = await import(pathToFileURL(join(dirname(entry), 'lambdafs.js')).href);
  await inflate(join(dirname(entry), '..', '..', 'bin', 'al2023.tar.br'));
  const libraries = join(home, 'al2023', 'lib');
  process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}

/** 3: its fonts.conf names /tmp/fonts, and a Chromium that finds no font at all aborts. */
function useFontsIn(home) {
  const file = join(home, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  process.env.FONTCONFIG_FILE = file;
}

/** Returns what puppeteer-core's `launch` takes: `{executablePath, headless, args}`. Ends the process where there is no browser. */
export async function findChrome() {
  const executablePath = await installed();
  if (executablePath) {
    const sandboxless = (process.platform === 'linux' && process.getuid() === 0) || process.env.CI;
    return {
      executablePath,
      headless: true,
      args: ['--disable-dev-shm-usage', ...(sandboxless ? ['--no-sandbox'] : [])],
    };
  }
  let reason = '';
  try {
    const found = await bundled();
    if (found) return found;
  } catch (error) {
    reason = ` (${error.message.trim()})`;
  }
  console.error(
    `No Chrome or Chromium was found${reason}. Install one (Debian, Ubuntu: apt-get install chromium), ` +
      'or set CHROME_PATH to its executable.',
  );
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findChrome());
