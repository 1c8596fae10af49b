import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {root} from './step.mjs';

const parse = (name, text) => ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);

/** Calls `visit` with a node and all below it, but not below those of `except`. */
function walk(node, visit, except = new Set()) {
  if (except.has(node)) return;
  visit(node);
  ts.forEachChild(node, child => walk(child, visit, except));
}

/** Adds the names a piece of code mentions: properties of anything but Math, and the names that stand alone. */
function mentioned(node, {properties, variables}, except) {
  const note = found => {
    if (ts.isPropertyAccessExpression(found)) {
      if (found.expression.getText() !== 'Math') properties.add(found.name.text);
    } else if (ts.isElementAccessExpression(found) && ts.isStringLiteralLike(found.argumentExpression)) {
      properties.add(found.argumentExpression.text);
    } else if (ts.isIdentifier(found) && found.parent.name !== found) variables.add(found.text);
  };
  walk(node, note, except);
}

/** `P.plus = P.add = function …` → `{statement, names: ['plus', 'add'], value}`; undefined for any other statement. */
function assignmentTo(owner, statement, functions) {
  if (!ts.isExpressionStatement(statement)) return undefined;
  const names = [];
  let value = statement.expression;
  while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    if (!ts.isPropertyAccessExpression(value.left) || value.left.expression.getText() !== owner) return undefined;
    names.push(value.left.name.text);
    value = value.right;
  }
  const removable = ts.isFunctionExpression(value) || functions.some(({name}) => name.text === value.getText());
  return names.length > 0 && removable ? {statement, names, value} : undefined;
}

/** The constants of the module, but for what it exports. */
const constantsOf = source =>
  source.statements
    .filter(statement => ts.isVariableStatement(statement) && !statement.modifiers)
    .flatMap(({declarationList}) => [...declarationList.declarations])
    .filter(({initializer}) => initializer);

/** ` = 3` of `a = 3`. */
const valueOf = ({name, end}) => ({pos: name.end, end});

/** `LN10 = new Decimal(LN10)` → `{statement, name: 'LN10'}`; undefined for any other statement. */
function madeADecimal(statement) {
  const {left, right} = (ts.isExpressionStatement(statement) && statement.expression) || {};
  const isMade = right && ts.isNewExpression(right) && ts.isIdentifier(left);
  return isMade ? {statement, name: left.text} : undefined;
}

/**
 * Functions that exist for text we never hand over: `src/decimal` lets only plain decimal digits through to the constructor,
 * while hexadecimal text with a binary exponent would keep powers, logarithms and their digits.
 */
const UNREACHED = ['parseOther'];

/** Methods that nobody calls by name: templates, comparisons and JSON do. */
const CALLED_BY_THE_LANGUAGE = ['toString', 'valueOf', 'toJSON'];

/** What `src/decimal` may ask of a decimal.js number: every property it mentions. */
function asked() {
  const names = {properties: new Set(), variables: new Set()};
  const room = join(root, 'src', 'decimal');
  for (const file of readdirSync(room)) mentioned(parse(file, readFileSync(join(room, file), 'utf8')), names);
  return names.properties;
}

/**
 * Returns decimal.js without the methods nobody can reach.
 *
 * A bundler must keep every method of a prototype, and half of decimal.js is trigonometry and logarithms with their 1,025
 * digits of ln 10 and π. Here a method, static or constant stays when `src/decimal` mentions its name, or code that stays
 * does; the functions that only the others used then fall to the bundler.
 */
export function trimDecimal(text, names = asked()) {
  const source = parse('decimal.mjs', withoutUnreached(text));
  const functions = source.statements.filter(statement => ts.isFunctionDeclaration(statement));
  const clone = functions.find(({name}) => name.text === 'clone');
  const removable = [
    ...source.statements.map(statement => assignmentTo('P', statement, functions)),
    ...clone.body.statements.map(statement => assignmentTo('Decimal', statement, functions)),
  ].filter(Boolean);

  const constants = constantsOf(source);
  const made = source.statements.map(madeADecimal).filter(Boolean);

  const held = new Set([...[...removable, ...made].map(({statement}) => statement), ...functions, ...constants]);
  const live = {properties: new Set([...names, ...CALLED_BY_THE_LANGUAGE]), variables: new Set()};
  for (const statement of source.statements) if (!held.has(statement)) mentioned(statement, live, held);

  let waiting = [
    ...removable.map(({statement, names: own, value}) => ({
      statement,
      body: value,
      isLive: () => own.some(name => live.properties.has(name)),
    })),
    ...[...functions, ...constants].map(node => ({
      statement: node,
      body: node,
      isLive: () => live.variables.has(node.name.text),
    })),
    ...made.map(({statement, name}) => ({statement, body: statement, isLive: () => live.variables.has(name)})),
  ];
  for (let grown = true; grown;) {
    const reached = waiting.filter(({isLive}) => isLive());
    waiting = waiting.filter(piece => !reached.includes(piece));
    for (const {statement, body} of reached)
      mentioned(body, live, new Set([...held].filter(other => other !== statement)));
    grown = reached.length > 0;
  }

  const dropped = waiting
    .map(({statement}) => (ts.isVariableDeclaration(statement) ? valueOf(statement) : statement))
    .filter(node => !ts.isFunctionDeclaration(node));
  let trimmed = source.text;
  for (const {pos, end} of dropped.sort((a, b) => b.pos - a.pos)) trimmed = trimmed.slice(0, pos) + trimmed.slice(end);
  return trimmed;
}

function withoutUnreached(text) {
  const source = parse('decimal.mjs', text);
  const bodies = source.statements
    .filter(statement => ts.isFunctionDeclaration(statement) && UNREACHED.includes(statement.name.text))
    .map(({body}) => body);
  if (bodies.length !== UNREACHED.length) throw new Error(`decimal.js no longer has ${UNREACHED.join(', ')}`);
  return bodies.reduce(
    (left, body) => `${left.slice(0, body.getStart())}{ throw new Error(invalidArgument); }${left.slice(body.end)}`,
    text,
  );
}
