import {css} from 'lit';

/** Colours of what is drawn of a chance: sea, fans, depths. Loaded with the first picture that needs them. */
export const water = css`
  :host {
    --_water: var(--plimsoll-water, light-dark(#dbe6f4, #1f3043));
    --_water-deep: var(--plimsoll-water-deep, light-dark(#b9cfe9, #2b4763));
    --_water-edge: var(--plimsoll-water-edge, light-dark(#5a82b4, #7ba6d6));
  }
  .water {
    fill: var(--_water);
  }
  .water-deep {
    fill: var(--_water-deep);
  }
  .water-edge {
    fill: none;
    stroke: var(--_water-edge);
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .water,
    .water-deep {
      fill: none;
    }
    .water-edge {
      stroke: CanvasText;
    }
  }
`;
