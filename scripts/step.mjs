import {spawn} from 'node:child_process';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a command in the repository's root and returns what came of it.
 *
 * @param command - a tool of node_modules/.bin, or any program.
 * @param settings.quiet - collect the output instead of showing it while it comes.
 * @returns `{code, output}`; `output` is stdout and stderr interleaved as they came.
 */
export function run(command, args, {quiet = false, env = {}} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, PATH: path, ...env},
      shell: process.platform === 'win32', // the .bin tools are .cmd files there
    });
    let output = '';
    const collect = stream => chunk => {
      output += chunk;
      if (!quiet) stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', collect(process.stdout));
    child.stderr.setEncoding('utf8').on('data', collect(process.stderr));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({code: code ?? `killed by ${signal}`, output}));
  });
}

/** Runs one named step quietly; prints its name and time, and its output only where it failed. Returns whether it passed. */
export async function step(name, command, args, settings = {}) {
  const began = performance.now();
  const {code, output} = await run(command, args, {quiet: true, ...settings});
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}
