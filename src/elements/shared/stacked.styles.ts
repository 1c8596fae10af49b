import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * Returns how a table folds in a column too narrow for it: each row a block, each cell under its column's name, which is `data-of`. Its
 * parts keep their roles as attributes, since a browser may forget them with the layout.
 *
 * @param name - its class.
 * @param narrow - the widest column it folds in, px.
 */
export function stacked(name: string, narrow: number): CSSResult {
  const of = unsafeCSS(`.${name}`);
  return css`
    ${of} td::before {
      display: none;
      content: attr(data-of) / '';
      color: var(--_ink-2);
      font-size: 12px;
      font-weight: 400;
      line-height: 16px;
      text-align: start;
    }
    @container (max-width: ${narrow}px) {
      ${of} thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      ${of}, ${of} :is(tbody, caption) {
        display: block;
      }
      ${of} tbody tr {
        display: grid;
        grid-template-columns: 36px repeat(2, minmax(0, 1fr));
        gap: 4px 12px;
        padding-block: 8px;
        border-block-end: 1px solid var(--_line);
      }
      ${of} tbody :is(th, td) {
        padding: 0;
        border: 0;
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      ${of} tbody th {
        grid-row: span 3;
      }
      ${of} td::before {
        display: block;
      }
      ${of} td:empty {
        display: none;
      }
    }
  `;
}
