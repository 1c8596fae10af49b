import {css} from 'lit';
import {moves as cards} from '../loan/moves.styles.js';

/** The choice of what moves, and the betas below it. */
export const moves = css`
  ${cards}
  .moves:has(.side) {
    grid-template-columns: repeat(auto-fit, minmax(min(176px, 100%), 1fr));
  }
  .moves label {
    align-content: start;
    gap: 2px;
  }
  .moves .told {
    color: var(--_ink-3);
  }
  .moves .side {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 8px;
  }
  .betas {
    margin-block-start: 12px;
  }
  .betas > p.label {
    margin-block: 8px 4px;
    font-weight: 500;
  }
  .betas > .message {
    margin-block: 2px 8px;
  }
  .betas > p > .button {
    block-size: auto;
    min-block-size: 32px;
    margin-block: 4px 8px;
    padding-block: 6px;
    text-align: start;
    white-space: normal;
  }
  .row-of-betas {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(112px, 100%), 1fr));
    gap: 8px;
  }
`;
