import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** What the scripts and the tests in Node use without importing it; `page.evaluate` brings the browser's names in. */
const names = [
  ...['process', 'console', 'performance', 'URL', 'Buffer', 'fetch', 'atob', 'btoa', 'TextDecoder', 'TextEncoder'],
  ...[
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'queueMicrotask',
    'structuredClone',
  ],
  ...[
    'AbortController',
    'AbortSignal',
    'Event',
    'EventTarget',
    'InputEvent',
    'PerformanceObserver',
    'MessageChannel',
    'Worker',
    'WebAssembly',
    'Blob',
  ],
  ...['window', 'document', 'customElements', 'HTMLElement', 'navigator', 'location', 'requestAnimationFrame', 'self'],
];

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'coverage/', 'src/generated/', 'assembly/']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    languageOptions: {parserOptions: {project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/unbound-method': 'off', // Lit binds `@change=${this.onChange}` itself
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowNever: true}],
      eqeqeq: 'error',
      'no-restricted-globals': ['error', 'parseFloat', 'parseInt'],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: '@types/chai', name: 'Equal'}]},
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '*.config.ts'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {globals: Object.fromEntries(names.map(name => [name, 'readonly']))},
    rules: {eqeqeq: 'error'},
  },
);
