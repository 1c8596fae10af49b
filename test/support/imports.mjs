import ts from 'typescript';

/**
 * Returns every import of a module: `{specifier, line, typeOnly, bare, lazy}`.
 *
 * `typeOnly` holds for `import type`, for a list whose names are all `type`, and for `import('x').T`; `bare` is an import for
 * its side effects; `lazy` is `import()`.
 */
export function importsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found = [];

  const add = (node, specifier, facts) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({specifier: specifier.text ?? '(computed)', line, typeOnly: false, bare: false, lazy: false, ...facts});
  };

  const visit = node => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, {typeOnly: isTypeOnly(node.importClause), bare: !node.importClause});
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node, node.moduleSpecifier, {typeOnly: node.isTypeOnly || namesAreTypes(node.exportClause)});
    } else if (ts.isImportTypeNode(node)) {
      add(node, node.argument.literal, {typeOnly: true});
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], {lazy: true});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isTypeOnly = clause =>
  clause !== undefined && (clause.isTypeOnly || (clause.name === undefined && namesAreTypes(clause.namedBindings)));

const namesAreTypes = clause =>
  clause?.elements !== undefined && clause.elements.length > 0 && clause.elements.every(({isTypeOnly}) => isTypeOnly);

/** Returns the lines of statements that run when the module is imported: whatever is neither a declaration nor an import. */
export function effectsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const declares = [
    ts.isImportDeclaration,
    ts.isExportDeclaration,
    ts.isExportAssignment,
    ts.isFunctionDeclaration,
    ts.isClassDeclaration,
    ts.isInterfaceDeclaration,
    ts.isTypeAliasDeclaration,
    ts.isModuleDeclaration, // `declare global`
    ts.isVariableStatement,
    ts.isEmptyStatement,
  ];
  return source.statements
    .filter(statement => !declares.some(is => is(statement)))
    .map(statement => source.getLineAndCharacterOfPosition(statement.getStart()).line + 1);
}
