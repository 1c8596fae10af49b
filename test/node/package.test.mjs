import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {importsOf} from '../support/imports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = path => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** Runs a module in a Node of its own, from the root, where `plimsoll` means this package; returns what it printed. */
const node = source =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });

/** JavaScript files below dist/, but for those of `except`. */
const built = except =>
  readdirSync(join(root, 'dist'), {recursive: true})
    .map(name => `dist/${name.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.js') && !path.startsWith(except));

const packagesOf = paths => {
  const names = paths
    .flatMap(path => importsOf(path, read(path)))
    .filter(({specifier}) => !specifier.startsWith('.'))
    .map(({specifier}) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1));
  return [...new Set(names.map(parts => parts.join('/')))].sort();
};

/** The languages there are, by their files. */
const locales = readdirSync(join(root, 'src/text/locales')).map(name => name.replace(/\.ts$/, ''));

describe('the doors of the package', () => {
  for (const [door, target] of Object.entries(manifest.exports)) {
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
      it(`plimsoll${door.slice(1)} is ${file}`, () => {
        const names = file.includes('/locales/') ? locales : ['plimsoll.js'];
        for (const name of names) assert.ok(existsSync(join(root, file.replace('*', name))), `${file}: no ${name}`);
      });
    }
  }

  it('plimsoll in Node adds nothing to the global scope, prints nothing and needs no window', () => {
    const printed = node(`
      const before = Reflect.ownKeys(globalThis);
      await import('plimsoll');
      console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter(key => !before.includes(key)).map(String)));
    `);
    assert.equal(printed, '[]\n');
  });

  it('plimsoll/elements defines no element; plimsoll/define defines them, twice without harm', () => {
    const printed = node(`
      const {CalculatorElement} = await import('plimsoll/elements');
      console.log(globalThis.customElements?.get('plimsoll-calculator') === undefined);
      await import('plimsoll/define');
      await import('./dist/define.js?again');
      console.log(customElements.get('plimsoll-calculator') === CalculatorElement);
    `);
    assert.equal(printed, 'true\ntrue\n');
  });

  it('every door opens in Node, where there is no window', () => {
    const doors = Object.entries(manifest.exports).flatMap(([door, target]) => (target.types ? [door.slice(1)] : []));
    assert.deepEqual(doors, ['', '/elements', '/define', '/react', '/locales/*']);
    for (const door of doors.flatMap(each =>
      each.includes('*') ? locales.map(name => each.replace('*', name)) : each,
    )) {
      const printed = node(`
        await import('plimsoll${door}');
        console.log(typeof window, typeof document);
      `);
      assert.equal(printed, 'undefined undefined\n', door);
    }
  });

  it('plimsoll reads and writes states', () => {
    const printed = node(`
      const {fromState, toState} = await import('plimsoll');
      console.log(toState(fromState('p1;size=1.20;end').scenario));
    `);
    assert.equal(printed, 'p1;size=1.20;end\n');
  });

  for (const name of locales) {
    it(`plimsoll/locales/${name} is a whole translation that elements take`, () => {
      const printed = node(`
        const {${name}} = await import('plimsoll/locales/${name}');
        const {addTexts} = await import('plimsoll/elements');
        addTexts(${name});
        console.log(${name}.$code, Object.keys(${name}).length);
      `);
      const books = [...read('src/text/translation.ts').matchAll(/readonly (\$?\w+):/g)].length;
      assert.equal(printed, `${name} ${books}\n`);
    });
  }

  it('plimsoll/react has a component for every element', () => {
    const printed = node(`
      const elements = await import('plimsoll/elements');
      const classes = Object.keys(elements).filter(name => name.endsWith('Element')).length;
      console.log(Object.keys(await import('plimsoll/react')).length === classes);
    `);
    assert.equal(printed, 'true\n');
  });

  it('the version that elements tell is the package’s', () => {
    const printed = node("console.log((await import('plimsoll/elements')).CalculatorElement.version)");
    assert.equal(printed.trim(), manifest.version);
  });

  it('core.wasm and risk.wasm compile', () => {
    for (const name of ['core', 'risk'])
      assert.ok(new WebAssembly.Module(readFileSync(join(root, `dist/${name}.wasm`))));
  });

  it('custom-elements.json describes elements where the package has them', () => {
    const {modules} = JSON.parse(read('dist/custom-elements.json'));
    for (const {path} of modules) assert.ok(existsSync(join(root, path)), path);
    const tags = modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName));
    assert.ok(tags.includes('plimsoll-calculator'));
  });
});

describe('what the package brings along', () => {
  it('imports exactly the dependencies it declares', () => {
    const declared = Object.keys({...manifest.dependencies, ...manifest.peerDependencies});
    assert.deepEqual(packagesOf(built('dist/cdn/')), declared.sort());
  });

  it('is whole in the cdn folder', () => {
    const cdn = built('dist/').concat(readdirSync(join(root, 'dist/cdn')).map(name => `dist/cdn/${name}`));
    assert.deepEqual(packagesOf(cdn.filter(path => path.endsWith('.js'))), []);
  });

  it('publishes dist and its papers, no sources', () => {
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const files = JSON.parse(listed)[0].files.map(({path}) => path);
    const papers = files.filter(path => !path.startsWith('dist/')).sort();
    assert.deepEqual(papers, ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });

  for (const [resolution, module] of [
    ['Bundler', 'ESNext'],
    ['NodeNext', 'NodeNext'],
  ]) {
    it(`types resolve for a caller under ${resolution}`, () => {
      const caller = join(root, 'caller.mts');
      const text = `
        import {loadKernel, type LiquidationAnswer} from 'plimsoll';
        import {CalculatorElement} from 'plimsoll/elements';
        import {defineAs} from 'plimsoll/define';
        import {Calculator, ProseAnswer} from 'plimsoll/react';
        import {en} from 'plimsoll/locales/en';
        import {fromState, toState} from 'plimsoll';
        export const code: string = en.$code;
        export const of: Parameters<typeof ProseAnswer>[0]['of'] = 'price';
        export const number: HTMLElementTagNameMap['plimsoll-number'] | null = document.querySelector('plimsoll-number');
        export const state: string = toState(fromState('p1;end').scenario);
        defineAs('acme-calculator');
        export const onAnswer: Parameters<typeof Calculator>[0]['onAnswer'] = event => event.answer.kind;
        export const engine: Promise<'wasm' | 'js'> = loadKernel().then(kernel => kernel.engine);
        export const kind = (answer: LiquidationAnswer): 'at' | 'now' | 'never' => answer.kind;
        export const element: HTMLElement = new CalculatorElement();
        // @ts-expect-error the package has types: an unknown name is an error
        import {noSuchMeasure} from 'plimsoll';
        export const known: CalculatorElement | null = document.querySelector('plimsoll-calculator');
      `;
      const options = {
        strict: true,
        noEmit: true,
        types: [],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind[module],
        moduleResolution: ts.ModuleResolutionKind[resolution],
      };
      const host = ts.createCompilerHost(options);
      const {getSourceFile, fileExists, readFile} = host;
      host.getSourceFile = (path, ...rest) =>
        path === caller ? ts.createSourceFile(path, text, options.target) : getSourceFile(path, ...rest);
      host.fileExists = path => path === caller || fileExists(path);
      host.readFile = path => (path === caller ? text : readFile(path));
      const program = ts.createProgram({rootNames: [caller], options, host});
      const found = ts.getPreEmitDiagnostics(program).filter(({file}) => !file?.fileName.includes('node_modules'));
      const names = {getCanonicalFileName: path => path, getCurrentDirectory: () => root, getNewLine: () => '\n'};
      assert.equal(ts.formatDiagnostics(found, names), '');
    });
  }
});

describe('the README', () => {
  const quickStart = /```js\n([\s\S]*?)```/.exec(read('README.md'))?.[1].trimEnd();

  it('begins with a quick start of six lines', () => {
    assert.equal(quickStart?.split('\n').filter(line => line.trim() !== '').length, 6);
  });

  it('shows what the quick start prints in Node', () => {
    const promised = /\/\/ (.+)$/.exec(quickStart)[1];
    assert.equal(node(quickStart).trim(), promised);
  });
});
