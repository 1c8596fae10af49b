import {css} from 'lit';

/**
 * Public tokens with their fallbacks, read once at the host; the rest of the styles know only the private names.
 * `light-dark()`
 * is resolved where a colour is used, by the `color-scheme` that `theme` gives the shell.
 */
export const tokens = css`
  :host {
    --_surface: var(--plimsoll-surface, light-dark(#ffffff, #171b21));
    --_sunken: var(--plimsoll-sunken, light-dark(#f6f7f9, #12151a));
    --_field: var(--plimsoll-field, light-dark(#ffffff, #1d222a));
    --_hover: color-mix(in srgb, var(--_ink) 6%, var(--_surface));
    --_line: var(--plimsoll-line, light-dark(#e4e7ec, #2a303a));
    --_line-strong: var(--plimsoll-line-strong, light-dark(#868e9b, #737d8c));
    --_ink: var(--plimsoll-ink, light-dark(#131820, #edf0f4));
    --_ink-2: var(--plimsoll-ink-2, light-dark(#47505f, #b0b8c4));
    --_ink-3: var(--plimsoll-ink-3, light-dark(#626b7a, #8d96a4));
    --_accent: var(--plimsoll-accent, light-dark(#131820, #edf0f4));
    --_on-accent: var(--plimsoll-on-accent, light-dark(#ffffff, #131820));
    --_focus: var(--plimsoll-focus, light-dark(#1e59cf, #8db8ff));
    --_calm: var(--plimsoll-calm, light-dark(#1e59cf, #5fe9fa));
    --_watch: var(--plimsoll-watch, light-dark(#916c07, #f9df6a));
    --_danger: var(--plimsoll-danger, light-dark(#c83c73, #e45b23));
    --_liquidatable: var(--plimsoll-liquidatable, light-dark(#601106, #e146dd));
    --_liquidatable-fill: light-dark(#601106, #a83da3);
    --_on-liquidatable: #ffffff;
    --_font: var(--plimsoll-font, ui-sans-serif, system-ui, sans-serif);
    --_font-math: var(--plimsoll-font-math, 'STIX Two Math', 'Cambria Math', math, serif);
    --_radius: var(--plimsoll-radius, 8px);
    --_radius-s: calc(var(--_radius) * 0.75);
    --_radius-l: calc(var(--_radius) * 1.5);
    --_control: var(--plimsoll-control, 36px);
    --_pad: 16px;
    --_fast: 120ms;
    --_ease: cubic-bezier(0.2, 0, 0, 1);
  }
  :host([density='compact']) {
    --_control: 32px;
    --_pad: 12px;
  }
  .shell {
    color-scheme: light dark;
  }
  .shell.light {
    color-scheme: light;
  }
  .shell.dark {
    color-scheme: dark;
  }
  @media (pointer: coarse) {
    :host {
      --_control: var(--plimsoll-control, 44px);
    }
  }
  @media print {
    .shell {
      color-scheme: light;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
    }
  }
`;
