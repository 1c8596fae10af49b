/** Says where the package really has each class and each definition: the sources are not published. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const published = path => (/\/plimsoll-[^/]+\.ts$/.test(path) ? 'dist/define.js' : 'dist/elements.js');
    const relink = reference => {
      if (reference?.module?.startsWith('/src/')) reference.module = `/${published(reference.module)}`;
    };
    for (const module of customElementsManifest.modules) {
      for (const {declaration} of module.exports ?? []) {
        relink(declaration);
        if (declaration?.module?.startsWith('src/')) declaration.module = published(declaration.module);
      }
      module.path = published(module.path);
    }
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
