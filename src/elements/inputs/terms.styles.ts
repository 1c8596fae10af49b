import {css} from 'lit';

/** What the answer stands on: one line, and below it all of it. */
export const terms = css`
  .terms {
    margin-block-start: 26px;
    border-block-start: 1px solid var(--_line);
  }
  .terms > summary {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    margin-block-end: -8px;
    padding-block: 12px 8px;
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
    list-style: none;
    cursor: pointer;
  }
  .terms > summary::-webkit-details-marker {
    display: none;
  }
  .terms > summary:hover {
    color: var(--_ink);
  }
  .terms > summary .icon {
    inline-size: 12px;
    rotate: -90deg;
  }
  .terms > summary:dir(rtl) .icon {
    rotate: 90deg;
  }
  .terms[open] > summary .icon {
    rotate: 0deg;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    overflow: clip;
  }
  .summary > span {
    position: relative;
  }
  .summary > span::before {
    content: '·';
    position: absolute;
    inset-inline-start: -18px;
    inline-size: 18px;
    color: var(--_line-strong);
    text-align: center;
  }
  .terms dl {
    margin-block-start: 8px;
  }
  .terms dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    padding-block: 8px;
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
  @media (pointer: coarse) {
    .terms > summary {
      padding-block: 16px 14px;
    }
  }
`;
