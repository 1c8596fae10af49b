import {expect} from '@open-wc/testing';
import {layoutLadder, type LadderMarks} from '../../src/charts/ladder/index.js';
import {placeLabels} from '../../src/charts/ladder/labels.js';

/** The worked example of the design: 28 ETH long at 1,902.40 with 10× leverage, market at 1,874.89. */
const example: LadderMarks = {
  now: {price: 1874.89, label: 'now 1,874.89', stale: false},
  liquidations: [
    {price: 1719.04, label: 'liquidated 1,719.04', shortLabel: '1,719.04', direction: 'falling', level: 'danger'},
  ],
  signs: [
    {kind: 'bankruptcy', price: 1712.16, label: 'bankrupt 1,712.16'},
    {kind: 'stop', price: 1760, label: 'stop 1,760.00'},
    {kind: 'bracket', price: 1785.71, label: 'bracket 2 1,785.71'},
    {kind: 'entry', price: 1902.4, label: 'entry 1,902.40'},
  ],
  levels: [
    {from: null, to: 1719.04, level: 'liquidatable'},
    {from: 1719.04, to: 2022.4, level: 'danger'},
    {from: 2022.4, to: null, level: 'watch'},
  ],
  softBand: null,
  sea: null,
  sigmas: [],
};
const nothing: LadderMarks = {
  now: null,
  liquidations: [],
  signs: [],
  levels: [],
  softBand: null,
  sea: null,
  sigmas: [],
};
const perCharacter = (text: string): number => 7 * text.length;

describe('layoutLadder(marks, box)', () => {
  it('spans liquidation less 30 % of its distance to the market plus 25 %', () => {
    const {domain} = layoutLadder(example, {width: 640, form: 'panel'});
    expect(domain[0]).to.be.lessThan(1719.04 - 0.3 * (1874.89 - 1719.04) + 1e-9);
    expect(domain[1]).to.be.greaterThan(1874.89 + 0.25 * (1874.89 - 1719.04) - 1e-9);
  });

  it('keeps the label of a band inside, and off that of the market', () => {
    const softBand = {from: 1755.05, to: 1940.6, label: '1,940.60–1,755.05'};
    const inside = layoutLadder(
      {...nothing, now: example.now, softBand},
      {width: 326, form: 'card', textWidth: perCharacter},
    );
    const [band, now] = [inside.band!.label, inside.waterline!.label];
    expect(Math.abs(band.x - now.x)).to.be.at.least((7 * (band.text.length + now.text.length)) / 2);
    const below = layoutLadder(
      {...nothing, now: example.now, softBand: {from: 1229.29, to: 1359.26, label: '1,359.26–1,229.29'}},
      {width: 326, form: 'card', textWidth: perCharacter},
    );
    expect(below.band!.label.x).to.be.at.least((7 * below.band!.label.text.length) / 2);
  });

  it('keeps the order of prices from left to right', () => {
    const {marks, waterline, signs} = layoutLadder(example, {width: 640, form: 'panel'});
    const x = Object.fromEntries(signs.map(sign => [sign.kind, sign.x]));
    const order = [x['bankruptcy'], marks[0]!.x, x['stop'], x['bracket'], waterline!.x, x['entry']];
    expect(order).to.deep.equal([...order].sort((a, b) => a! - b!));
  });

  it('covers the whole scale with tape, without gap or overlap', () => {
    const {tape, width} = layoutLadder(example, {width: 640, form: 'panel'});
    expect(tape[0]!.x1).to.equal(0);
    expect(tape[tape.length - 1]!.x2).to.equal(width);
    for (let i = 1; i < tape.length; i++) expect(tape[i]!.x1).to.equal(tape[i - 1]!.x2);
  });

  it('is 112 px high as a panel and 72 as a card, where the labels below are spoken instead', () => {
    expect(layoutLadder(example, {width: 640, form: 'panel'}).height).to.equal(112);
    const card = layoutLadder(example, {width: 326, form: 'card'});
    expect(card.height).to.equal(72);
    expect(card.signs.every(sign => sign.label === null)).to.equal(true);
    expect(card.marks[0]!.label.text).to.equal('1,719.04');
  });

  it('shows both prices of a two-sided position around the market', () => {
    const two: LadderMarks = {
      ...example,
      signs: [],
      liquidations: [
        {price: 1483.35, label: '', shortLabel: '1,483.35', direction: 'falling', level: 'watch'},
        {price: 2174.16, label: '', shortLabel: '2,174.16', direction: 'rising', level: 'watch'},
      ],
    };
    const {marks, waterline} = layoutLadder(two, {width: 326, form: 'card'});
    expect(marks[0]!.x).to.be.lessThan(waterline!.x);
    expect(marks[1]!.x).to.be.greaterThan(waterline!.x);
  });

  it('lays out nothing at all without a single number that is not finite', () => {
    const shapes = layoutLadder(nothing, {width: 300, form: 'panel'});
    expect(shapes.domain).to.deep.equal([0, 1]);
    expect(shapes.marks).to.have.length(0);
  });

  it('never spans a price below zero', () => {
    const deep: LadderMarks = {
      ...nothing,
      now: {price: 10, label: 'now', stale: false},
      liquidations: [{price: 0.5, label: 'l', shortLabel: 'l', direction: 'falling', level: 'calm'}],
    };
    expect(layoutLadder(deep, {width: 300, form: 'panel'}).domain[0]).to.equal(0);
  });
});

describe('placeLabels(wanted, width, y, gap, textWidth)', () => {
  it('leaves a label alone on its anchor', () => {
    const [label] = placeLabels([{text: 'now', anchor: 100, rank: 0}], 300, 12, 12, perCharacter);
    expect(label).to.deep.equal({text: 'now', x: 100, y: 12, anchor: 100});
  });

  it('keeps a label inside the box', () => {
    const [left] = placeLabels([{text: 'bankrupt', anchor: 2, rank: 0}], 300, 12, 12, perCharacter);
    expect(left!.x).to.equal(28);
  });

  it('parts two labels on one spot by the gap, evenly', () => {
    const [a, b] = placeLabels(
      [
        {text: 'aaaa', anchor: 150, rank: 0},
        {text: 'bbbb', anchor: 150, rank: 1},
      ],
      300,
      12,
      12,
      perCharacter,
    );
    expect([a!.x, b!.x]).to.deep.equal([130, 170]); // 150 ∓ (28 + 12) / 2
  });

  it('leaves out the least important where they do not all fit', () => {
    const placed = placeLabels(
      [
        {text: 'bracket', anchor: 20, rank: 3},
        {text: 'stop', anchor: 30, rank: 0},
        {text: 'entry', anchor: 60, rank: 2},
      ],
      80,
      12,
      12,
      perCharacter,
    );
    expect(placed.map(label => label?.text ?? null)).to.deep.equal([null, 'stop', 'entry']);
  });

  it('never overlaps and never leaves the box, whatever the anchors', () => {
    for (let seed = 1; seed < 200; seed++) {
      const wanted = [1, 2, 3, 4].map(i => ({text: 'label', anchor: (seed * 7919 * i) % 260, rank: i}));
      const row = placeLabels(wanted, 260, 12, 12, perCharacter)
        .filter(label => label !== null)
        .map(label => label.x)
        .sort((a, b) => a - b);
      expect(row).to.have.length(4);
      expect(row[0]! - 17.5).to.be.greaterThan(-1e-9);
      expect(row[3]! + 17.5).to.be.lessThan(260 + 1e-9);
      for (let i = 1; i < row.length; i++) expect(row[i]! - row[i - 1]!).to.be.greaterThan(47 - 1e-9);
    }
  });
});
