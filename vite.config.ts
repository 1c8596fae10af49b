import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';
import {lighter} from './scripts/lighter.mjs';

/** `npm start`: the demo pages, straight from the sources; the bare address leads to them. */
const demo: UserConfig = {
  server: {open: process.env.CI ? false : '/demo/'},
  // lazy chunks bring packages of their own; found late, they would make the server begin again
  optimizeDeps: {entries: ['demo/*.html'], include: ['lit', '@lit/context', '@shoelace-style/localize', 'valibot']},
  plugins: [
    {
      name: 'demo-first',
      configureServer({middlewares}) {
        middlewares.use((request, response, next) => {
          if (request.url !== '/') return next();
          response.writeHead(302, {location: '/demo/'}).end();
        });
      },
    },
  ],
};

/** Each language of the package: `plimsoll/locales/de`, by its file. */
const locales = Object.fromEntries(
  readdirSync(join(import.meta.dirname, 'src/text/locales'))
    .filter(file => file.endsWith('.ts'))
    .map(file => [`locales/${basename(file, '.ts')}`, `src/text/locales/${file}`]),
);

/** The demo pages as files for any server: `npm run build:demo`. */
const site: UserConfig = {
  root: join(import.meta.dirname, 'demo'),
  base: './',
  plugins: [lighter],
  build: {
    target: 'es2022',
    outDir: '../build/demo',
    emptyOutDir: true,
    // a policy of `default-src 'self'` lets no picture come from the page's own text
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    rolldownOptions: {
      input: readdirSync(join(import.meta.dirname, 'demo'))
        .filter(file => file.endsWith('.html'))
        .map(file => join(import.meta.dirname, 'demo', file)),
    },
  },
};

/** The package: modules for a bundler or Node; dependencies stay imports, shared code goes to chunks. */
const npm: UserConfig = {
  base: './',
  publicDir: false,
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    emptyOutDir: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        elements: 'src/elements/index.ts',
        define: 'src/define.ts',
        react: 'src/react.ts',
        ...locales,
      },
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//, '@shoelace-style/localize', 'decimal.js', 'valibot', 'react'],
      output: {chunkFileNames: 'chunks/[name].js'},
    },
  },
};

/** One script tag: everything inside but the lazy chunks, which it imports relatively. */
const cdn: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [lighter],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    lib: {entry: {plimsoll: 'src/cdn.ts'}, formats: ['es'], fileName: (_format, name) => `${name}.js`},
    rolldownOptions: {
      output: {
        minify: true, // `build.minify` leaves the white space of ES libraries in place
        chunkFileNames: '[name].js',
        // what the entry needs is one file, and not the entry itself: a lazy chunk that imported the entry would run it twice
        // where a query or a redirect gave it another address
        codeSplitting: {groups: [{name: 'page', tags: ['$initial']}]},
      },
    },
  },
};

export default defineConfig(({command, mode}) => {
  if (command === 'serve') return demo;
  return mode === 'cdn' ? cdn : mode === 'demo' ? site : npm;
});
