import {css} from 'lit';

/** The two lines that meet at the price. */
export const styles = css`
  .why svg.equity {
    display: block;
    overflow: visible;
    direction: ltr;
    font-size: 12px;
  }
  .equity text {
    fill: var(--_ink-3);
  }
  .equity .name {
    fill: var(--_ink-2);
  }
  .equity .halo {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
  .equity .hair {
    stroke: var(--_line);
  }
  .equity .axis {
    stroke: var(--_ink-3);
  }
  .equity path {
    fill: none;
    stroke-width: 1.5;
  }
  .equity .held {
    stroke: var(--_focus);
  }
  .equity .asked,
  .equity .edge,
  .equity .zero {
    stroke: var(--_ink-2);
    stroke-width: 1.5;
  }
  .equity .asked {
    stroke: var(--_ink);
  }
  .equity .hatch {
    fill: color-mix(in srgb, var(--_liquidatable) 40%, transparent);
  }
  .equity .meet {
    stroke: var(--_at, var(--_ink));
  }
  .equity .meet .at {
    fill: var(--_at, var(--_ink));
    font-weight: 600;
  }
  .equity .ring {
    fill: var(--_surface);
    stroke-width: 3;
  }
  .equity .bar {
    stroke-width: 3;
  }
  .equity .stem {
    stroke-width: 1.5;
  }
  .equity.calm {
    --_at: var(--_calm);
  }
  .equity.watch {
    --_at: var(--_watch);
  }
  .equity.danger {
    --_at: var(--_danger);
  }
  .equity.liquidatable {
    --_at: var(--_liquidatable);
  }
  @media (forced-colors: active) {
    .equity {
      --_at: CanvasText;
    }
    .equity text,
    .equity .hatch {
      fill: CanvasText;
    }
    .equity .held,
    .equity .asked {
      stroke: CanvasText;
    }
    .equity .asked {
      stroke-dasharray: 4 2;
    }
  }
`;
