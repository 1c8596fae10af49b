import {css} from 'lit';

/** The box, its head, its columns by container width, its footer. */
export const shell = css`
  :host {
    container: plimsoll / inline-size;
  }
  .shell {
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-l);
    background: var(--_surface);
    box-shadow: 0 1px 2px light-dark(#1318200f, #0000);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding-inline: var(--_pad) 8px;
    border-block-end: 1px solid var(--_line);
    color: var(--_ink-2);
    font-size: 12px;
  }
  .head .name {
    color: var(--_ink);
    font-size: 13px;
    font-weight: 600;
  }
  .head .name,
  .head .venue {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .head .venue {
    flex: 1 1000 auto;
    display: none;
  }
  .head .venue::before {
    content: '·';
    margin-inline-end: 8px;
    color: var(--_line-strong);
  }
  .head .deeds {
    flex: none;
    inline-size: 72px;
    margin-inline-start: auto;
  }
  .ladder {
    min-block-size: calc(72px + var(--_pad));
    padding: 0 var(--_pad) var(--_pad);
  }
  .given {
    padding: var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  .what {
    padding: 0 var(--_pad) var(--_pad);
  }
  @container plimsoll (max-width: 479px) {
    .shell:not([data-open]) .more {
      display: none;
    }
  }
  @container plimsoll (min-width: 480px) {
    .head .venue:not(:empty) {
      display: block;
    }
    .ladder {
      min-block-size: calc(112px + var(--_pad));
    }
  }
  @container plimsoll (min-width: 768px) {
    .body {
      display: grid;
      grid-template-columns: 296px minmax(0, 1fr);
      grid-template-rows: repeat(4, auto) 1fr;
    }
    .body > * {
      grid-column: 2;
    }
    .given {
      grid-area: 1 / 1 / span 5;
      border-block-start: 0;
      border-inline-end: 1px solid var(--_line);
    }
  }
  @container plimsoll (min-width: 1120px) {
    .body {
      grid-template-columns: 280px minmax(0, 1fr) 424px;
    }
    .more {
      grid-area: 1 / 3 / span 5;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
