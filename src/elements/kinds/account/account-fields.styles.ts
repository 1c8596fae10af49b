import {css} from 'lit';

/** The table of an account: a market with its switches above, four numbers below. */
export const accountRows = css`
  /* the balance has a line below it at all times */
  .wide:not(.group) + .group {
    margin-block-start: 12px;
  }
  .row.held,
  .row.held .first {
    grid-template-columns: 1fr 1fr;
  }
  .row.held .first {
    display: grid;
    grid-template-columns: 1fr auto;
    grid-column: 1 / -1;
    align-items: start;
  }
  .row.held.off .box {
    border-style: dashed;
    background: none;
  }
  .row.held.off .box :is(input, select) {
    color: var(--_ink-3);
  }
  .row .deeds {
    display: flex;
    align-items: center;
    margin-block-start: 20px;
  }
  .row .deeds .remove {
    order: 0;
    margin-block-start: 0;
  }
  .switch {
    display: grid;
    place-items: center;
    inline-size: var(--_control);
    block-size: var(--_control);
    cursor: pointer;
  }
  .switch input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .paste summary {
    inline-size: fit-content;
    font-weight: 500;
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .paste .field {
    margin-block-start: 12px;
  }
  .paste textarea {
    inline-size: 100%;
    block-size: auto;
    padding: 8px 12px;
    color: inherit;
    font:
      12px/16px ui-monospace,
      monospace;
    resize: vertical;
  }
  .paste .button {
    margin-block-start: 8px;
  }
  .paste .shows {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  @container (max-width: 287px) {
    .row.held .first {
      grid-template-columns: 1fr;
    }
    .row.held .deeds {
      justify-content: end;
      margin-block-start: 0;
    }
    .row.held .suffix {
      display: none;
    }
  }
  @container (min-width: 600px) {
    .row.held {
      grid-template-columns: 1fr 1fr 1fr 1fr;
    }
    .row.held .first {
      display: grid;
      grid-template-columns: 1fr auto;
    }
  }
`;
