import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = path => readFileSync(join(root, path), 'utf8');

/** The text of sources of the elements, without their words; charts and harnesses are drawn and driven elsewhere. */
const textOf = folders =>
  readdirSync(join(root, 'src/elements'), {recursive: true})
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts') && !name.endsWith('.harness.ts'))
    .filter(name => folders.some(folder => name.startsWith(folder)))
    .map(name => read(join('src/elements', name)))
    .map(text => text.replace(/\/\*\*[\s\S]*?\*\//g, ''))
    .join('\n');

/** Each element, and the folders that hold what it draws; a calculator holds all but what stands in prose. */
const ELEMENTS = {
  calculator: [
    'calculator/',
    'verdict/',
    'ladder/',
    'export/',
    'fixes/',
    'why/',
    'assumptions/',
    'survival/',
    'risk-map/',
    'market/',
    'range-map/',
    'next/',
    'over-time/',
    'aftermath/',
    'compare/',
    'inputs/',
    'kinds/',
    'tabs/',
    'shared/saved/',
  ],
  verdict: ['verdict/'],
  ladder: ['ladder/', 'export/'],
  inputs: ['inputs/', 'kinds/own-rules/', 'kinds/position/', 'kinds/loan/loan-fields', 'kinds/loan/loan-terms'],
  fixes: ['fixes/'],
  why: ['why/'],
  assumptions: ['assumptions/'],
  survival: ['survival/'],
  'risk-map': ['risk-map/'],
  'range-map': ['range-map/'],
  market: ['market/'],
  'over-time': ['over-time/'],
  aftermath: ['aftermath/'],
  compare: ['compare/'],
  number: ['number/'],
  answer: ['answer/'],
};

const unique = names => [...new Set(names)].sort();
const matches = (pattern, text) => unique([...text.matchAll(pattern)].map(([, name]) => name));

/** What the browser and Lit call, and no caller does. */
const CALLED_BY_OTHERS =
  /^(constructor|render|willUpdate|updated|update|scheduleUpdate|connectedCallback|disconnectedCallback|createRenderRoot|getUpdateComplete|attributeChangedCallback|decideGiven|formFacts|type)$/;

const nameOfClass = tag => `${tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Element`;

it('custom-elements.json describes every element of the package, and no other', () => {
  const {modules} = JSON.parse(read('dist/custom-elements.json'));
  const tags = modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName)).filter(Boolean);
  assert.deepEqual(
    unique(tags),
    Object.keys(ELEMENTS)
      .map(tag => `plimsoll-${tag}`)
      .sort(),
  );
  const exported = [...read('src/elements/index.ts').matchAll(/export \{(\w+Element)\}/g)].map(([, name]) => name);
  assert.deepEqual(unique(exported), Object.keys(ELEMENTS).map(nameOfClass).sort());
});

for (const [tag, folders] of Object.entries(ELEMENTS)) {
  describe(`custom-elements.json describes of <plimsoll-${tag}>`, () => {
    const sources = textOf(folders);
    let declaration;
    let Element;
    const named = list => unique((declaration[list] ?? []).map(({name}) => name));

    before(async () => {
      const {modules} = JSON.parse(read('dist/custom-elements.json'));
      declaration = modules
        .flatMap(({declarations}) => declarations)
        .find(({tagName}) => tagName === `plimsoll-${tag}`);
      Element = (await import('../../dist/elements.js'))[nameOfClass(tag)];
    });

    it('every attribute', () => {
      assert.deepEqual(named('attributes'), unique(Element.observedAttributes));
    });

    it('every property and method, with its words', () => {
      const own = matches(/protected (?:(?:override|abstract|readonly|async|get) )*(\w+)/g, textOf(['']));
      const properties = [...Element.elementProperties].filter(([, {state}]) => !state).map(([name]) => name);
      const methods = [];
      for (let at = Element.prototype; Object.getPrototypeOf(at).requestUpdate; at = Object.getPrototypeOf(at))
        methods.push(...Object.getOwnPropertyNames(at));
      const all = [...properties, ...methods].filter(
        name => !/^_/.test(name) && !CALLED_BY_OTHERS.test(name) && !own.includes(name),
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
      const everywhere = matches(/(?:static readonly type = |new Event\()'([^']+)'/g, textOf(['shared/']));
      const own = matches(/static readonly type = '([^']+)'/g, sources);
      assert.deepEqual(named('events'), unique([...everywhere, ...own, 'input']));
    });

    it('every slot', () => {
      const parts = tag === 'calculator' || tag === 'number' || tag === 'answer';
      assert.deepEqual(named('slots').filter(Boolean), matches(/<slot name="([^"]+)"/g, sources));
      assert.equal(
        (declaration.slots ?? []).some(({name}) => name === ''),
        parts,
      );
    });

    it('every part', () => {
      const written = matches(/\bpart="([^"]+)"/g, sources);
      const chosen = [...sources.matchAll(/\bpart=\$\{([^}]+)\}/g)].flatMap(([, text]) => matches(/'([^']+)'/g, text));
      assert.deepEqual(named('cssParts'), unique([...written, ...chosen].flatMap(names => names.split(' '))));
    });

    it('every token', () => {
      assert.deepEqual(
        named('cssProperties'),
        matches(
          /var\((--plimsoll-[\w-]+)/g,
          textOf(['shared/tokens.styles', 'shared/water.styles', 'risk-map/risk-map.styles']),
        ),
      );
    });

    it('every state', () => {
      const levels = matches(/'(\w+)'/g, /export type Level =([^;]+);/.exec(read('src/scenario/level.ts'))[1]);
      assert.deepEqual(named('cssStates'), unique([...levels, 'previous', 'example']));
    });

    it('all in words', () => {
      for (const list of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
        const wordless = (declaration[list] ?? []).filter(({name, description}) => name !== 'lang' && !description);
        assert.deepEqual(
          wordless.map(({name}) => name),
          [],
          list,
        );
      }
    });
  });
}

describe('custom-elements.json', () => {
  it('names nothing that cannot be imported', async () => {
    const {modules} = JSON.parse(read('dist/custom-elements.json'));
    for (const {path, exports} of modules) {
      const door = await import(join(root, path));
      for (const {kind, name} of exports) if (kind === 'js') assert.ok(name in door, `${path} ${name}`);
    }
  });
});
