import {css} from 'lit';

/** What lies over the load line. A finger that goes up or down still scrolls the page; browsers mind that of boxes, not of shapes. */
export const moving = css`
  .line {
    position: relative;
    touch-action: pan-y pinch-zoom;
  }
  .line .handles {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    pointer-events: none;
  }
  .handle {
    outline: none;
    pointer-events: all;
    cursor: ew-resize;
    user-select: none;
    -webkit-user-select: none;
  }
  .handle .grab {
    x: -12px;
    y: -14px;
    width: 24px;
    height: 28px;
    fill: transparent;
  }
  .ring-box {
    fill: none;
    stroke: none;
    stroke-width: 2;
  }
  .handle.seen .ring-box {
    stroke: var(--_focus);
  }
  .ghost {
    opacity: 0.35;
  }
  .line .way {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.5;
  }
  .readout rect {
    fill: var(--_ink);
  }
  .line .readout text {
    fill: var(--_surface);
    font-weight: 500;
  }
  .line text.stop,
  .line text.entry,
  .line text.bankruptcy,
  .line text.bracket,
  .lead {
    transition: opacity var(--_fast) var(--_ease);
  }
  .line.reading :is(text.stop, text.entry, text.bankruptcy, text.bracket, .lead) {
    opacity: 0;
  }
  @media (any-pointer: coarse) {
    .handle .grab {
      x: -22px;
      y: -22px;
      width: 44px;
      height: 44px;
    }
  }
  @media print {
    .handles {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .readout rect {
      fill: CanvasText;
    }
    .line .readout text {
      fill: Canvas;
      forced-color-adjust: none;
    }
    .line .way {
      stroke: CanvasText;
    }
    .handle.seen .ring-box {
      stroke: Highlight;
    }
  }
`;
