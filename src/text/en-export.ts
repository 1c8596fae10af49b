/** The words of what is taken along: a line of text, a picture, a table; in English, loaded with them. */
export const enExport = {
  $name: 'export',
  export: 'Export',
  text: 'Copy as text',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  csv: 'Table (CSV)',
  copied: 'Copied',
  refused: 'This browser did not let it be copied. Here it is:',
  line: '{word} · {sentence}',
  rules: '{engine} · Plimsoll {version}',
  columns: {section: 'section', name: 'name', value: 'value', unit: 'unit'},
  sections: {price: 'price', input: 'input', rule: 'rule', provenance: 'provenance'},
} as const;
