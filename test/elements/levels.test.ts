import {expect} from '@open-wc/testing';
import {calculator, ETH} from '../support/calculator.js';

type Rgb = readonly [number, number, number];

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** @source WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, blue]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(blue);
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * How a colour looks to the three kinds of dichromats, in linear RGB, full severity.
 *
 * @source Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, table 1.
 */
const VISIONS: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* under D65 of a colour as a vision sees it. */
function lab(colour: Rgb, vision: readonly Rgb[]): Rgb {
  const rgb = colour.map(linear) as unknown as Rgb;
  const [r, g, b] = vision.map(([x, y, z]) => Math.min(1, Math.max(0, x * rgb[0] + y * rgb[1] + z * rgb[2]))) as [
    number,
    number,
    number,
  ];
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const LEVELS = ['calm', 'watch', 'danger', 'liquidatable'];

describe('the levels', () => {
  for (const theme of ['light', 'dark']) {
    /** What a token is in a theme, as the browser resolves it. */
    const tokens = async () => {
      const {element} = await calculator({...ETH, theme});
      const probe = document.createElement('span');
      element.renderRoot.querySelector('.shell')!.append(probe);
      return (name: string): Rgb => {
        probe.style.color = `var(--_${name})`;
        const [r, g, b] = getComputedStyle(probe)
          .color.match(/[\d.]+/g)!
          .map(Number) as [number, number, number];
        return [r / 255, g / 255, b / 255];
      };
    };

    it(`and all text have 4.5:1 on what they stand on, ${theme}`, async () => {
      const colour = await tokens();
      for (const ground of ['surface', 'sunken']) {
        for (const name of [...LEVELS, 'ink', 'ink-2', 'ink-3']) {
          expect(contrast(colour(name), colour(ground)), `${name} on ${ground}`).to.be.at.least(4.5);
        }
      }
      expect(contrast(colour('ink'), colour('field'))).to.be.at.least(4.5);
      expect(contrast(colour('line-strong'), colour('surface')), 'borders').to.be.at.least(3);
      expect(contrast(colour('on-liquidatable'), colour('liquidatable-fill')), 'band').to.be.at.least(4.5);
      expect(contrast(colour('on-accent'), colour('accent')), 'accent').to.be.at.least(4.5);
    });

    it(`are 28 apart or more in every colour vision, ${theme}`, async () => {
      const colour = await tokens();
      for (const [vision, matrix] of Object.entries(VISIONS)) {
        for (const [i, one] of LEVELS.entries()) {
          for (const other of LEVELS.slice(i + 1)) {
            const [a, b] = [lab(colour(one), matrix), lab(colour(other), matrix)];
            const apart = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
            expect(apart, `${one} and ${other}, ${vision}`).to.be.at.least(28);
          }
        }
      }
    });
  }

  it('each have an icon of their own outline', async () => {
    const outlines = new Set<string>();
    for (const leverage of ['1.5', '5', '10']) {
      const {element} = await calculator({...ETH, leverage});
      outlines.add(element.renderRoot.querySelector('.word path')!.getAttribute('d')!);
    }
    const {element} = await calculator({...ETH, mark: '1714'});
    outlines.add(element.renderRoot.querySelector('.word path')!.getAttribute('d')!);
    expect(outlines.size).to.equal(4);
  });

  it('take the host’s water, and every other public token', async () => {
    const {element} = await calculator(ETH);
    element.style.setProperty('--plimsoll-water-deep', 'rgb(1, 2, 3)');
    const probe = document.createElement('span');
    probe.style.color = 'var(--_water-deep)';
    element.renderRoot.querySelector('.shell')!.append(probe);
    expect(getComputedStyle(probe).color).to.equal('rgb(1, 2, 3)');
  });
});
