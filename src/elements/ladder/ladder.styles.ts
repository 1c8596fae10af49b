import {css} from 'lit';

/** The load line. Levels differ by pattern first; forced colours keep the patterns. */
export const line = css`
  .line svg {
    display: block;
    overflow: visible;
    direction: ltr;
    font-size: 12px;
  }
  /** As high as the upright line that is to come. */
  .awaited {
    min-block-size: 408px;
  }
  .line.pale {
    opacity: 0.5;
  }
  .line text {
    fill: var(--_ink-2);
    unicode-bidi: plaintext;
  }
  .line .now {
    fill: var(--_ink);
    font-weight: 600;
  }
  .line .liquidation {
    fill: var(--_at);
    font-weight: 600;
    stroke: none;
  }
  .line .lit {
    fill: color-mix(in srgb, var(--_focus) 12%, transparent);
  }
  .scale,
  .comb,
  .waterline {
    stroke: var(--_ink);
  }
  .waterline,
  .survey {
    stroke-width: 1.5;
  }
  .survey {
    fill: var(--_surface);
    stroke: var(--_ink);
  }
  .waterline.stale {
    stroke-dasharray: 3 3;
  }
  .line .water {
    fill: var(--_water);
  }
  .line .water-deep {
    fill: var(--_water-deep);
  }
  .line .water-edge {
    fill: none;
    stroke: var(--_water-edge);
    stroke-width: 1.5;
  }
  .line .band {
    fill: var(--_watch);
    fill-opacity: 0.12;
  }
  .line .band-edge {
    stroke: var(--_watch);
    stroke-width: 1.5;
  }
  .line .band-label {
    fill: var(--_watch);
    font-weight: 600;
  }
  .sign {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.5;
  }
  .sign.entry {
    fill: var(--_surface);
  }
  .lead {
    fill: none;
    stroke: var(--_line-strong);
    stroke-dasharray: 1.5 2;
  }
  .mark {
    stroke: var(--_at);
  }
  .mark.calm,
  .deep.calm {
    --_at: var(--_calm);
  }
  .mark.watch,
  .deep.watch {
    --_at: var(--_watch);
  }
  .mark.danger,
  .deep.danger {
    --_at: var(--_danger);
  }
  .mark.liquidatable {
    --_at: var(--_liquidatable);
  }
  .deep.liquidatable {
    --_at: var(--_liquidatable-fill);
  }
  .stem {
    stroke-width: 1.5;
  }
  .ring {
    fill: var(--_surface);
    stroke-width: 3;
  }
  .bar {
    stroke-width: 3;
  }
  .deep {
    fill: var(--_at);
  }
  .pale.calm {
    fill: color-mix(in srgb, var(--_calm) 16%, var(--_surface));
  }
  .pale.watch {
    fill: color-mix(in srgb, var(--_watch) 16%, var(--_surface));
  }
  .pale.danger {
    fill: color-mix(in srgb, var(--_danger) 16%, var(--_surface));
  }
  @media print {
    .line svg {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .line .lit {
      stroke: Highlight;
    }
    .line {
      --_at: CanvasText;
      --_calm: CanvasText;
      --_watch: CanvasText;
      --_danger: CanvasText;
      --_liquidatable: CanvasText;
      --_liquidatable-fill: CanvasText;
    }
  }
`;
