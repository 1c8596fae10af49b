import {expect} from '@open-wc/testing';
import {remember} from '../../src/decimal/index.js';

describe('remember(make)', () => {
  it('makes once for the same texts and numbers, and anew for others', () => {
    const made: string[] = [];
    const joined = remember((name: string, least: number, most: number) => {
      made.push(`${name} ${least} ${most}`);
      return {name, least, most};
    });
    const first = joined('de', 0, 2);
    expect(joined('de', 0, 2)).to.equal(first);
    expect(joined('de', 2, 2)).to.deep.equal({name: 'de', least: 2, most: 2});
    expect(made).to.deep.equal(['de 0 2', 'de 2 2']);
  });

  it('keeps a hundred and forgets them at the next, so that a page cannot fill it', () => {
    let count = 0;
    const of = remember((value: number) => ({value, made: ++count}));
    for (let value = 0; value < 100; value++) of(value);
    expect(of(0).made).to.equal(1);
    of(100);
    expect(of(0)).to.deep.equal({value: 0, made: 102});
  });
});
