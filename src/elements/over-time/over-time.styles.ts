import {css} from 'lit';

/** The curve of time. The hatch says what is liquidated; forced colours keep it. */
export const overTime = css`
  .time .figure {
    --_at: var(--_ink);
  }
  .time .figure.calm {
    --_at: var(--_calm);
  }
  .time .figure.watch {
    --_at: var(--_watch);
  }
  .time .figure.danger {
    --_at: var(--_danger);
  }
  .time .figure.liquidatable {
    --_at: var(--_liquidatable);
  }
  .time .grid {
    stroke: var(--_line);
  }
  .time .hatch {
    fill: var(--_liquidatable);
    opacity: 0.4;
  }
  .time .standing {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .time .curve {
    fill: none;
    stroke: var(--_at);
    stroke-width: 2.5;
  }
  .time line.cursor {
    stroke: var(--_ink-2);
  }
  .time .lead {
    stroke: var(--_line-strong);
    stroke-dasharray: 1.5 2;
  }
  .time .ring {
    fill: var(--_surface);
    stroke: var(--_at);
    stroke-width: 3;
  }
  .time .bar {
    stroke: var(--_at);
    stroke-width: 3;
  }
  .time .label {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4;
    stroke-linejoin: round;
  }
  .time .figure .tick {
    fill: var(--_ink-3);
    stroke: none;
    font-size: 11px;
  }
  .time .figure .now {
    fill: var(--_ink);
    font-weight: 600;
  }
  .time .figure .level {
    fill: var(--_at);
    font-weight: 600;
  }
  .time input.cursor {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .time .figure:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius-s);
  }
  @media (forced-colors: active) {
    .time .figure[class] {
      --_at: CanvasText;
      --_liquidatable: CanvasText;
    }
    .time .label {
      stroke: Canvas;
    }
  }
`;
