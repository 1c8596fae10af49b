import {css} from 'lit';

/** What the answer stands on. */
export const terms = css`
  .terms {
    align-content: start;
    margin-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .terms > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    padding-block: 8px;
  }
  .terms > div + div {
    border-block-start: 1px solid var(--_line);
  }
  .terms dt {
    color: var(--_ink-2);
    font-size: 12px;
  }
  .terms dd {
    margin-inline-start: auto;
    color: var(--_ink-2);
    text-align: end;
  }
  .terms b {
    color: var(--_ink);
  }
`;
