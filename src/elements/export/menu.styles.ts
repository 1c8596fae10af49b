import {css} from 'lit';

/** The ways to take an answer along, folded away until they are wanted. */
export const menu = css`
  .export {
    margin-block-start: 4px;
    color: var(--_ink-3);
    font-size: 12px;
    line-height: 16px;
  }
  .export summary {
    inline-size: fit-content;
    margin-inline-start: auto;
    padding-block: 4px;
    cursor: pointer;
    list-style-position: inside;
  }
  .export summary:hover {
    color: var(--_ink);
  }
  .export > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 8px;
    padding-block: 4px;
  }
  .export .button {
    min-block-size: 28px;
    padding-inline: 10px;
    color: var(--_ink);
  }
  .export p:empty {
    display: none;
  }
  .export input {
    flex: 1 1 100%;
    min-inline-size: 0;
    padding: 4px 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-s);
    background: var(--_field);
    color: var(--_ink);
  }
  @media (pointer: coarse) {
    .export summary {
      padding-block: 14px;
    }
    .export .button {
      min-block-size: 44px;
    }
  }
  @media print {
    .export {
      display: none;
    }
  }
`;
