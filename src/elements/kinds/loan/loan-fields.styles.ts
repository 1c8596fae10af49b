import {css} from 'lit';

/** What of a loan's row is rarely written stands behind a word. */
export const loanFieldStyles = css`
  .row .rare {
    grid-column: 1 / -1;
    order: 10;
    font-size: 12px;
    line-height: 16px;
  }
  .rare summary {
    inline-size: fit-content;
    padding-block: 4px;
    color: var(--_ink-2);
    cursor: pointer;
  }
  .rare summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .rare .cells {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(104px, 100%), 1fr));
    gap: 8px;
    padding-block-start: 4px;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    align-items: start;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .pair .remove {
    justify-self: end;
    margin-block-start: 20px;
  }
  /* its name stands above the box; a long number takes the room */
  @container (max-width: 599px) {
    .row [data-term$='.quantity'] .suffix {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .rare summary {
      padding-block: 14px;
    }
  }
`;
