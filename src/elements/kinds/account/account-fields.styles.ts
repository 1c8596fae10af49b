import {css} from 'lit';

/** The table of an account: a market with its switches above, four numbers below. */
export const accountRows = css`
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
  .row.held.off .field {
    opacity: 0.5;
  }
  .deeds {
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
  @container (min-width: 448px) {
    .row.held {
      grid-template-columns: 1fr 1fr 1fr 1fr;
    }
    .row.held .first {
      display: grid;
      grid-template-columns: 1fr auto;
    }
  }
`;
