/** Names that src/elements/index.ts exports: the only ones a caller can import. */
const exported = manifest =>
  new Set(manifest.modules.find(({path}) => path === 'src/elements/index.ts').exports.map(({name}) => name));

/** Gives every class and every definition the path it has in the package, and leaves out what is no door. */
const published = {
  name: 'published',
  packageLinkPhase({customElementsManifest: manifest}) {
    const names = exported(manifest);
    const doors = {
      elements: {kind: 'javascript-module', path: 'dist/elements.js', declarations: [], exports: []},
      define: {kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports: []},
    };
    for (const {path, declarations = [], exports = []} of manifest.modules) {
      const isDefinition = /\/plimsoll-[^/]+\.ts$/.test(path);
      const door = isDefinition ? doors.define : doors.elements;
      for (const declaration of declarations) {
        const isDoor = isDefinition ? declaration.kind === 'function' : names.has(declaration.name);
        if (isDoor && exports.some(({name}) => name === declaration.name))
          door.declarations.push(publicOf(declaration));
      }
      for (const entry of exports) {
        if (entry.declaration) entry.declaration.module = isDefinition ? 'dist/define.js' : 'dist/elements.js';
        if (entry.kind === 'custom-element-definition') {
          if (!entry.name.includes('-')) continue; // the tag is the caller's
          doors.define.exports.push({...entry, declaration: {...entry.declaration, module: 'dist/elements.js'}});
        } else if ((isDefinition || names.has(entry.name)) && path !== 'src/elements/index.ts')
          door.exports.push(entry);
      }
    }
    manifest.modules = Object.values(doors);
  },
};

/** Bases and files that nobody can import are not named; what an element has from them is its own. */
function publicOf(declaration) {
  const isOwn = ({privacy}) => privacy !== 'private' && privacy !== 'protected';
  const named = {...declaration};
  for (const list of ['members', 'attributes', 'events'].filter(name => declaration[name]))
    named[list] = declaration[list].filter(isOwn).map(entry => ({...entry, inheritedFrom: undefined}));
  if (declaration.customElement) named.superclass = {name: 'LitElement', package: 'lit'};
  return named;
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts', 'src/elements/**/*.harness.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
