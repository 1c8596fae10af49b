import ts from 'typescript';

/** What the library formats; numbers and dates are formatted by `src/text`, and the direction is the translation's. */
const UNCALLED = ['dir', 'date', 'number', 'relativeTime'];

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
