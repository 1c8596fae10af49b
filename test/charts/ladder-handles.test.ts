import {expect} from '@open-wc/testing';
import {
  handleNear,
  handlesOf,
  ladderDomain,
  layoutLadder,
  layoutReadout,
  placeAt,
  priceAt,
  type LadderMarks,
} from '../../src/charts/ladder/index.js';

const example: LadderMarks = {
  now: {price: 1874.89, label: 'now 1,874.89', stale: false},
  liquidations: [
    {
      price: 1719.04,
      label: 'liquidated 1,719.04',
      shortLabel: '1,719.04',
      direction: 'falling',
      level: 'danger',
      term: 'price',
    },
  ],
  signs: [
    {kind: 'bankruptcy', price: 1712.16, label: 'bankrupt 1,712.16'},
    {kind: 'stop', price: 1760, label: 'stop 1,760.00', term: 'position.stop'},
    {kind: 'bracket', price: 1785.71, label: 'bracket 2 1,785.71'},
    {kind: 'entry', price: 1902.4, label: 'entry 1,902.40', term: 'position.entry'},
  ],
  levels: [],
  softBand: null,
  sea: null,
  sigmas: [],
};
const panel = {width: 640, form: 'panel'} as const;
const shapes = layoutLadder(example, panel);
const ALL = ['liquidation', 'stop', 'entry'] as const;
const perCharacter = (text: string): number => 7 * text.length;

describe('handlesOf(shapes, kinds)', () => {
  it('are in the middle of the marks that can be moved, and of no other', () => {
    const handles = handlesOf(shapes, ALL);
    expect(handles.map(({kind}) => kind)).to.deep.equal(['stop', 'entry', 'liquidation']);
    for (const {y} of handles) expect(y).to.equal(66); // the tape is from 62 to 70
    expect(handles[0]!.x).to.equal(placeAt(shapes, 1760));
    expect(handlesOf(shapes, ['stop'])).to.have.length(1);
  });

  it('carry the term of their mark', () => {
    expect(handlesOf(shapes, ALL).map(({term}) => term)).to.deep.equal(['position.stop', 'position.entry', 'price']);
  });
});

describe('handleNear(handles, point, reach)', () => {
  const handles = [
    {kind: 'stop', x: 100, y: 66},
    {kind: 'liquidation', x: 110, y: 66},
  ] as const;
  const near = (x: number, reach = 12, y = 66) => handleNear(handles, {x, y}, reach)?.kind ?? null;

  it('is within the reach of a pointer, and no further', () => {
    expect([near(88), near(87.9), near(122), near(122.1)]).to.deep.equal(['stop', null, 'liquidation', null]);
    expect([near(78, 22), near(77.9, 22)]).to.deep.equal(['stop', null]);
    expect([near(100, 12, 78), near(100, 12, 78.1)]).to.deep.equal(['stop', null]);
  });

  it('is the nearer of two; the one above where both are as near', () => {
    expect([near(104), near(106), near(105)]).to.deep.equal(['stop', 'liquidation', 'liquidation']);
  });
});

describe('priceAt(shapes, x)', () => {
  it('is the price that stands there', () => {
    for (const price of [1719.04, 1760, 1902.4])
      expect(priceAt(shapes, placeAt(shapes, price))).to.be.closeTo(price, 1e-9);
  });

  it('is that of the end beyond it', () => {
    expect(priceAt(shapes, -50)).to.equal(shapes.domain[0]);
    expect(priceAt(shapes, 900)).to.equal(shapes.domain[1]);
  });
});

describe('a span that is held', () => {
  const held = (marks: Partial<LadderMarks>) => ({...example, span: shapes.domain, ...marks});

  it('stays while a mark is moved', () => {
    const [mark] = example.liquidations;
    const moved = held({liquidations: [{...mark!, price: 1690}]});
    expect(layoutLadder(moved, panel).domain).to.deep.equal(shapes.domain);
    expect(layoutLadder(moved, panel).waterline!.x).to.equal(shapes.waterline!.x);
  });

  it('leaves out what has moved beyond it', () => {
    const [mark] = example.liquidations;
    expect(layoutLadder(held({liquidations: [{...mark!, price: 900}]}), panel).marks).to.have.length(0);
  });

  it('gives way to the market', () => {
    const {now} = example;
    expect(ladderDomain(held({now: {...now!, price: 2500}}))).to.deep.equal([shapes.domain[0], 2500]);
    expect(ladderDomain(held({now: {...now!, price: 1000}}))).to.deep.equal([1000, shapes.domain[1]]);
  });
});

describe('layoutReadout(shapes, text, x, textWidth)', () => {
  const readout = (text: string, x: number, width = 640) => layoutReadout({...shapes, width}, text, x, perCharacter);

  it('is centred below its mark', () => {
    const found = readout('1,690.00', 300);
    expect(found).to.include({x: 262, y: 90, width: 76, height: 22}); // 8·7 + 20 wide, in the last 22 of 112
    expect(found.lines).to.deep.equal([{text: '1,690.00', x: 300, y: 105}]);
  });

  it('leaves the mark of a card in sight', () => {
    const card = layoutLadder(example, {width: 326, form: 'card'});
    expect(layoutReadout(card, '1,690.00', 100, perCharacter).y).to.equal(62); // 47 is its middle
  });

  it('is inside the ladder', () => {
    expect(readout('1,690.00', 4).x).to.equal(0);
    const right = readout('1,690.00', 636);
    expect(right.x + right.width).to.equal(640);
  });

  it('breaks between its parts where it is too wide', () => {
    const {lines, height} = readout('1,690.00 · add 1,490.51 USDT · 7.82×', 100, 200);
    expect(lines.map(({text}) => text)).to.deep.equal(['1,690.00', 'add 1,490.51 USDT · 7.82×']);
    expect(height).to.equal(38);
  });
});
