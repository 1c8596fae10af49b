import {css} from 'lit';

/** The risk map: seven steps of one hue, told apart by lightness alone. */
export const riskMap = css`
  :host {
    --_depth-0: var(--plimsoll-depth-0, light-dark(#f3f6fa, #1a2028));
    --_depth-1: var(--plimsoll-depth-1, light-dark(#dde8f3, #1d2d3d));
    --_depth-2: var(--plimsoll-depth-2, light-dark(#bcd2e8, #234259));
    --_depth-3: var(--plimsoll-depth-3, light-dark(#8fb3d8, #2f5f80));
    --_depth-4: var(--plimsoll-depth-4, light-dark(#5c8bbd, #4b86ac));
    --_depth-5: var(--plimsoll-depth-5, light-dark(#345f95, #7db1cf));
    --_depth-6: var(--plimsoll-depth-6, light-dark(#1b3a66, #c4e1ee));
  }
  .map {
    direction: ltr;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .map .depth-0 {
    fill: var(--_depth-0);
  }
  .map .depth-1 {
    fill: var(--_depth-1);
  }
  .map .depth-2 {
    fill: var(--_depth-2);
  }
  .map .depth-3 {
    fill: var(--_depth-3);
  }
  .map .depth-4 {
    fill: var(--_depth-4);
  }
  .map .depth-5 {
    fill: var(--_depth-5);
  }
  .map .depth-6 {
    fill: var(--_depth-6);
  }
  .map .contour {
    fill: none;
    stroke: var(--_ink);
    stroke-opacity: 0.5;
  }
  .map .contour.level {
    stroke-width: 2;
    stroke-opacity: 1;
  }
  .map .tick {
    stroke: var(--_ink-3);
  }
  .map .pill {
    fill: var(--_surface);
    stroke: var(--_line-strong);
  }
  .map .pill.level {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .map .range {
    fill: var(--_surface);
    fill-opacity: 0.8;
    stroke: var(--_ink);
    stroke-opacity: 0.4;
  }
  .map .position {
    fill: var(--_surface);
    stroke: var(--_at, var(--_ink));
    stroke-width: 3;
  }
  .map.calm {
    --_at: var(--_calm);
  }
  .map.watch {
    --_at: var(--_watch);
  }
  .map.danger {
    --_at: var(--_danger);
  }
  .map.liquidatable {
    --_at: var(--_liquidatable);
  }
  .map .cross {
    stroke: var(--_surface);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
    mix-blend-mode: difference;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
    max-inline-size: 320px;
    direction: ltr;
  }
  .legend span {
    block-size: 12px;
  }
  .legend span:nth-child(1) {
    background: var(--_depth-0);
  }
  .legend span:nth-child(2) {
    background: var(--_depth-1);
  }
  .legend span:nth-child(3) {
    background: var(--_depth-2);
  }
  .legend span:nth-child(4) {
    background: var(--_depth-3);
  }
  .legend span:nth-child(5) {
    background: var(--_depth-4);
  }
  .legend span:nth-child(6) {
    background: var(--_depth-5);
  }
  .legend span:nth-child(7) {
    background: var(--_depth-6);
  }
  @media (forced-colors: active) {
    .map :is(.depth-0, .depth-1, .depth-2, .depth-3, .depth-4, .depth-5, .depth-6) {
      fill: none;
    }
    .map .depth-0 {
      stroke: CanvasText;
    }
    .map .contour {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .map .cross {
      stroke: Highlight;
      mix-blend-mode: normal;
    }
    .legend {
      display: none;
    }
  }
`;
