import {css} from 'lit';

/** What stands over lines and the sea is written on the surface. */
export const upright = css`
  .line.upright {
    touch-action: auto;
  }
  .upright .handles {
    touch-action: pan-x pinch-zoom;
  }
  .upright .handle {
    cursor: ns-resize;
  }
  .upright .tick {
    fill: var(--_ink-3);
  }
  .upright .over {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .upright .tick.over {
    fill: var(--_ink-2);
    font-size: 11px;
    font-weight: 600;
  }
  .upright .hair {
    stroke: var(--_line);
  }
  .upright .surface {
    fill: none;
    stroke: var(--_water-edge);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .sea-top {
    stop-color: var(--_water-deep);
  }
  .sea-ground {
    stop-color: var(--_water);
    stop-opacity: 0.35;
  }
  .upright .beyond {
    opacity: 0.4;
  }
  .upright .history:is(p) {
    margin: 4px 0 0;
    color: var(--_ink-2);
    font-size: 13px;
    line-height: 20px;
  }
  .upright p b {
    color: var(--_ink);
  }
  @media (forced-colors: active) {
    .upright path.history {
      fill: none;
    }
    .upright :is(.water, .water-deep) {
      fill: none;
    }
    .upright :is(.surface, .hair, .water-edge) {
      stroke: CanvasText;
    }
    .upright .hair {
      stroke-opacity: 0.3;
    }
    .upright .over {
      stroke: Canvas;
    }
  }
`;
