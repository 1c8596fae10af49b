import ts from 'typescript';

/** White space that means nothing: a run of it is one space; in CSS also around braces, semicolons, commas and after colons. */
const squeezed = {
  html: text => text.replace(/\s+/g, ' '),
  svg: text => text.replace(/\s+/g, ' '),
  css: text =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}'),
};

/** Returns a module with the templates of Lit squeezed; a minifier must leave strings as they are. */
export function squeezeTemplates(text) {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ESNext, true);
  const pieces = [];
  const visit = node => {
    if (ts.isTaggedTemplateExpression(node)) {
      const squeeze = squeezed[node.tag.getText()];
      if (squeeze) collect(node.template, squeeze);
    }
    ts.forEachChild(node, visit);
  };
  const collect = (template, squeeze) => {
    const parts = ts.isNoSubstitutionTemplateLiteral(template)
      ? [template]
      : [template.head, ...template.templateSpans.map(({literal}) => literal)];
    for (const part of parts) {
      const [opens, closes] = [/^[`}]/, /(`|\$\{)$/].map(edge => edge.exec(part.getText())[0].length);
      pieces.push({start: part.getStart() + opens, end: part.end - closes, squeeze});
    }
  };
  visit(source);

  let result = text;
  for (const {start, end, squeeze} of pieces.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + squeeze(text.slice(start, end)) + result.slice(end);
  }
  return result;
}
