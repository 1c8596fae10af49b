import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Decimal as Whole} from 'decimal.js';
import {withoutNotes} from '../../scripts/lighter.mjs';
import {squeezeTemplates} from '../../scripts/squeeze-templates.mjs';
import {trimDecimal} from '../../scripts/trim-decimal.mjs';
import {trimLocalize} from '../../scripts/trim-localize.mjs';

const text = readFileSync(fileURLToPath(import.meta.resolve('decimal.js')), 'utf8');
const moduleOf = source => import(`data:text/javascript,${encodeURIComponent(source)}`);

describe('trimDecimal(text, names)', () => {
  it('leaves the methods that are asked for, under both their names, and what they call', async () => {
    const {Decimal} = await moduleOf(trimDecimal(text, new Set(['plus', 'divToInt'])));
    assert.equal(new Decimal('0.1').plus('0.2').toString(), '0.3');
    assert.equal(new Decimal('0.1').add('0.2').toString(), '0.3');
    assert.equal(new Decimal(7).divToInt(2).toString(), '3');
    assert.equal(JSON.stringify([new Decimal('0.1')]), '["0.1"]');
    assert.equal(Decimal.prototype.cosine, undefined);
    assert.equal(Decimal.prototype.toFraction, undefined);
    assert.equal(Decimal.atan2, undefined);
  });

  it('keeps the digits of ln 10 only for what takes logarithms', async () => {
    assert.doesNotMatch(trimDecimal(text), /2\.30258|3\.14159/);
    const asked = trimDecimal(text, new Set(['ln']));
    const {Decimal} = await moduleOf(asked);
    assert.doesNotMatch(asked, /3\.14159/);
    assert.equal(new Decimal(10).ln().toString(), new Whole(10).ln().toString());
  });

  it('refuses text that is not decimal digits instead of reading it wrongly', async () => {
    const {Decimal} = await moduleOf(trimDecimal(text));
    assert.throws(() => new Decimal('0x1.8p3'), /Invalid argument/);
  });

  it('computes what the whole computes, at 1,000 digits', async () => {
    const {Decimal} = await moduleOf(trimDecimal(text));
    const settings = {precision: 1000, toExpNeg: -9e15, toExpPos: 9e15, defaults: true};
    const [Trimmed, Full] = [Decimal.clone(settings), Whole.clone(settings)];
    let seed = 20261120;
    const next = () => (seed = (seed * 48271) % 2147483647);
    for (let row = 0; row < 2000; row += 1) {
      const amount = () => `${next() % 2 ? '-' : ''}${next()}${next()}e${(next() % 80) - 40}`;
      const [a, b] = [amount(), amount()];
      const shown = Class => {
        const [x, y] = [new Class(a), new Class(b)];
        const results = [x.plus(y), x.minus(y), x.times(y), x.divToInt(y), x.abs(), x.negated()];
        return [...results.map(result => result.toFixed()), x.cmp(y), x.precision(), x.decimalPlaces(), x.toNumber()];
      };
      assert.deepEqual(shown(Trimmed), shown(Full));
    }
  });
});

describe('withoutNotes(code)', () => {
  it('leaves the words apart that a note stood between', () => {
    const note = '/* @__PURE__ */ ';
    assert.equal(
      withoutNotes(`a=${note}new B;for(let c of${note}new Set(d))e(${note}f())`),
      'a=new B;for(let c of new Set(d))e(f())',
    );
  });
});

describe('trimLocalize(text)', () => {
  const localize = readFileSync(fileURLToPath(import.meta.resolve('@shoelace-style/localize')), 'utf8');

  it('leaves finding a text by language, and takes what formats', async () => {
    const {LocalizeController, registerTranslation} = await moduleOf(trimLocalize(localize));
    registerTranslation({$code: 'de', $name: 'Deutsch', $dir: 'ltr', word: 'Wort'});
    class Austrian extends LocalizeController {
      lang() {
        return 'de-AT';
      }
    }
    const found = new Austrian({addController: () => undefined});
    assert.deepEqual([found.exists('word', {}), found.term('word')], [true, 'Wort']);
    assert.equal(LocalizeController.prototype.lang, undefined);
    assert.equal(found.date, undefined);
    assert.equal(found.number, undefined);
  });

  it('says so where the library is another', () => {
    assert.throws(() => trimLocalize('export class LocalizeController {}'), /no longer has dir/);
  });
});

describe('squeezeTemplates(text)', () => {
  it('makes a run of white space in html one space, and leaves everything else', () => {
    const before = "const a = html`\n  <p>\n    ${x}  y\n  </p>\n`; const b = `  c  `; const d = '  e  ';";
    assert.equal(squeezeTemplates(before), "const a = html` <p> ${x} y </p> `; const b = `  c  `; const d = '  e  ';");
  });

  it('takes comments and needless spaces out of css, none that a selector or calc needs', () => {
    const before = 'css`/* x */ a > b :hover {\n  margin: calc(1px + 2px);\n  color: ${c};\n}\n`';
    assert.equal(squeezeTemplates(before), 'css` a > b :hover{margin:calc(1px + 2px);color:${c}}`');
  });
});
