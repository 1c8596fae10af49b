import {css} from 'lit';

/** The cursor over the load line. A finger held down reads, and selects no text. */
export const reading = css`
  .line {
    position: relative;
    -webkit-touch-callout: none;
  }
  .line .cursor {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    pointer-events: none;
  }
  .hairline {
    stroke: var(--_ink);
    stroke-dasharray: 2 2;
  }
  .read {
    fill: var(--_ink);
  }
  .reader {
    outline: none;
  }
  .reader rect {
    fill: none;
    stroke-width: 2;
  }
  .reader:focus-visible rect {
    stroke: var(--_focus);
  }
  @media print {
    .line .cursor {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .hairline {
      stroke: CanvasText;
    }
    .read {
      fill: CanvasText;
    }
    .reader:focus-visible rect {
      stroke: Highlight;
    }
  }
`;
