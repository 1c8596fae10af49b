/** Gives every class and every definition the path it has in the package, where the sources are not. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest: manifest}) {
    const modules = new Map();
    for (const {path, declarations = [], exports = []} of manifest.modules) {
      const published = /\/plimsoll-[^/]+\.ts$/.test(path) ? 'dist/define.js' : 'dist/elements.js';
      const merged = modules.get(published) ?? {
        kind: 'javascript-module',
        path: published,
        declarations: [],
        exports: [],
      };
      modules.set(published, merged);
      merged.declarations.push(...declarations);
      for (const entry of exports) {
        if (entry.declaration) entry.declaration.module = 'dist/elements.js';
        const seen = merged.exports.some(other => other.kind === entry.kind && other.name === entry.name);
        if (!seen) merged.exports.push(entry);
      }
    }
    manifest.modules = [...modules.values()];
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts', 'src/elements/**/*.harness.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths],
};
