import {css} from 'lit';

/** The range map: depths of one hue, the hatch beyond health 1. */
export const styles = css`
  .map {
    --_deep: var(--plimsoll-water-deep, light-dark(#b9cfe9, #2b4763));
  }
  .map .title {
    font-weight: 600;
  }
  .map .finding {
    margin-block: 8px 12px;
    color: var(--_ink-2);
    font-size: 15px;
    line-height: 22px;
  }
  .map .figure {
    position: relative;
    border-radius: var(--_radius);
  }
  .map .figure:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .map svg {
    display: block;
    direction: ltr;
    font-size: 12px;
  }
  .map text {
    fill: var(--_ink-2);
  }
  .map .halo {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 3;
    paint-order: stroke;
  }
  .map .strong,
  .map .chosen text {
    font-weight: 600;
  }
  .map .ground {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .map .depth {
    fill: var(--_deep);
    fill-opacity: 1;
  }
  .map .depth-2 {
    fill: color-mix(in srgb, var(--_deep) 66%, var(--_surface));
  }
  .map .depth-1 {
    fill: color-mix(in srgb, var(--_deep) 36%, var(--_surface));
  }
  .map .depth-0 {
    fill: color-mix(in srgb, var(--_deep) 12%, var(--_surface));
  }
  .map .beyond {
    fill: var(--_surface);
  }
  .map .hatch {
    stroke: var(--_liquidatable);
    stroke-opacity: 0.4;
    stroke-width: 2;
  }
  .map .grid {
    stroke: var(--_line);
    stroke-opacity: 0.6;
  }
  .map .health {
    fill: none;
    stroke: var(--_ink-2);
  }
  .map .one {
    stroke: var(--_liquidatable);
    stroke-width: 2.5;
  }
  .map .oval {
    fill: none;
    stroke: var(--_ink);
    stroke-dasharray: 3 3;
  }
  .map .arrow :is(line, circle, path) {
    stroke: var(--_ink-2);
    stroke-width: 1.5;
  }
  .map .arrow circle {
    fill: var(--_surface);
  }
  .map .way {
    stroke-dasharray: 5 3;
  }
  .map .chosen :is(line, circle, path) {
    stroke: var(--_ink);
    stroke-width: 2.5;
    stroke-dasharray: none;
  }
  .map .here,
  .map .mix {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .map .cursor line {
    stroke: var(--_focus);
  }
  .map .cursor circle {
    fill: var(--_focus);
  }
  .map .readout,
  .map .caption {
    display: block;
    min-block-size: 16px;
    margin-block: 8px 0;
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }
  .map details {
    margin-block-start: 12px;
    font-size: 12px;
  }
  .map summary {
    inline-size: fit-content;
    padding-block: 4px;
    cursor: pointer;
  }
  .map .scroll {
    overflow-x: auto;
  }
  .map table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .map th,
  .map td {
    padding: 4px 8px;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    font-weight: 400;
    white-space: nowrap;
  }
  .map caption {
    padding-block: 4px;
    text-align: start;
  }
  @media (forced-colors: active) {
    .map .depth {
      fill: Canvas;
    }
    .map .one,
    .map .hatch {
      stroke: CanvasText;
    }
  }
`;
