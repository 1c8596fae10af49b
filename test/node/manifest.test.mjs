import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = path => readFileSync(join(root, path), 'utf8');

/** The text of every source of the elements; charts and harnesses are drawn and driven elsewhere. */
const sources = readdirSync(join(root, 'src/elements'), {recursive: true})
  .filter(name => name.endsWith('.ts') && !name.endsWith('.harness.ts'))
  .map(name => read(join('src/elements', name)))
  .map(text => text.replace(/\/\*\*[\s\S]*?\*\//g, ''))
  .join('\n');

const unique = names => [...new Set(names)].sort();
const matches = (pattern, text = sources) => unique([...text.matchAll(pattern)].map(([, name]) => name));

/** What the browser and Lit call, and no caller does. */
const CALLED_BY_OTHERS =
  /^(constructor|render|willUpdate|updated|update|scheduleUpdate|connectedCallback|disconnectedCallback|createRenderRoot|getUpdateComplete|attributeChangedCallback|decideGiven|control|ownScenario|settled|showStates|view|type)$/;

describe('custom-elements.json describes of <plimsoll-calculator>', () => {
  let declaration;
  let CalculatorElement;
  const named = list => unique((declaration[list] ?? []).map(({name}) => name));

  before(async () => {
    const {modules} = JSON.parse(read('dist/custom-elements.json'));
    declaration = modules
      .flatMap(({declarations}) => declarations)
      .find(({tagName}) => tagName === 'plimsoll-calculator');
    ({CalculatorElement} = await import('../../dist/elements.js'));
  });

  it('every attribute', () => {
    assert.deepEqual(named('attributes'), unique(CalculatorElement.observedAttributes));
  });

  it('every property and method, with its words', () => {
    const properties = [...CalculatorElement.elementProperties].filter(([, {state}]) => !state).map(([name]) => name);
    const methods = [];
    for (let at = CalculatorElement.prototype; Object.getPrototypeOf(at).requestUpdate; at = Object.getPrototypeOf(at))
      methods.push(...Object.getOwnPropertyNames(at));
    const all = [...properties, ...methods].filter(
      name => !/^_/.test(name) && !CALLED_BY_OTHERS.test(name) && name !== 'given',
    );
    const members = new Map(declaration.members.map(member => [member.name, member]));
    assert.deepEqual(
      unique(all).filter(name => !members.has(name)),
      [],
    );
    const wordless = properties.filter(name => name !== 'lang' && !members.get(name).description);
    assert.deepEqual(wordless, []);
  });

  it('every event', () => {
    const events = [...matches(/static readonly type = '([^']+)'/g), ...matches(/new Event\('([^']+)'/g), 'input'];
    assert.deepEqual(named('events'), unique(events));
  });

  it('every slot', () => {
    const bare = sources.includes('<slot></slot>') ? [''] : [];
    assert.deepEqual(named('slots'), unique([...bare, ...matches(/<slot name="([^"]+)"/g)]));
  });

  it('every part', () => {
    const written = matches(/\bpart="([^"]+)"/g);
    const chosen = [...sources.matchAll(/\bpart=\$\{([^}]+)\}/g)].flatMap(([, text]) => matches(/'([^']+)'/g, text));
    assert.deepEqual(named('cssParts'), unique([...written, ...chosen].flatMap(names => names.split(' '))));
  });

  it('every token', () => {
    assert.deepEqual(named('cssProperties'), matches(/var\((--plimsoll-[\w-]+)/g));
  });

  it('every state', () => {
    const levels = matches(/'(\w+)'/g, /export type Level =([^;]+);/.exec(read('src/scenario/level.ts'))[1]);
    assert.deepEqual(named('cssStates'), unique([...levels, 'previous', 'example']));
  });

  it('all in words', () => {
    for (const list of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
      const wordless = declaration[list].filter(({name, description}) => name !== 'lang' && !description);
      assert.deepEqual(
        wordless.map(({name}) => name),
        [],
        list,
      );
    }
  });

  it('and names nothing that cannot be imported', async () => {
    const {modules} = JSON.parse(read('dist/custom-elements.json'));
    for (const {path, exports} of modules) {
      const door = await import(join(root, path));
      for (const {kind, name} of exports) if (kind === 'js') assert.ok(name in door, `${path} ${name}`);
    }
  });
});
