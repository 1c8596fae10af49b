// Type checks src/ and test/ as TypeScript, and assembly/ as far as TypeScript can read AssemblyScript.
import {join} from 'node:path';
import ts from 'typescript';
import {root} from './step.mjs';

// AssemblyScript writes `@inline` on functions, which TypeScript refuses; asc itself judges those.
const DECORATOR_NOT_VALID_HERE = 1206;

const projects = [
  {file: join(root, 'tsconfig.test.json'), ignored: []},
  {file: join(root, 'assembly', 'tsconfig.json'), ignored: [DECORATOR_NOT_VALID_HERE]},
];

const host = {
  getCanonicalFileName: path => path,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

function diagnose({file, ignored}) {
  const config = ts.getParsedCommandLineOfConfigFile(file, {}, {...ts.sys, onUnRecoverableConfigFileDiagnostic: fail});
  const program = ts.createProgram({rootNames: config.fileNames, options: config.options});
  return [...config.errors, ...ts.getPreEmitDiagnostics(program)].filter(({code}) => !ignored.includes(code));
}

function fail(diagnostic) {
  console.error(ts.formatDiagnostic(diagnostic, host));
  process.exit(1);
}

const found = projects.flatMap(diagnose);
if (found.length > 0) {
  console.error(ts.formatDiagnostics(found, host));
  console.error(`${found.length} type errors`);
  process.exit(1);
}
