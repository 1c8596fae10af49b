import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the components of Svelte, as its own plugin would. */
const svelte = {
  name: 'svelte',
  async transform(code, id) {
    if (!id.endsWith('.svelte')) return undefined;
    const {compile} = await import('svelte/compiler');
    return {code: compile(code, {generate: 'client', dev: false}).js.code, map: null};
  },
};

/**
 * Bundles one page's script as an application would, from the built package and installed frameworks.
 *
 * @param sources - the entry's text, and that of the files it imports, by name: `{'entry.js': "import './A.svelte'"}`.
 * @returns files by name: the entry and its lazy chunks.
 */
export async function bundled(sources) {
  const ids = new Map(Object.entries(sources).map(([name, text]) => [join(root, name), text]));
  const memory = {
    name: 'memory',
    enforce: 'pre',
    resolveId: (source, importer) => {
      const id = importer && source.startsWith('./') ? join(importer, '..', source) : source;
      return ids.has(id) ? id : undefined;
    },
    load: id => ids.get(id),
  };
  const {output} = await build({
    configFile: false,
    root,
    logLevel: 'error',
    mode: 'production',
    plugins: [memory, svelte],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {input: join(root, 'entry.js'), output: {entryFileNames: 'entry.js'}},
    },
  });
  return new Map(output.map(({fileName, code, source}) => [`/${fileName}`, code ?? source]));
}
