import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './step.mjs';

/** The dependencies and theirs, each once, without the declarations of types. */
function closure(names, found = new Map()) {
  for (const name of names) {
    if (found.has(name) || name.startsWith('@types/')) continue;
    const folder = join(root, 'node_modules', name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    found.set(name, {folder, manifest});
    closure(Object.keys(manifest.dependencies ?? {}), found);
  }
  return found;
}

/** Returns the licences of everything that may be inside the cdn build, which is passed on without node_modules. */
export function licences() {
  const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const texts = [...closure(Object.keys(dependencies))].map(([name, {folder, manifest}]) => {
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${manifest.license}`;
    return `${name} ${manifest.version}\n\n${text}\n`;
  });
  return `plimsoll.js and its chunks contain:\n\n${texts.join('\n\n')}`;
}
