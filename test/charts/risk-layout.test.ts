import {expect} from '@open-wc/testing';
import {layoutRiskMap, RISK_MAP_FRAME, valueAcross, type RiskMap} from '../../src/charts/risk-map/index.js';
import {layoutSurvival, openAt, SURVIVAL_FRAME, type SurvivalCurves} from '../../src/charts/survival/index.js';

const textWidth = (text: string): number => text.length * 7;

describe('layoutSurvival(curves, box)', () => {
  const curves: SurvivalCurves = {
    low: [
      [0, 1],
      [45, 0.8],
      [90, 0.6],
    ],
    central: [
      [0, 1],
      [45, 0.5],
      [90, 0.3],
    ],
    high: [
      [0, 1],
      [45, 0.4],
      [90, 0.2],
    ],
    marks: [
      {days: 45, label: 'half'},
      {days: 89, label: 'nearly the end'},
      {days: 200, label: 'beyond'},
    ],
    grid: ['100 %', '50 %', '0 %'],
    ticks: [{days: 0, label: 'now'}],
    end: '30 %',
    cursor: 30,
  };
  const shapes = layoutSurvival(curves, {width: 504, textWidth});

  it('is 260 high, days to the right, chances upwards', () => {
    expect(shapes.height).to.equal(260);
    expect(shapes.line[0]).to.deep.equal([SURVIVAL_FRAME.left, SURVIVAL_FRAME.top]);
    expect(shapes.line[1]).to.deep.equal([252, 123]); // half of 400 px, half of 226 px
    expect(shapes.cursor).to.be.closeTo(52 + 400 / 3, 1e-9);
  });

  it('closes the band over the lowest volatility and back under the highest', () => {
    expect(shapes.band).to.have.length(6);
    expect(shapes.band[2]![1]).to.be.lessThan(shapes.band[3]![1]);
  });

  it('marks what is within, its label to the left where there is no room to the right', () => {
    expect(shapes.dots.map(({label, anchor}) => [label, anchor])).to.deep.equal([
      ['half', 'start'],
      ['nearly the end', 'end'],
    ]);
  });

  it('keeps labels of neighbouring moments, and a long label of the end, apart and inside', () => {
    const marks = [
      {days: 44, label: '44 d: 50 % open'},
      {days: 45, label: 'half by day 45'},
    ];
    const close = layoutSurvival({...curves, marks, end: 'above 99.9 %'}, {width: 504, textWidth});
    expect(Math.abs(close.dots[0]!.labelY - close.dots[1]!.labelY)).to.be.at.least(16);
    expect(close.end).to.deep.include({x: 504, anchor: 'end'});
    expect(shapes.end).to.deep.include({x: 458, anchor: 'start'}); // right of 452
  });

  it('reads a curve between its points', () => {
    expect(openAt(curves.central, 22.5)).to.equal(0.75);
    expect(openAt(curves.central, 500)).to.equal(0.3);
  });
});

describe('layoutRiskMap(map, box)', () => {
  const map: RiskMap = {
    across: [1, 10, 100],
    scale: 'logarithmic',
    depths: [
      {volatilities: [null, 1, 0.1], label: '1 %', isLevel: true},
      {volatilities: [null, null, null], label: '50 %', isLevel: false},
    ],
    volatility: [0.2, 1.2],
    columns: [
      {at: 10, label: '10×'},
      {at: 200, label: '200×'},
    ],
    rows: [{at: 0.7, label: '70 %'}],
    mark: {at: 10, low: 0.4, central: 0.7, high: 0.9},
    cursor: null,
  };
  const shapes = layoutRiskMap(map, {width: 568, textWidth});

  it('is 360 high, leverage on a logarithmic axis', () => {
    expect(shapes.height).to.equal(360);
    expect(shapes.columns).to.deep.equal([{x: 302, label: '10×'}]); // half of 500 px
    expect(shapes.mark).to.include({x: 302});
  });

  it('is even for a loan to value, and goes back from places to values on either axis', () => {
    const loan = layoutRiskMap(
      {...map, across: [0, 0.4, 0.8], scale: 'linear', mark: {...map.mark!, at: 0.6}},
      {
        width: 568,
        textWidth,
      },
    );
    expect(loan.mark!.x).to.be.closeTo(427, 1e-9); // 52 + 500·0.6/0.8
    expect(valueAcross(0.75, 0, 0.8, 'linear')).to.be.closeTo(0.6, 1e-15);
    expect(valueAcross(0.5, 1, 100, 'logarithmic')).to.be.closeTo(10, 1e-12);
  });

  it('leaves out a label that would touch the one before', () => {
    const columns = [0.1, 0.2, 0.3, 0.4].map(at => ({at, label: `${at * 100} %`}));
    const narrow = layoutRiskMap(
      {...map, across: [0, 0.8], scale: 'linear', columns},
      {width: 228, textWidth: () => 20},
    );
    // 20 px from column to column: every second one has room
    expect(narrow.columns.map(({x}) => Math.round(x))).to.deep.equal([72, 112]);
  });

  it('puts the mark at its volatility with its range as a bar', () => {
    const middle = (RISK_MAP_FRAME.top + 360 - RISK_MAP_FRAME.bottom) / 2;
    expect(shapes.mark!.y).to.be.closeTo(middle, 1e-9);
    expect(shapes.mark!.from).to.be.greaterThan(shapes.mark!.to);
    expect(shapes.rows[0]!.y).to.be.closeTo(middle, 1e-9);
  });

  it('moves a pill off the position’s bar and off another pill', () => {
    // a straight fall from the first column to the last: it crosses the bar at half its height
    const falling = {volatilities: [1.2, 0.7, 0.2], label: '10 %', isLevel: true};
    const crowded = layoutRiskMap({...map, depths: [falling, falling]}, {width: 568, textWidth: () => 30});
    const [one, other] = crowded.depths.map(({label}) => label!);
    const {x, from, to} = crowded.mark!;
    for (const pill of [one!, other!]) {
      const isBeside = Math.abs(pill.x - x) > pill.width / 2;
      expect(isBeside || pill.y - 9 > from || pill.y + 9 < to).to.equal(true);
    }
    expect(Math.abs(one!.x - other!.x) > 42 || Math.abs(one!.y - other!.y) > 18).to.equal(true);
  });

  it('leads a line that no volatility reaches out of the plot, and gives it no label', () => {
    expect(shapes.depths[0]!.line[0]![1]).to.be.lessThan(RISK_MAP_FRAME.top);
    expect(shapes.depths[0]!.label?.text).to.equal('1 %');
    expect(shapes.depths[1]!.label).to.equal(null);
  });
});
