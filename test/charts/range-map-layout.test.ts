import {expect} from '@open-wc/testing';
import {layoutRangeMap, RANGE_MAP_HEIGHT, type RangeMapMarks} from '../../src/charts/range-map/index.js';

const axis = (asset: string) => ({asset, now: 100, low: 50, high: 150, ticks: [{price: 100, label: 'now'}]});

/** Health 1 where both prices add up to 150: the healthier side is above. */
const marks: RangeMapMarks = {
  across: axis('A'),
  down: axis('B'),
  lines: [
    {
      level: 1.1,
      label: '1.10',
      points: [
        [50, 115],
        [115, 50],
      ],
    },
    {
      level: 1,
      label: '1.00',
      points: [
        [50, 100],
        [100, 50],
      ],
    },
  ],
  isPast: false,
  arrows: [{label: 'only A', to: [50, 100], isChosen: true}],
  mix: {label: 'mix', at: [75, 75]},
  joint: {across: 0.1, down: 0.1, correlation: 1},
  nowLabel: 'now',
  cursor: [100, 100],
};

const area = (points: readonly (readonly [number, number])[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [u, v] = points[(index + 1) % points.length]!;
      return sum + x * v - u * y;
    }, 0),
  ) / 2;

describe('layoutRangeMap(marks, width)', () => {
  const shapes = layoutRangeMap(marks, 592); // a plot 500 wide
  const {plot} = shapes;

  it('is 400 high, and prices grow to the right and upwards', () => {
    expect([shapes.height, plot.width]).to.deep.equal([RANGE_MAP_HEIGHT, 500]);
    expect(shapes.now.at).to.deep.equal([plot.x + 250, plot.y + plot.height / 2]);
    expect(shapes.mix!.at).to.deep.equal([plot.x + 125, plot.y + plot.height * 0.75]);
    expect(shapes.cursor).to.deep.equal(shapes.now.at);
  });

  it('hatches what lies beyond health 1: the corner below both', () => {
    // a triangle of half the width and half the height
    expect(area(shapes.beyond)).to.be.closeTo((250 * plot.height) / 2 / 2, 1e-6);
    expect(shapes.beyond).to.deep.include([plot.x, plot.y + plot.height]);
  });

  it('draws depths from the deepest, next to health 1, and lines with the level they have', () => {
    expect(shapes.depths.map(({depth}) => depth)).to.deep.equal([1, 0]);
    expect(area(shapes.depths[0]!.points) + area(shapes.beyond)).to.be.closeTo(500 * plot.height, 1e-6);
    expect(shapes.lines.map(({level, label}) => [level, label?.text])).to.deep.equal([
      [1, undefined],
      [1.1, '1.10'],
    ]);
  });

  it('keeps labels off the scale and off the point of now', () => {
    const points: (readonly [number, number])[] = [
      [50, 60],
      [150, 140],
    ];
    const rising = layoutRangeMap({...marks, lines: [marks.lines[1]!, {level: 1.1, label: '1.10', points}]}, 592);
    const label = rising.lines[1]!.label!;
    expect([label.anchor, label.at[0] > plot.x]).to.deep.equal(['start', true]);
    const same = layoutRangeMap(
      {...marks, lines: [...marks.lines, {...marks.lines[0]!, level: 1.2, label: '1.20'}]},
      592,
    );
    expect(same.lines.map(line => line.label?.text)).to.deep.equal([undefined, '1.10', undefined]);
    // the label of now stands above the way, so that of the way stands below
    expect(rising.arrows[0]!.label.at[1]).to.be.greaterThan(rising.now.at[1] + 12);
  });

  it('makes ovals of 1 and 2 σ in log returns, a line where both always move alike', () => {
    const [one, two] = shapes.ovals;
    const furthest = (oval: typeof one) => Math.max(...oval!.map(([x]) => x));
    expect(furthest(one)).to.be.closeTo(plot.x + (100 * Math.exp(0.1) - 50) * 5, 1e-6);
    expect(furthest(two)).to.be.closeTo(plot.x + (100 * Math.exp(0.2) - 50) * 5, 1e-6);
    expect(area(one!)).to.be.closeTo(0, 1e-6);
  });

  it('ends a way that goes on beyond it before its edge, with its label', () => {
    const {
      plot: frame,
      arrows,
      now,
    } = layoutRangeMap({...marks, arrows: [{label: 'both', to: [-50, -50], isChosen: false}]}, 592);
    const [{to, label, isBeyond}] = arrows as [(typeof arrows)[0]];
    expect(isBeyond).to.equal(true);
    expect(to[0]).to.be.within(frame.x, now.at[0]);
    expect(to[1]).to.be.within(now.at[1], frame.y + frame.height - 14);
    // on the way still: as much of it downwards as leftwards, in prices
    expect((to[0] - now.at[0]) / frame.width).to.be.closeTo(-(to[1] - now.at[1]) / frame.height, 1e-9);
    expect(label.at[0]).to.be.within(frame.x, frame.x + frame.width);
    expect(label.at[1]).to.be.within(frame.y, frame.y + frame.height);
    expect(layoutRangeMap(marks, 592).arrows[0]!.isBeyond).to.equal(false);
  });

  it('is beyond a health of 1 as a whole where the prices now are, and that line is not on it', () => {
    const [frame, healthier] = [plot.width * plot.height, marks.lines.filter(({level}) => level > 1)];
    expect(area(layoutRangeMap({...marks, lines: [], isPast: true}, 592).beyond)).to.be.closeTo(frame, 1e-6);
    expect(layoutRangeMap({...marks, lines: healthier}, 592).beyond).to.deep.equal([]);
  });

  it('has no lines, ovals or mix where there are none', () => {
    const bare = layoutRangeMap({...marks, lines: [], joint: null, mix: null, cursor: null}, 320);
    expect([bare.lines, bare.ovals, bare.beyond, bare.mix, bare.cursor]).to.deep.equal([[], [], [], null, null]);
  });
});
