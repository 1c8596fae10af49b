import {css} from 'lit';

/** The names of the panels below the answer, and the one that is open. */
export const tabs = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    padding-inline: 16px;
    border-block: 1px solid var(--_line);
  }
  .tabs button {
    flex: none;
    block-size: 40px;
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_ink-2);
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }
  .tabs button:hover {
    color: var(--_ink);
  }
  .tabs button[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
  }
  .tabs button:focus-visible {
    outline-offset: -2px;
  }
  .tabpanel {
    padding: 16px;
  }
  @media (pointer: coarse) {
    .tabs button {
      block-size: 44px;
    }
  }
  @media print {
    .tabs {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .tabs button[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
