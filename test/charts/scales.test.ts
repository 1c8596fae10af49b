import {expect} from '@open-wc/testing';
import {layoutEquity} from '../../src/charts/equity/index.js';
import {estimateTextWidth} from '../../src/charts/ladder/labels.js';
import {layoutLevels} from '../../src/charts/levels/index.js';

describe('layoutLevels(scale, width)', () => {
  it('names the last edge before the highest value, however near the two are', () => {
    const {labels} = layoutLevels(
      {
        least: 1,
        most: 5,
        leastLabel: '1×',
        mostLabel: '5×',
        levels: [
          {level: 'calm', from: 1, label: ''},
          {level: 'watch', from: 3.3, label: 'watch 3.3×'},
          {level: 'danger', from: 4.2, label: '4.2× danger'},
        ],
      },
      231,
    );
    const texts = labels.map(({text}) => text);
    expect(texts.indexOf('4.2× danger')).to.be.greaterThan(texts.indexOf('watch 3.3×'));
    expect([...labels].sort((a, b) => a.x - b.x).map(({text}) => text)).to.deep.equal(
      ['1×', 'watch 3.3×', '4.2× danger', '5×'].filter(text => texts.includes(text)),
    );
  });
});

describe('layoutEquity(marks, width)', () => {
  it('leaves room for amounts as long as they are', () => {
    const line = (amount: number) => ({
      label: '',
      points: [
        [1, 0],
        [2, amount],
      ] as const,
    });
    const shapes = layoutEquity(
      {
        held: line(150_000_000),
        asked: line(50_000_000),
        meet: null,
        edges: [],
        zero: null,
        isFromZero: true,
        printPrice: String,
        printAmount: amount => amount.toLocaleString('en'),
      },
      326,
    );
    for (const {text} of shapes.amounts) expect(shapes.left).to.be.greaterThan(estimateTextWidth(text) + 8);
    expect(shapes.amounts.map(({text}) => text)).to.include('100,000,000');
  });
});
