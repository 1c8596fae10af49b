import ts from 'typescript';

/** Numbers and dates are formatted by `src/text`, the direction is the translation's, and the language is found by our own `lang`, which overrides the library's. */
const UNCALLED = ['dir', 'lang', 'date', 'number', 'relativeTime'];

/** Returns @shoelace-style/localize without the methods that `src` does not call; a bundler must keep every method of a class. */
export function trimLocalize(text) {
  const source = ts.createSourceFile('localize.js', text, ts.ScriptTarget.ESNext, true);
  const methods = source.statements
    .filter(ts.isClassDeclaration)
    .flatMap(({members}) => members)
    .filter(member => ts.isMethodDeclaration(member) && UNCALLED.includes(member.name.getText()));
  if (methods.length !== UNCALLED.length) throw new Error(`localize no longer has ${UNCALLED.join(', ')}`);
  return methods.reduceRight((left, {pos, end}) => left.slice(0, pos) + left.slice(end), text);
}
