import {expect} from '@open-wc/testing';
import {estimateTextWidth, type LadderMarks} from '../../src/charts/ladder/index.js';
import {layoutUpright, type UprightShapes} from '../../src/charts/upright/index.js';
import {Seeded} from '../support/seeded.js';
import {closesOf, DAY, long, scaled, short, swaying, twoSided} from '../support/upright.js';

const shown = (marks: LadderMarks, prices: readonly number[], step = DAY) => ({
  marks,
  recent: closesOf(prices, step),
  caption: marks.sea ? 'chance of touching in 7 days' : '',
  printTick: (price: number, digits: number) => price.toFixed(digits),
  printDay: (time: number) => new Date(time * 1000).toISOString().slice(0, 10),
});

const layout = (marks: LadderMarks, prices: readonly number[], width = 542, step = DAY): UprightShapes =>
  layoutUpright(shown(marks, prices, step), {width});

const labelsOf = ({now, marks, signs}: UprightShapes) =>
  [now, ...marks, ...signs].flatMap(({label}) => (label && label.text !== '' ? [label] : []));

/** What is wrong with a layout. */
function faults(shapes: UprightShapes): string[] {
  const found: string[] = [];
  const labels = labelsOf(shapes).toSorted((a, b) => a.y - b.y);
  labels.forEach((label, at) => {
    const above = labels[at - 1];
    if (above && label.y - above.y < 16 - 1e-6)
      found.push(`${above.text} and ${label.text} are ${label.y - above.y} apart`);
    if (label.y < 8 || label.y > shapes.bottom + 8) found.push(`${label.text} is at ${label.y}`);
    if (label.x - label.length < shapes.tape.to) found.push(`${label.text} lies on the tape`);
    for (const line of [shapes.now, ...shapes.marks]) {
      const crosses = Math.abs(label.y - 4 - line.y) < 6 && line.end > label.x - label.length;
      if (crosses) found.push(`a line goes through ${label.text}`);
    }
  });
  const inside = (x: number, y: number, what: string) => {
    if (!(x >= -1e-6 && x <= shapes.width + 1e-6 && y >= -1e-6 && y <= shapes.height)) found.push(`${what} ${x} ${y}`);
  };
  for (const line of shapes.surface) for (const [x] of line) inside(x, 0, 'surface'); // what is too high or too low is clipped
  for (const {label} of shapes.ticks) inside(label.x - estimateTextWidth(label.text), label.y, label.text);
  for (const {text, x, y, anchor} of shapes.dates)
    inside(anchor === 'start' ? x : x - estimateTextWidth(text), y, text);
  const tapes = shapes.tape.ranges.toSorted((a, b) => a.y1 - b.y1);
  tapes.forEach(({y1, y2}, at) => {
    const next = tapes[at + 1];
    if (y2 <= y1 || (next && Math.abs(next.y1 - y2) > 1e-6)) found.push(`tape ${y1} ${y2}`);
  });
  if (tapes.length > 0 && (tapes[0]!.y1 !== shapes.top || tapes.at(-1)!.y2 !== shapes.bottom)) found.push('tape ends');
  if (
    /NaN|Infinity/.test(
      JSON.stringify(shapes, (_, value: unknown) => (typeof value === 'number' ? String(value) : value)),
    )
  )
    found.push('not a number');
  return found;
}

describe('layoutUpright(shown, box)', () => {
  it('puts history left of the tape, the sea right of it, 8 and 76 px wide', () => {
    const shapes = layout(long, swaying(60));
    expect(shapes.tape.to - shapes.tape.from).to.equal(8);
    const [line] = shapes.surface;
    expect(line![0]![0]).to.equal(shapes.left);
    expect(line!.at(-1)![0]).to.equal((shapes.tape.from + shapes.tape.to) / 2);
    expect(Math.max(...shapes.sea!.central.map(([x]) => x)) - shapes.tape.to).to.equal(76);
    // at liquidation 15 % of 76
    expect(shapes.sea!.central[1]![0] - shapes.tape.to).to.be.closeTo(11.4, 1e-9);
  });

  it('lets price run upwards', () => {
    for (const [marks, name] of [
      [long, 'long'],
      [short, 'short'],
      [twoSided, 'two-sided'],
    ] as const) {
      const {now, marks: lines, signs, ticks} = layout(marks, swaying(60));
      const placed = [
        [marks.now!.price, now.y] as const,
        ...marks.liquidations.map(({price}, at) => [price, lines[at]!.y] as const),
        ...signs.map(({price, y}) => [price, y] as const),
        ...ticks.map(({label, y}) => [Number(label.text), y] as const),
      ].toSorted(([a], [b]) => a - b);
      placed.forEach(([price, y], at) => {
        const below = placed[at - 1];
        if (below && price > below[0]) expect(y, `${name} ${price}`).to.be.lessThan(below[1]);
      });
    }
  });

  it('hatches what is beyond liquidation: below it, above it, or both', () => {
    const at = layout(long, swaying(60));
    expect(at.beyond).to.deep.equal([{y1: at.marks[0]!.y, y2: at.bottom}]);
    const above = layout(short, swaying(60));
    expect(above.beyond).to.deep.equal([{y1: above.top, y2: above.marks[0]!.y}]);
    expect(layout(twoSided, swaying(60)).beyond).to.have.length(2);
  });

  it('keeps labels 16 apart, inside, off the lines, at every width and wherever the prices are', () => {
    const seeded = new Seeded(20261130);
    const random = () => seeded.unit();
    const widths = [300, 382, 542, 702, 900];
    for (let times = 0; times < 400; times++) {
      const price = seeded.magnitude(1e-7, 1e5);
      const direction = random() < 0.5 ? 'falling' : 'rising';
      const way = (direction === 'falling' ? -1 : 1) * seeded.magnitude(1e-4, 0.4);
      const near = (share: number) => price * (1 + way * share);
      const marks: LadderMarks = {
        ...long,
        now: {...long.now!, price},
        liquidations: [{...long.liquidations[0]!, price: near(1), direction}],
        signs: (['bankruptcy', 'stop', 'bracket', 'entry'] as const).map(kind => ({
          kind,
          price: near(random() * 1.4 - 0.2),
          label: `${kind} ${price.toPrecision(6)}`,
        })),
        levels: [],
        sea: null,
        sigmas: [],
      };
      const prices = Array.from({length: 1 + Math.floor(random() * 70)}, () => price * (1 + (random() - 0.5) * 0.4));
      const found = faults(layout(marks, prices, widths[times % widths.length]));
      expect(found, `${times}: ${price} ${way}`).to.deep.equal([]);
    }
  });

  it('draws prices of any size alike', () => {
    const prices = swaying(60);
    const {surface, now} = layout(long, prices);
    for (const factor of [1e-9, 6.6e-9, 1e6, 1e9]) {
      const shapes = layout(
        scaled(long, factor),
        prices.map(price => price * factor),
      );
      expect(faults(shapes), String(factor)).to.deep.equal([]);
      expect(shapes.now.y).to.be.closeTo(now.y, 1e-6);
      shapes.surface[0]!.forEach(([, y], at) => expect(y).to.be.closeTo(surface[0]![at]![1], 1e-6));
      expect(new Set(shapes.ticks.map(({label}) => label.text)).size).to.equal(shapes.ticks.length);
    }
  });

  it('draws a history that stands still, one of one bar, and one across a gap', () => {
    const flat = layout(long, Array<number>(60).fill(1874.89));
    expect(new Set(flat.surface[0]!.map(([, y]) => y)).size).to.equal(1);
    expect(faults(flat)).to.deep.equal([]);
    const one = layout(long, [1850]);
    expect(one.surface).to.have.length(1);
    expect(one.surface[0]!.map(([x]) => x)).to.deep.equal([one.left, one.tape.from + 4]);
    expect(faults(one)).to.deep.equal([]);
    const recent = closesOf(swaying(40));
    const gap = {...recent, closes: [...recent.closes.slice(0, 10), recent.closes[20]!, ...recent.closes.slice(25)]};
    const torn = layoutUpright({...shown(long, [1]), recent: gap}, {width: 542});
    expect(torn.surface.map(line => line.length)).to.deep.equal([10, 2, 15]);
    expect(torn.surface[1]![0]![0]).to.be.lessThan(torn.surface[1]![1]![0]);
  });

  it('thins 5,000 hourly bars without losing an extreme', () => {
    const seeded = new Seeded(7);
    let price = 1850;
    const prices = Array.from({length: 5000}, () => (price *= 1 + (seeded.unit() - 0.5) * 0.004));
    prices[3210] = 2600;
    prices[4321] = 1100;
    const recent = closesOf(prices, 3600, 1000);
    expect(recent.closes).to.have.length(5000);
    const shapes = layoutUpright({...shown(long, [1]), recent}, {width: 542});
    const [line] = shapes.surface;
    expect(line!.length).to.be.lessThan(4 * 310);
    const columns = new Map<number, number[]>();
    const x = (at: number) => shapes.left + ((shapes.tape.from + 4 - shapes.left) * at) / 4999;
    prices.forEach((each, at) => {
      const column = Math.floor(x(at));
      columns.set(column, [...(columns.get(column) ?? []), each]);
    });
    const [low, high] = shapes.domain;
    const y = (each: number) => shapes.bottom - ((each - low) / (high - low)) * (shapes.bottom - shapes.top);
    for (const [column, inside] of columns) {
      const drawn = line!.filter(([at]) => Math.floor(at) === column).map(([, at]) => at);
      expect(Math.min(...drawn), `${column}`).to.be.closeTo(y(Math.max(...inside)), 1e-6);
      expect(Math.max(...drawn), `${column}`).to.be.closeTo(y(Math.min(...inside)), 1e-6);
    }
    line!.forEach(([at], index) => index > 0 && expect(at).to.be.at.least(line![index - 1]![0]));
  });

  it('has no sea, no comb and no caption without a volatility', () => {
    const {sea, sigmas, caption} = layout(short, swaying(60));
    expect([sea, sigmas, caption]).to.deep.equal([null, [], null]);
  });

  it('leaves out words there is no room for, and none of the marks', () => {
    const shapes = layout(long, swaying(60), 320);
    expect(shapes.caption).to.equal(null);
    expect(shapes.dates.map(({text}) => text)).to.deep.equal(['2026-07-27']);
    expect(labelsOf(shapes)).to.have.length(6);
  });
});
