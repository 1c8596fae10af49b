import {squeezeTemplates} from './squeeze-templates.mjs';
import {trimDecimal} from './trim-decimal.mjs';
import {trimLocalize} from './trim-localize.mjs';

/** Returns code without the notes for a bundler, which nobody bundles again; where one stood between two words, a space still does. */
export const withoutNotes = code =>
  code.replaceAll(/(?<=[\w$])\/\* @__PURE__ \*\/ (?=[\w$])/g, ' ').replaceAll('/* @__PURE__ */ ', '');

/**
 * A plugin for what a bundler cannot know: which methods of decimal.js and localize nobody calls, and which white space of a template
 * means nothing. For the cdn build alone; the npm build leaves dependencies and templates as they are.
 */
export const lighter = {
  name: 'lighter',
  enforce: 'pre',
  transform(code, id) {
    if (/\/decimal\.js\/decimal\.mjs$/.test(id)) return {code: trimDecimal(code), map: null};
    if (/\/@shoelace-style\/localize\/dist\/index\.js$/.test(id)) return {code: trimLocalize(code), map: null};
    if (/\/src\/(elements|charts)\/.*\.ts$/.test(id)) return {code: squeezeTemplates(code), map: null};
    return undefined;
  },
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = withoutNotes(file.code);
      this.parse(file.code); // what a browser could not read is not built
    }
  },
};
