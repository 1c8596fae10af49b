import {css} from 'lit';

/** Scenarios side by side; in a column too narrow for them each thing told is a block, each scenario a line of it. */
export const compare = css`
  .compare.previous {
    opacity: 0.5;
  }
  .compare .tools .copy {
    min-block-size: max(28px, calc(var(--_control) - 6px));
  }
  .compare .tools :is(.refused, .text) {
    flex-basis: 100%;
  }
  .compare .notice {
    display: flex;
    gap: 8px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .compare .button:disabled {
    border-color: var(--_line);
    color: var(--_ink-3);
    cursor: default;
  }
  .compare .button:disabled:hover {
    background: none;
  }
  .sheet table.columns {
    table-layout: fixed;
    font-size: 13px;
    line-height: 20px;
  }
  .columns .corner {
    inline-size: 168px;
  }
  .sheet table.columns :is(th, td) {
    padding: 6px 0;
    padding-inline: 24px 0;
    vertical-align: top;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .sheet table.columns tbody th,
  .sheet table.columns .corner {
    padding-inline: 0;
    color: var(--_ink-2);
    text-align: start;
  }
  .sheet table.columns thead th {
    border: 0;
    color: inherit;
    vertical-align: bottom;
  }
  .columns .name {
    display: block;
    color: var(--_ink);
    font-weight: 600;
  }
  .columns :is(.detail, .difference, .why) {
    display: block;
    color: var(--_ink-3);
    font-size: 12px;
    font-weight: 400;
    line-height: 16px;
  }
  .columns .why {
    color: var(--_danger);
  }
  .columns .small-line {
    margin-block-start: 4px;
    margin-inline-start: auto;
    overflow: visible;
  }
  .columns.kept .deeds {
    min-block-size: max(28px, calc(var(--_control) - 6px));
  }
  .columns.folded .deeds:not(:has(button)) {
    display: none;
  }
  .columns .deeds {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 4px 8px;
  }
  .columns.kept .deeds {
    margin-block-start: 4px;
  }
  .columns.folded .deeds {
    justify-content: flex-start;
  }
  .columns:not(.folded) .detail {
    min-block-size: 16px;
  }
  .sheet table.columns td.changed {
    font-weight: 600;
  }
  .sheet table.columns td.same {
    color: var(--_ink-3);
  }
  .columns .value {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0 4px;
  }
  .columns .value .number {
    white-space: normal;
  }
  .columns :is(td, .mark).calm {
    --_at: var(--_calm);
  }
  .columns :is(td, .mark).watch {
    --_at: var(--_watch);
  }
  .columns :is(td, .mark).danger {
    --_at: var(--_danger);
  }
  .columns :is(td, .mark).liquidatable {
    --_at: var(--_liquidatable);
  }
  .sheet table.columns td:is(.calm, .watch, .danger, .liquidatable) {
    color: var(--_at);
  }
  .sheet table.columns td.first:is(.calm, .watch, .danger, .liquidatable) {
    font-weight: 600;
  }
  .columns td .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .small-line :is(.scale, .waterline) {
    stroke: var(--_ink);
  }
  .small-line .waterline {
    stroke-width: 1.5;
  }
  .small-line .mark {
    stroke: var(--_at);
    stroke-width: 3;
  }
  .small-line .ring {
    fill: var(--_surface);
  }
  .columns.folded,
  .columns.folded :is(thead, tbody, caption) {
    display: block;
  }
  .columns.folded caption.spoken {
    position: absolute;
  }
  .columns.folded tr {
    display: block;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .columns.folded thead tr {
    display: grid;
    gap: 12px;
    padding-block: 0 12px;
    border: 0;
  }
  .columns.folded .corner {
    display: none;
  }
  .sheet table.columns.folded :is(th, td) {
    padding: 0;
    border: 0;
  }
  .sheet table.columns.folded th {
    display: block;
    text-align: start;
  }
  .columns.folded .small-line {
    margin-inline: 0;
  }
  .columns.folded tbody th {
    padding-block-end: 4px;
    font-size: 12px;
  }
  .columns.folded td {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, auto);
    gap: 0 12px;
  }
  .columns.folded td::before {
    content: attr(data-of) / '';
    grid-row: span 3;
    color: var(--_ink-2);
    font-weight: 400;
    text-align: start;
    unicode-bidi: plaintext;
  }
  .columns.folded td > span {
    grid-column: 2;
    justify-content: flex-end;
    text-align: end;
  }
  @media (pointer: coarse) {
    .compare .button.small {
      min-block-size: 44px;
    }
  }
  @media print {
    .compare .tools,
    .columns .deeds {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .columns {
      --_calm: CanvasText;
      --_watch: CanvasText;
      --_danger: CanvasText;
      --_liquidatable: CanvasText;
    }
  }
`;
