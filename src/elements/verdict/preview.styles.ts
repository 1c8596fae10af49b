import {css} from 'lit';

/** An answer before and after, in the room of the answer alone. */
export const preview = css`
  .verdict:has(.would) {
    position: relative;
  }
  .verdict > .stood {
    display: grid;
    gap: 4px;
    visibility: hidden;
  }
  .verdict > .would {
    position: absolute;
    inset: var(--_pad);
    display: grid;
    align-content: start;
    gap: 4px;
    overflow: clip;
    overflow-clip-margin: 4px;
    animation: would var(--_fast) var(--_ease);
  }
  @keyframes would {
    from {
      opacity: 0;
    }
  }
  .would .levels,
  .would .levels > span:not(.spoken) {
    display: flex;
    align-items: center;
    gap: 0 8px;
    min-block-size: 20px;
  }
  .would .levels > span > .icon {
    color: var(--_ink-3);
  }
  .would .levels:dir(rtl) > span > .icon {
    scale: -1 1;
  }
  .would .price {
    /* the one that has no room goes to a second line, which is not shown */
    display: flex;
    flex-flow: row-reverse wrap;
    justify-content: flex-end;
    align-items: baseline;
    gap: 0 12px;
    inline-size: auto;
    block-size: 1.25em;
    overflow: clip;
  }
  .would .price:dir(rtl) {
    justify-content: flex-end;
  }
  .would s {
    color: var(--_ink-3);
    font-size: 20px;
    font-weight: 400;
    letter-spacing: 0;
  }
  /* a card's facts stand above their labels; these are sentences */
  @container plimsoll (max-width: 479px) {
    .would .facts,
    .would .facts > span {
      display: block;
    }
    .would .facts b {
      font-size: 13px;
      line-height: 16px;
    }
  }
`;
