import {css} from 'lit';

/** The answer: word, sentence, price, facts; the same place in every state. */
export const verdict = css`
  .verdict {
    --_level: var(--_ink-2);
    display: grid;
    align-content: start;
    gap: 4px;
    padding: var(--_pad);
    transition: opacity var(--_fast) var(--_ease);
  }
  .calm {
    --_level: var(--_calm);
  }
  .watch {
    --_level: var(--_watch);
  }
  .danger {
    --_level: var(--_danger);
  }
  .liquidatable {
    --_level: var(--_liquidatable);
  }
  .previous,
  .example {
    --_level: var(--_ink-3);
    --_ink: var(--_ink-3);
    --_ink-2: var(--_ink-3);
  }
  .band {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: calc(-1 * var(--_pad)) calc(-1 * var(--_pad)) 12px;
    padding: 10px var(--_pad);
    background: var(--_liquidatable-fill);
    color: var(--_on-liquidatable);
    font-weight: 600;
  }
  .word {
    display: flex;
    align-items: center;
    gap: 0 6px;
    min-block-size: 20px;
    color: var(--_level);
    font-weight: 600;
  }
  .word .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .word span:not(.level) {
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_ink-2);
    font-weight: 400;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .word .chip {
    flex: none;
    margin-inline-start: auto;
    padding: 1px 8px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: 12px;
    line-height: 16px;
  }
  .sentence {
    display: block;
    color: var(--_ink-2);
    font-size: 15px;
    line-height: 20px;
    text-wrap: pretty;
  }
  .sentence b {
    color: var(--_ink);
  }
  .price {
    display: block;
    inline-size: fit-content;
    direction: ltr;
    margin-block-start: 4px;
    color: var(--_ink);
    font-size: 32px;
    font-weight: 600;
    letter-spacing: -0.018em;
    line-height: 40px;
    white-space: nowrap;
  }
  .price .unit {
    margin-inline-start: 0.28em;
    font-size: 15px;
    letter-spacing: 0;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: last baseline;
    justify-content: space-between;
    gap: 0 16px;
  }
  .trigger {
    margin-inline-start: auto;
    color: var(--_ink-3);
    font-size: 12px;
    line-height: 16px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    overflow: clip;
    color: var(--_ink-2);
  }
  .facts > span {
    position: relative;
  }
  .facts > span::before {
    content: '·';
    position: absolute;
    inset-inline-start: -18px;
    inline-size: 18px;
    color: var(--_line-strong);
    text-align: center;
  }
  .facts b {
    color: var(--_ink);
  }
  .signed {
    display: none;
  }
  .skeleton {
    block-size: 112px;
    border-radius: 4px;
    background: var(--_hover);
  }
  @container (max-width: 399px) {
    .trigger {
      flex-basis: 100%;
    }
  }
  @container (max-width: 339px) {
    .price {
      font-size: 28px;
      line-height: 36px;
    }
  }
`;
