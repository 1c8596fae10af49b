import {expect} from '@open-wc/testing';
import {layoutOverTime, nearestPoint, type TimeMarks} from '../../src/charts/over-time/index.js';
import {layoutWaterfall, type WaterfallBar} from '../../src/charts/waterfall/index.js';

const rising: TimeMarks = {
  curve: [
    {days: 0, value: 80},
    {days: 50, value: 90},
    {days: 100, value: 100},
  ],
  curveLabel: 'liquidated 80',
  line: {value: 100, label: 'now 100'},
  crossing: {days: 100, label: '1 Jan 2027'},
  span: 365,
  beyond: 'below-curve',
  printDay: days => `day ${days.toFixed(0)}`,
  printValue: value => String(value),
};

describe('the layout of a quantity over time', () => {
  const shapes = layoutOverTime(rising, 600);
  const {plot} = shapes;

  it('puts days in proportion and higher values higher', () => {
    const [first, middle, last] = shapes.curve;
    expect(first![0]).to.equal(plot.left);
    expect(last![0]).to.be.closeTo(plot.left + ((plot.right - plot.left) * 100) / 365, 1e-9);
    expect(middle![1]).to.be.closeTo((first![1] + last![1]) / 2, 1e-9);
    expect(last![1]).to.equal(shapes.lineY);
  });

  it('rings the place where the curve meets the line', () => {
    expect(shapes.crossing).to.include({x: shapes.curve[2]![0], y: shapes.lineY});
  });

  it('closes what is liquidated at the edge behind the curve', () => {
    expect(shapes.beyond.slice(-2)).to.deep.equal([
      [shapes.curve[2]![0], plot.bottom],
      [plot.left, plot.bottom],
    ]);
    const short = layoutOverTime({...rising, beyond: 'above-curve'}, 600);
    expect(short.beyond.at(-1)![1]).to.equal(plot.top);
  });

  it('keeps everything inside, at every width', () => {
    for (const width of [240, 328, 480, 768, 1200]) {
      const laid = layoutOverTime(rising, width);
      const labels = [...laid.columns, laid.lineLabel, laid.curveLabel!, laid.crossing!.label];
      for (const {x} of labels) expect(x).to.be.within(0, width);
      for (const [x, y] of laid.curve) {
        expect(x).to.be.within(laid.plot.left, laid.plot.right);
        expect(y).to.be.within(laid.plot.top, laid.plot.bottom);
      }
    }
  });

  it('draws a curve that never moves', () => {
    const flat = layoutOverTime({...rising, curve: [{days: 0, value: 100}], crossing: null}, 400);
    expect(flat.rows.length).to.be.greaterThan(1);
    for (const {y} of flat.rows) expect(y).to.be.finite;
  });

  it('finds the date nearest to a place', () => {
    expect(nearestPoint(rising.curve, 70)).to.equal(1);
    expect(nearestPoint(rising.curve, 400)).to.equal(2);
  });
});

describe('the layout of a waterfall', () => {
  const bar = (from: number, to: number, kind: WaterfallBar['kind']): WaterfallBar => ({
    label: 'a',
    printed: '1',
    note: '',
    from,
    to,
    kind,
  });
  const bars = [bar(0, 100, 'whole'), bar(100, 30, 'taken'), bar(30, -10, 'penalty'), bar(0, -10, 'whole')];

  it('stands each bar where the one before ended, on one scale', () => {
    const {bars: laid, base} = layoutWaterfall(bars, 800);
    const [first, second, third, last] = laid;
    expect(second!.y).to.equal(first!.y);
    expect(third!.y).to.be.closeTo(second!.y + second!.height, 1e-9);
    expect(last!.y).to.equal(base[1]);
    expect(first!.height / second!.height).to.be.closeTo(100 / 70, 1e-9);
  });

  it('lays them one below the other where words would not fit', () => {
    const {bars: laid, height} = layoutWaterfall(bars, 320);
    expect(new Set(laid.map(({height: thick}) => thick)).size).to.equal(1);
    expect(laid.map(({y}) => y)).to.deep.equal([...laid.map(({y}) => y)].sort((a, b) => a - b));
    expect(laid.at(-1)!.y).to.be.lessThan(height);
    for (const {x, width} of laid) expect(x + width).to.be.at.most(320 + 1e-9);
  });

  it('has no height where there is nothing', () => {
    const {bars: laid} = layoutWaterfall([bar(0, 0, 'whole')], 800);
    expect(laid[0]!.height).to.equal(0);
  });
});
