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
  .row-of-betas {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(112px, 100%), 1fr));
    gap: 8px;
  }
`;
