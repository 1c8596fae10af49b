// All linters, each run to its end so that one run shows everything.
import {step} from './step.mjs';

const passed = [
  await step('eslint', 'eslint', ['--max-warnings', '0', '.']),
  await step('lit-analyzer', 'lit-analyzer', ['src/elements/**/*.ts', '--strict', '--quiet']),
  await step('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
];
process.exit(passed.every(Boolean) ? 0 : 1);
