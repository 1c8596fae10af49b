import {expect} from '@open-wc/testing';
import {
  layoutCursor,
  layoutLadder,
  priceAt,
  priceRead,
  roundStep,
  placeAt,
  placesOf,
  type LadderMarks,
} from '../../src/charts/ladder/index.js';

/** A sea that falls by halves: 1 at 1,900, ½ at 1,800, ¼ at 1,700. */
const CURVE = [
  [1700, 0.25],
  [1800, 0.5],
  [1900, 1],
] as const;
const marks: LadderMarks = {
  now: {price: 1900, label: 'now 1,900.00', stale: false},
  liquidations: [],
  signs: [{kind: 'stop', price: 1763.21, label: 'stop 1,763.21'}],
  levels: [],
  softBand: null,
  sea: {central: CURVE, high: CURVE},
  sigmas: [],
  span: [1700, 2000],
};
const shapes = layoutLadder(marks, {width: 600, form: 'panel'});

const read = (x: number): number => priceRead(shapes, placesOf(shapes), x);

describe('layoutCursor(shapes, price)', () => {
  it('stands at its price, and where it crosses the sea', () => {
    // the sea is 36 px high, from 26 to 62; half way between a half and one: 62 − 0.75·36
    expect(layoutCursor(shapes, 1850)).to.deep.equal({
      from: [300, 16],
      to: [300, 62],
      crossing: [300, 35],
      focus: [300, 66],
    });
    expect(layoutCursor(shapes, 1700).crossing).to.deep.equal([0, 53]);
    expect(layoutCursor(shapes, 1900).crossing).to.deep.equal([400, 26]);
  });

  it('crosses nothing beside the sea, or where there is none', () => {
    expect(layoutCursor(shapes, 1950).crossing).to.equal(null);
    const dry = layoutLadder({...marks, sea: null}, {width: 600, form: 'panel'});
    expect(layoutCursor(dry, 1850).crossing).to.equal(null);
  });

  it('stays on the ladder', () => {
    expect(layoutCursor(shapes, 5).to[0]).to.equal(0);
    expect(layoutCursor(shapes, 9000).to[0]).to.equal(600);
  });
});

describe('priceRead(axis, places, place)', () => {
  it('is the roundest within a pixel', () => {
    expect(roundStep(shapes, 1)).to.equal(0.5);
    expect(read(100.3)).to.equal(1750); // 1,750.15
    expect(read(101)).to.equal(1750.5);
  });

  it('is that of a mark nearby', () => {
    const at = placeAt(shapes, 1763.21);
    for (const x of [at - 3.9, at, at + 3.9]) expect(read(x)).to.be.closeTo(1763.21, 1e-9);
    expect(read(at + 4.2)).to.equal(Math.round(priceAt(shapes, at + 4.2) * 2) / 2);
    expect(read(placeAt(shapes, 1900) - 2)).to.be.closeTo(1900, 1e-9);
  });
});

describe('roundStep(shapes, pixels)', () => {
  const stepOver = (low: number, high: number, pixels: number) =>
    roundStep({...shapes, width: 600, domain: [low, high]}, pixels);

  it('is 1, 2 or 5 times a power of ten, and the largest that fits', () => {
    expect(stepOver(0, 600, 1)).to.equal(1);
    expect(stepOver(0, 600, 12)).to.equal(10);
    expect(stepOver(0, 1199, 1)).to.equal(1);
    expect(stepOver(0, 1200, 1)).to.equal(2);
    expect(stepOver(0, 3000, 1)).to.equal(5);
    expect(stepOver(0, 0.0006, 1)).to.be.closeTo(1e-6, 1e-18);
    expect(stepOver(2e6, 9.5e6, 1)).to.equal(10_000);
  });
});
