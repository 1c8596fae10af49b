import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Renders a template on a server of its own, from the root, where `plimsoll` means this package. */
const rendered = template =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `
        import {render} from '@lit-labs/ssr';
        import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
        import {html} from 'lit';
        import 'plimsoll/define';
        console.log(await collectResult(render(html\`${template}\`)));
      `,
    ],
    {cwd: root, encoding: 'utf8', timeout: 60_000},
  );

/** The name of every element there is. */
function tagsOfManifest() {
  const {modules} = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
  return modules.flatMap(({declarations}) => (declarations ?? []).flatMap(({tagName}) => tagName ?? []));
}

describe('<plimsoll-calculator> on a server', () => {
  const rows = [
    ['as it stands', '<plimsoll-calculator></plimsoll-calculator>'],
    [
      'with amounts',
      '<plimsoll-calculator size="28" entry="1902.40" mark="1874.89" leverage="10"></plimsoll-calculator>',
    ],
    ['of a loan', '<plimsoll-calculator kind="loan"></plimsoll-calculator>'],
    ['with a state', '<plimsoll-calculator state="p1;size=28;end" name="risk" sync-url="hash"></plimsoll-calculator>'],
    ['with a state that is broken', '<plimsoll-calculator state="p1;size"></plimsoll-calculator>'],
  ];
  for (const [what, template] of rows) {
    it(`${what} is drawn with its shell, without an answer that it cannot have yet`, () => {
      const html = rendered(template);
      assert.match(html, /<template shadowroot(mode)?="open"/);
      assert.match(html, /part="shell"/);
      assert.match(html, /aria-busy="true"/);
      assert.doesNotMatch(html, /NaN|undefined|\[object/);
    });
  }

  it('is a tag for the server of React', () => {
    const html = execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `
          import {createElement} from 'react';
          import {renderToString} from 'react-dom/server';
          import {Calculator} from 'plimsoll/react';
          console.log(renderToString(createElement(Calculator, {size: '28', market: 'binance-usdm/ETHUSDT'})));
        `,
      ],
      {cwd: root, encoding: 'utf8', timeout: 60_000},
    );
    assert.match(html, /^<plimsoll-calculator/);
  });
});

describe('a part on a server', () => {
  for (const tag of ['verdict', 'ladder', 'inputs', 'fixes']) {
    it(`<plimsoll-${tag}> is drawn with its shell`, () => {
      const html = rendered(
        `<plimsoll-${tag} size="28" entry="1902.40" mark="1874.89" leverage="10"></plimsoll-${tag}>`,
      );
      assert.match(html, /<template shadowroot(mode)?="open"/);
      assert.match(html, /class="shell/);
      assert.doesNotMatch(html, /NaN|undefined|\[object/);
    });
  }

  const prose = [
    '<p>with <plimsoll-number field="leverage">10×</plimsoll-number> leverage</p>',
    '<p>at <plimsoll-answer of="price">1,719.04</plimsoll-answer></p>',
  ];
  for (const template of prose) {
    it(`${template} keeps its words, for search engines, print and the time before the script`, () => {
      const html = rendered(template);
      assert.match(html, /<slot><\/slot>/);
      assert.match(html, /10×|1,719\.04/);
      assert.doesNotMatch(html, /NaN|undefined|\[object/);
    });
  }

  it('is a component for the server of React', () => {
    const html = execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `
          import {createElement} from 'react';
          import {renderToString} from 'react-dom/server';
          import * as components from 'plimsoll/react';
          for (const component of Object.values(components))
            console.log(renderToString(createElement(component, {for: 'calculator'}, 'text')));
        `,
      ],
      {cwd: root, encoding: 'utf8', timeout: 60_000},
    );
    const tags = html.match(/^<plimsoll-[\w-]+/gm).map(tag => tag.slice(1));
    assert.deepEqual(tags.sort(), tagsOfManifest().sort());
    assert.equal(html.match(/>text</g).length, tags.length);
  });
});
