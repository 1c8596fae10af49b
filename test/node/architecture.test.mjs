import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {effectsOf, importsOf} from '../support/imports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What each room of src/ may import. `type x` allows types alone; a name not listed here is not a room. */
const ROOMS = {
  errors: [],
  generated: [],
  decimal: ['errors', 'decimal.js'],
  kernel: ['errors', 'generated'],
  contracts: ['decimal', 'errors'],
  models: ['decimal', 'errors'],
  venues: ['contracts', 'models', 'decimal', 'errors'],
  readers: ['contracts', 'models', 'decimal', 'errors'],
  measures: ['contracts', 'models', 'kernel', 'decimal', 'errors'],
  scenario: ['measures', 'contracts', 'models', 'venues', 'decimal', 'errors', 'valibot'],
  text: ['decimal', 'type measures'],
  charts: ['type measures', 'decimal', 'text', 'lit'],
  elements: [
    ...['charts', 'text', 'scenario', 'measures', 'readers', 'venues', 'models', 'contracts', 'kernel', 'decimal'],
    ...['errors', 'lit', '@lit', '@shoelace-style'],
  ],
};

/** The doors of the package: files, not rooms; nothing imports them but one another. */
const DOORS = {
  index: ['measures', 'scenario', 'readers', 'venues', 'models', 'contracts', 'kernel', 'decimal', 'errors'],
  define: ['elements', 'parts'],
  parts: ['elements'],
  react: ['elements', 'define', '@lit', 'react'],
  cdn: ['elements', 'parts'],
};

/** The sub-rooms of measures: each may use those to its left. */
const MEASURES = [
  ...['margin', 'lending', 'volatility', 'fit', 'tail', 'passage', 'liquidation'],
  ...['buffer', 'preview', 'solve', 'remedies'],
];

/** The rooms of assembly/, left to right; those of one group are equals and, but for the first, strangers. */
const ASSEMBLY = [
  ['memory', 'math', 'abi'],
  ['random'],
  ['margin', 'lending'],
  ['volatility'],
  ['fit'],
  ['tail'],
  ['passage'],
  ['engine'],
  ['core', 'risk'],
  ['test'],
];

const NAMELESS = ['utils', 'helpers', 'common', 'types', 'manager'];
const MOST_LINES = 300;

const mayHaveEffects = path => /^src\/(define|parts|cdn|react)\.ts$/.test(path) || isDefinition(path);
const isDefinition = path => /^src\/elements\/[^/]+\/plimsoll-[^/]+\.ts$/.test(path);

/** `src/measures/margin/x.ts` → `measures`; `src/errors.ts` → `errors`. */
const roomOf = path => path.split('/')[1].replace(/\.ts$/, '');

/** Where a relative import leads, as a path from the root: `src/decimal/index.ts`. */
function target(path, specifier) {
  const joined = join(dirname(path), specifier).replaceAll('\\', '/').replace(/\.js$/, '');
  return joined.endsWith('.ts') ? joined : `${joined}.ts`;
}

/** The rule an import of src/ breaks, or undefined. */
function ruleAgainst(path, {specifier, typeOnly, bare}) {
  const room = roomOf(path);
  const allowed = ROOMS[room] ?? DOORS[room];
  if (specifier === '(computed)') return 'import() takes a literal';
  if (!specifier.startsWith('.')) {
    return allowed.includes(specifier.split('/')[0]) ? undefined : `${room} may not import the package ${specifier}`;
  }
  const to = target(path, specifier);
  if (!to.startsWith('src/')) return `src may not import ${to}`;
  if (bare && !mayHaveEffects(path)) return 'an import for side effects belongs in define.ts';
  if (isDefinition(to) && !mayHaveEffects(path)) return 'a plimsoll-*.ts is imported by define.ts alone';

  const other = roomOf(to);
  if (other === room) return room === 'measures' ? ruleAgainstMeasure(path, to) : undefined;
  if (!allowed.includes(other) && !(typeOnly && allowed.includes(`type ${other}`))) {
    const kind = allowed.includes(`type ${other}`) ? 'only types of' : 'nothing of';
    return `${room} may import ${kind} ${other}`;
  }
  return isDoor(to) || (['define', 'parts', 'cdn'].includes(room) && isDefinition(to))
    ? undefined
    : `${other} is entered by its index.ts`;
}

/** `src/errors.ts`, `src/decimal/index.ts`, a picture's `src/charts/ladder/index.ts`, a language's `src/text/locales/de.ts` and its three parts, and what the build generates. */
const isDoor = path =>
  /^src\/([^/]+|[^/]+\/index|charts\/[^/]+\/index|text\/locales\/[^/]+(\/(first|rest|opened))?)\.ts$/.test(path) ||
  path.startsWith('src/generated/');

function ruleAgainstMeasure(path, to) {
  const [from, other] = [path, to].map(file => file.split('/').at(2));
  if (from === 'index.ts' || from === other) return undefined;
  if (other === 'index.ts') return 'a measure imports its neighbour, not the whole room';
  if (other.endsWith('.ts')) return undefined; // answer.ts and what else stands at the room's door
  if (from.endsWith('.ts')) return `${from} stands before the sub-rooms of measures`;
  return MEASURES.indexOf(other) < MEASURES.indexOf(from)
    ? undefined
    : `measures/${from} may not look right to ${other}`;
}

/** The rule an import of assembly/ breaks, or undefined. */
function ruleAgainstKernel(path, {specifier}) {
  if (!specifier.startsWith('.')) return `the kernel imports no package, not ${specifier}`;
  const to = target(path, specifier);
  if (!to.startsWith('assembly/')) return `the kernel imports nothing outside assembly, not ${to}`;
  const [from, other] = [path, to].map(file => ASSEMBLY.findIndex(group => group.includes(roomOf(file))));
  if (roomOf(path) === roomOf(to) || other < from || (from === 0 && other === 0)) return undefined;
  return `${roomOf(path)} may not look right, or aside, to ${roomOf(to)}`;
}

/** Every fault of one file, as `path:line rule`. Pure: the rules are tried on made-up files below. */
function faultsOf(path, text) {
  const faults = [];
  const fault = (line, rule) => faults.push(`${path}:${line} ${rule}`);
  const lines = text.split('\n');

  if (lines.length > MOST_LINES + 1) fault(lines.length - 1, `a file has at most ${MOST_LINES} lines`);
  const nameless = path.split('/').find(part => NAMELESS.includes(basename(part).replace(/\.\w+$/, '')));
  if (nameless) fault(1, `${nameless} says nothing of what is in it`);

  if (path.startsWith('src/')) {
    if (!(roomOf(path) in ROOMS) && !(roomOf(path) in DOORS)) return [`${path}:1 no such room in the table`, ...faults];
    if (roomOf(path) === 'measures' && path.split('/').length > 3 && !MEASURES.includes(path.split('/')[2])) {
      fault(1, 'no such sub-room of measures in the table');
    }
    for (const found of importsOf(path, text)) {
      const rule = ruleAgainst(path, found);
      if (rule) fault(found.line, rule);
    }
    if (!mayHaveEffects(path)) {
      for (const line of effectsOf(path, text))
        fault(line, 'only define.ts and plimsoll-*.ts do something when imported');
      lines.forEach((line, index) => {
        if (line.includes('customElements.define(')) fault(index + 1, 'elements are defined in plimsoll-*.ts alone');
      });
    }
    // a harness drives an element for tests; it is never shipped
    lines.forEach((line, index) => {
      if (path.endsWith('.harness.ts')) return;
      if (/\bthrow new (Error|TypeError|RangeError)\(/.test(line))
        fault(index + 1, 'throw an InputError or a KernelError');
    });
  }
  if (path.startsWith('assembly/')) {
    if (!ASSEMBLY.flat().includes(roomOf(path))) return [`${path}:1 no such room in the table`, ...faults];
    for (const found of importsOf(path, text)) {
      const rule = ruleAgainstKernel(path, found);
      if (rule) fault(found.line, rule);
    }
  }
  if (path.startsWith('test/oracle/')) {
    for (const {specifier, line} of importsOf(path, text)) {
      const own = specifier.startsWith('.') && target(path, specifier).startsWith('test/oracle/');
      if (!own) fault(line, `an oracle imports nothing of what it judges, not ${specifier}`);
    }
  }
  return faults;
}

/** Source files below a folder, as paths from the root. */
const filesIn = folder =>
  readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && /\.(ts|mjs|js)$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter(path => !path.startsWith('src/generated/'));

const rejects = (path, text, rule) => assert.match(faultsOf(path, text).join('\n'), rule);
const accepts = (path, text) => assert.deepEqual(faultsOf(path, text), []);

describe('the rooms', () => {
  for (const folder of ['src', 'assembly', 'test', 'scripts', 'bench', 'demo']) {
    it(`${folder}/ keeps the table, the length and the names`, () => {
      const faults = filesIn(folder).flatMap(path => faultsOf(path, readFileSync(join(root, path), 'utf8')));
      assert.deepEqual(faults, []);
    });
  }
});

describe('the table', () => {
  it('lets a value travel one way', () => {
    accepts('src/measures/margin/a.ts', "import {decimal} from '../../decimal/index.js';");
    rejects('src/contracts/a.ts', "import {x} from '../venues/index.js';", /contracts may import nothing of venues/);
    rejects('src/kernel/a.ts', "import type {X} from '../contracts/index.js';", /a\.ts:1 kernel may import nothing/);
    rejects('src/scenario/a.ts', "\nconst x = import('../elements/index.js');", /a\.ts:2 scenario may import nothing/);
    rejects('src/venues/a.ts', "export {x} from '../measures/index.js';", /venues may import nothing of measures/);
  });

  it('lets text and charts name answers, not compute them', () => {
    accepts('src/text/a.ts', "import type {X} from '../measures/index.js';");
    accepts('src/charts/a.ts', "import {type X} from '../measures/index.js';");
    rejects('src/charts/a.ts', "import {x, type X} from '../measures/index.js';", /only types of measures/);
  });

  it('enters a room by its index, and sees measures to the left alone', () => {
    rejects('src/measures/margin/a.ts', "import {x} from '../../decimal/ratio.js';", /entered by its index/);
    accepts('src/measures/lending/a.ts', "import {x} from '../margin/b.js';");
    rejects('src/measures/margin/a.ts', "import {x} from '../lending/b.js';", /may not look right/);
    rejects('assembly/math/a.ts', "import {x} from '../margin/envelope';", /may not look right/);
    accepts('assembly/core.ts', "export {x} from './margin/envelope';");
  });

  it('keeps decimal.js in decimal/, effects in define.ts and the oracle apart', () => {
    rejects('src/contracts/a.ts', "import {Decimal} from 'decimal.js';", /may not import the package decimal\.js/);
    rejects('src/elements/a/a-element.ts', "customElements.define('a-b', A);", /only define\.ts/);
    accepts('src/elements/a/plimsoll-a.ts', "customElements.define('a-b', A);");
    rejects('src/decimal/a.ts', "import './ratio.js';", /side effects/);
    rejects('test/oracle/a.ts', "import {x} from '../../src/decimal/index.js';", /nothing of what it judges/);
  });

  it('knows its rooms, and refuses nameless and endless files', () => {
    rejects('src/kitchen/a.ts', '', /no such room/);
    rejects('assembly/kitchen/a.ts', '', /no such room/);
    rejects('src/measures/kitchen/a.ts', '', /no such sub-room/);
    rejects('src/decimal/utils.ts', '', /says nothing/);
    rejects('src/decimal/a.ts', '\n'.repeat(301), /at most 300 lines/);
    rejects('src/decimal/a.ts', "throw new Error('BRACKETS');", /throw an InputError/);
  });
});
