import {css} from 'lit';

/** The buttons at a box, and the slider below it. */
export const slider = css`
  .steppers {
    display: flex;
    flex: none;
    align-items: center;
    margin-inline: 4px;
    padding-inline-start: 4px;
    border-inline-start: 1px solid var(--_line);
  }
  .suffix:has(select) + .steppers {
    border-inline-start-color: transparent;
  }
  .stepper {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
    touch-action: manipulation;
  }
  .stepper:hover {
    background: var(--_hover);
    color: var(--_ink);
  }
  .stepper:disabled {
    background: none;
    color: var(--_line-strong);
    cursor: default;
  }
  .slider {
    position: relative;
    display: grid;
    justify-items: center;
    padding-block-start: 4px;
  }
  .slider .track {
    position: absolute;
    inset: 10px 8px auto;
    inline-size: calc(100% - 16px);
    pointer-events: none;
  }
  .slider .track rect {
    fill: var(--_hover);
  }
  .slider .track .done {
    fill: var(--_accent);
  }
  .slider input {
    position: relative;
    appearance: none;
    inline-size: 100%;
    block-size: 16px;
    margin: 0;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }
  .slider input::after {
    content: '';
    position: absolute;
    inset: -14px 0;
  }
  .slider input:focus-visible {
    outline-offset: 2px;
    border-radius: 8px;
  }
  .slider input::-webkit-slider-runnable-track {
    background: none;
  }
  .slider input::-moz-range-track {
    background: none;
  }
  .slider input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .slider input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .slider .strip {
    display: block;
    overflow: visible;
    margin-block-start: 4px;
    font-size: 11px;
  }
  .strip text {
    fill: var(--_ink-2);
  }
  .strip rect.strip {
    fill: var(--_hover);
  }
  .strip rect.calm {
    fill: color-mix(in srgb, var(--_calm) 16%, var(--_surface));
  }
  .strip rect.watch {
    fill: url(#levels-watch);
  }
  .strip rect.danger {
    fill: url(#levels-danger);
  }
  .strip rect.liquidatable {
    fill: var(--_liquidatable-fill);
  }
  .strip .pale.watch {
    fill: color-mix(in srgb, var(--_watch) 16%, var(--_surface));
  }
  .strip .pale.danger {
    fill: color-mix(in srgb, var(--_danger) 16%, var(--_surface));
  }
  .strip .deep.watch {
    fill: var(--_watch);
  }
  .strip .deep.danger {
    fill: var(--_danger);
  }
  @media (pointer: coarse) {
    .stepper {
      inline-size: 40px;
      block-size: 44px;
    }
    .slider input {
      block-size: 44px;
    }
    .slider .track {
      inset-block-start: 24px;
    }
  }
  @media (forced-colors: active) {
    .slider {
      forced-color-adjust: none;
      --_accent: CanvasText;
      --_hover: GrayText;
      --_calm: CanvasText;
      --_watch: CanvasText;
      --_danger: CanvasText;
      --_liquidatable-fill: CanvasText;
      --_surface: Canvas;
      --_ink-2: CanvasText;
    }
  }
`;
