import {css} from 'lit';
import {panelTop} from '../shared/panel-top.styles.js';
import {stacked} from '../shared/stacked.styles.js';

const list = css`
  .assumptions {
    display: grid;
    gap: 12px;
  }
  .assumptions.previous {
    opacity: 0.5;
  }
  .assumptions dl > div {
    display: grid;
    gap: 0 16px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  .assumptions dt {
    color: var(--_ink-2);
  }
  .assumptions dd {
    overflow-wrap: anywhere;
  }
  @container (min-width: 400px) {
    .assumptions dl > div {
      grid-template-columns: 96px minmax(0, 1fr);
    }
  }
  .assumptions a {
    color: inherit;
  }
  .assumptions .stale {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_watch);
  }
  .assumptions .stale .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .scroll {
    overflow-x: auto;
  }
  .brackets {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 12px;
  }
  .brackets caption {
    color: var(--_ink-2);
    font-size: 12px;
    text-align: start;
  }
  .brackets th,
  .brackets td {
    padding: 6px 0;
    padding-inline: 8px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }
  .brackets th {
    color: var(--_ink-2);
    font-size: 12px;
  }
  .brackets th:first-child {
    padding-inline: 0;
    text-align: start;
  }
  .brackets .on > * {
    color: var(--_ink);
    font-weight: 600;
  }
  .left ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 0 16px;
    margin: 4px 0 0;
    padding-inline-start: 20px;
    color: var(--_ink-2);
    font-size: 12px;
  }
  .advice {
    color: var(--_ink-2);
    font-size: 12px;
  }
`;

/** What an answer stands on: a list, the brackets, what is left out. */
export const styles = [panelTop, list, stacked('brackets', 380)];
