import {css} from 'lit';

/** The load line and the fixes under it. Levels differ by pattern first; forced colours keep the patterns. */
export const loadLine = css`
  .ladder svg {
    display: block;
    overflow: visible;
    direction: ltr;
    font-size: 12px;
  }
  .ladder.pale {
    opacity: 0.5;
  }
  .ladder text {
    fill: var(--_ink-2);
  }
  .ladder .now {
    fill: var(--_ink);
    font-weight: 600;
  }
  .ladder .liquidation {
    fill: var(--_at);
    font-weight: 600;
    stroke: none;
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
  .fixes {
    padding: 12px 16px;
    border-block-start: 1px solid var(--_line);
  }
  .fixes .title {
    font-weight: 600;
  }
  .fixes ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .fixes li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0 12px;
    padding-block: 8px;
  }
  .fixes li + li {
    border-block-start: 1px solid var(--_line);
  }
  .fixes .button {
    grid-area: 1 / 2 / span 2;
  }
  .fixes .deed b {
    font-size: 13px;
  }
  .fixes .result {
    grid-area: 2 / 1;
  }
  .fixes .tag,
  .fixes .result {
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }
  .fixes .tag {
    color: var(--_ink-3);
  }
  .fixes .result b {
    color: var(--_ink);
  }
  @media (forced-colors: active) {
    .ladder {
      --_at: CanvasText;
      --_calm: CanvasText;
      --_watch: CanvasText;
      --_danger: CanvasText;
      --_liquidatable: CanvasText;
      --_liquidatable-fill: CanvasText;
    }
  }
`;
