import {css} from 'lit';

/** Narrower than a card, the calculator is one line: level, price, signed distance; what is left out unfolds. A card has its facts in three columns; in full, the price is larger. */
export const chip = css`
  @container plimsoll (max-width: 479px) {
    .facts {
      display: grid;
      grid-template-columns: repeat(3, auto);
      justify-content: space-between;
      gap: 4px 12px;
      padding-block-start: 4px;
    }
    .facts > span {
      display: flex;
      flex-direction: column;
      font-size: 12px;
      line-height: 16px;
    }
    .facts > span:not(:has(b)) {
      grid-column: 1 / -1;
    }
    .facts > span::before {
      content: none;
    }
    .facts b {
      order: -1;
      font-size: 15px;
      line-height: 20px;
    }
  }
  @container plimsoll (max-width: 319px) {
    .facts {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container plimsoll (min-width: 1120px) {
    .price {
      font-size: 40px;
      line-height: 48px;
    }
  }
  @container plimsoll (max-width: 319px) {
    .shell:not([data-open]) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 32px;
      .head {
        order: 1;
        min-block-size: 34px;
        padding: 0;
        border: 0;
      }
      .head .deeds {
        inline-size: 32px;
      }
      .head > span,
      .ladder,
      .what,
      .fix,
      .given,
      .more,
      [data-panel='foot'] {
        display: none;
      }
      .saved {
        grid-column: 1 / -1;
        order: -1;
      }
    }
  }
  @container plimsoll (max-width: 319px) {
    .shell:not([data-open]) .verdict {
      display: flex;
      flex-wrap: wrap; /* what has no room goes to a second line, which is not shown */
      gap: 0 8px;
      min-inline-size: 0;
      block-size: 34px;
      padding: 0;
      padding-inline: 12px 0;
      overflow: hidden;
      .word,
      .answer,
      .signed {
        block-size: 34px;
        line-height: 34px;
      }
      .word {
        gap: 6px;
      }
      .word > span:not(.level),
      .trigger,
      .facts,
      .band,
      .unit,
      p:not(.word) {
        display: none;
      }
      .sentence:has(.price) {
        font-size: 0;
        line-height: 0;
      }
      .answer:not(:has(.price)) {
        flex: 1 1 0;
        min-inline-size: 0;
      }
      .sentence:not(:has(.price)) {
        line-height: 34px;
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .sentence:not(:has(.price)) {
        font-size: 12px;
      }
      .sentence b {
        display: none;
      }
      .price {
        margin: 0;
        font-size: 13px;
        letter-spacing: 0;
        line-height: 34px;
      }
      .signed {
        display: block;
        margin-inline-start: auto;
        color: var(--_ink-2);
        font-size: 12px;
      }
    }
  }
  @container plimsoll (max-width: 239px) {
    .shell:not([data-open]) .verdict .level {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
