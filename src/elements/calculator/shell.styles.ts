import {css} from 'lit';

/** The box, its head, its columns by container width, its footer. */
export const shell = css`
  :host {
    container-type: inline-size;
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
    padding: 4px 8px 4px 16px;
    padding-inline: 16px 8px;
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
  }
  .head .field {
    flex: none;
    margin-inline-start: auto;
  }
  .head .venue {
    display: none;
  }
  .head .venue::before {
    content: '·';
    margin-inline-end: 8px;
    color: var(--_line-strong);
  }
  .ladder {
    min-block-size: 88px;
    padding: 0 16px 16px;
  }
  .given {
    padding: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .what {
    padding: 0 16px 16px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 8px 16px;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunken);
    color: var(--_ink-3);
    font-size: 11px;
    line-height: 16px;
  }
  .foot > span {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .foot .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .foot a {
    color: inherit;
  }
  .foot .stale .icon {
    color: var(--_watch);
  }
  .foot button {
    min-block-size: calc(var(--_control) - 20px);
    margin-inline-start: auto;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    cursor: pointer;
  }
  .foot .notice {
    flex-basis: 100%;
  }
  @container (min-width: 480px) {
    .head .venue:not(:empty) {
      display: block;
    }
    .ladder {
      min-block-size: 128px;
    }
  }
  @container (min-width: 768px) {
    .body {
      display: grid;
      grid-template-columns: 328px 1fr;
      grid-template-rows: repeat(4, auto) 1fr;
    }
    .verdict,
    .ladder,
    .what,
    .more {
      grid-column: 2;
    }
    .given {
      grid-area: 1 / 1 / span 5;
      border-block-start: 0;
      border-inline-end: 1px solid var(--_line);
    }
  }
`;
