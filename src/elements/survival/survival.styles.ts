import {css} from 'lit';

/** The survival figure, its cursor and the chances below it. */
export const survival = css`
  .plot {
    position: relative;
    direction: ltr;
  }
  .plot input {
    position: absolute;
    inset: 10px 52px 24px;
    inline-size: calc(100% - 104px);
    block-size: 226px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: crosshair;
    direction: ltr;
  }
  .plot input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1px;
    block-size: 226px;
    background: none;
  }
  .plot input::-moz-range-thumb {
    inline-size: 1px;
    block-size: 226px;
    border: 0;
    background: none;
  }
  .plot .dot {
    fill: var(--_ink);
  }
  .plot .halo {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .plot .cursor-line {
    stroke: var(--_ink);
  }
  .chances {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px 12px;
    padding-block: 8px;
    border-block: 1px solid var(--_line);
  }
  @container (min-width: 380px) {
    .chances {
      grid-template-columns: repeat(auto-fit, minmax(84px, 1fr));
    }
  }
  .chances dt {
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }
  .rows div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  .rows dt {
    color: var(--_ink-2);
  }
  .rows dd {
    font-weight: 600;
    white-space: normal;
  }
  .chances dd {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .plot .halo {
      stroke: Canvas;
    }
    .plot .dot {
      fill: CanvasText;
    }
  }
`;
