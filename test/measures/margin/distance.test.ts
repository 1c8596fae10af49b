import {expect} from '@open-wc/testing';
import {formatRatio, ratio, decimal} from '../../../src/decimal/index.js';
import {bufferedPrice, distance} from '../../../src/measures/index.js';

describe('distance(from, to, direction)', () => {
  const rows = [
    // from    to       direction  fraction of the mark
    ['60000', '54000', 'falling', '0.1'],
    ['60000', '66000', 'rising', '0.1'],
    ['60000', '63000', 'falling', '-0.05'], // past it: signed, never clamped
    ['60000', '57000', 'rising', '-0.05'],
    ['60000', '60000', 'falling', '0'],
  ] as const;
  for (const [from, to, direction, room] of rows) {
    it(`from ${from} ${direction} to ${to} is ${room}`, () => {
      expect(formatRatio(distance(from, to, direction))).to.equal(room);
    });
  }

  it('is exact for an unrounded price: (60000 − 160000/3)/60000 = 1/9', () => {
    const third = distance('60000', ratio('160000', decimal('3')), 'falling');
    expect(formatRatio(third, 10)).to.equal('0.1111111111');
  });
});

describe('bufferedPrice(price, entry, side, buffer)', () => {
  const rows = [
    // price   entry    side     buffer  price with the buffer
    ['27000', '30000', 'long', '0.05', '27150'], // 27000 + 3000·0.05
    ['33000', '30000', 'short', '0.05', '32850'], // 33000 − 3000·0.05
    ['31000', '30000', 'long', '0.05', '31050'], // the gap is absolute: the margin always comes on top
    ['100', '30000', 'short', '0.05', '0'], // 100 − 1495, clamped after the buffer
    ['27000', '30000', 'long', '0', '27000'],
  ] as const;
  for (const [price, entry, side, buffer, expected] of rows) {
    it(`${side} ${price} from ${entry} with ${buffer} is ${expected}`, () => {
      expect(formatRatio(bufferedPrice(price, entry, side, buffer))).to.equal(expected);
    });
  }
});
