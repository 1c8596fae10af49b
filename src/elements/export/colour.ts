/** A colour as any program reads it, and how much of it shows. */
export interface PlainColour {
  /** `#1719ff` */
  readonly hex: string;
  /** 0 … 1 */
  readonly opacity: number;
}

/** Returns a colour of CSS, `light-dark()` and `color-mix()` resolved, in six digits; `null` for none. */
export function plainColour(value: string): PlainColour | null {
  if (value === '' || value === 'none' || value.startsWith('url(')) return null;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) return null;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  if (!alpha) return null;
  const digits = [red!, green!, blue!].map(part => part.toString(16).padStart(2, '0'));
  return {hex: `#${digits.join('')}`, opacity: Math.round((alpha / 255) * 100) / 100};
}
