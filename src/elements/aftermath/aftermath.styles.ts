import {css} from 'lit';

/** The waterfall: what is taken as a penalty is hatched, so that it is told without colour. */
export const aftermath = css`
  .aftermath {
    --_taken: var(--plimsoll-water-deep, light-dark(#b9cfe9, #2b4763));
  }
  /* prices of several assets make a long value */
  .aftermath .lede b {
    white-space: normal;
  }
  .aftermath .bar.whole {
    fill: var(--_ink);
  }
  .aftermath .bar.taken {
    fill: var(--_taken);
  }
  .aftermath .bar.penalty {
    stroke: var(--_liquidatable);
  }
  .aftermath .deep {
    fill: var(--_liquidatable);
  }
  .aftermath .base {
    stroke: var(--_ink-2);
  }
  .aftermath .lead {
    stroke: var(--_line-strong);
    stroke-dasharray: 1.5 2;
  }
  .aftermath .figure .printed {
    fill: var(--_ink);
    font-size: 13px;
    font-weight: 600;
  }
  .aftermath .figure .note {
    fill: var(--_ink-3);
    font-size: 11px;
  }
  .aftermath .steps td {
    vertical-align: top;
  }
  .aftermath .steps th[scope='row'] {
    vertical-align: top;
  }
  .aftermath .effect {
    display: flex;
    justify-content: flex-end;
    gap: 4px;
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }
  @container (max-width: 559px) {
    .aftermath .effect {
      justify-content: flex-start;
    }
  }
  .aftermath .effect.worse {
    color: var(--_danger);
  }
  @media (forced-colors: active) {
    .aftermath {
      --_taken: Canvas;
      --_liquidatable: CanvasText;
    }
    .aftermath .bar.whole {
      fill: CanvasText;
    }
    .aftermath .bar {
      stroke: CanvasText;
    }
  }
`;
