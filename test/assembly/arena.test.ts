import {expect} from '@open-wc/testing';
import {jsInternals, wasmInternals} from './internals.js';

for (const [engine, load] of [
  ['wasm', wasmInternals],
  ['js', jsInternals],
] as const) {
  describe(`take, mark and release (${engine})`, () => {
    it('aligns every piece to 16 bytes and leaves no piece inside another', async () => {
      const {mark, take, release} = await load();
      const begin = mark();
      const pieces = [1, 15, 16, 17, 0, 8].map(bytes => take(bytes));
      expect(pieces.map(piece => piece % 16)).to.deep.equal([0, 0, 0, 0, 0, 0]);
      expect(pieces.map(piece => piece - begin)).to.deep.equal([0, 16, 32, 48, 80, 80]);
      release(begin);
      expect(mark()).to.equal(begin);
    });

    it('zeroes a piece that was used before', async () => {
      const {memory, mark, take, release} = await load();
      const begin = mark();
      new Uint8Array(memory.buffer, take(64), 64).fill(255);
      release(begin);
      expect(new Uint8Array(memory.buffer, take(64), 64).every(byte => byte === 0)).to.equal(true);
      release(begin);
    });

    it('grows, keeping what was written', async () => {
      const {memory, mark, take, release} = await load();
      const begin = mark();
      const small = take(8);
      new Float64Array(memory.buffer, small, 1)[0] = 1.5;
      const large = take(3_000_000);
      expect(memory.buffer.byteLength).to.be.at.least(large + 3_000_000);
      expect(new Float64Array(memory.buffer, small, 1)[0]).to.equal(1.5);
      release(begin);
    });

    it('refuses what is absurd with 0, and takes nothing then', async () => {
      const {mark, take} = await load();
      const begin = mark();
      for (const bytes of [-1, NaN, Infinity, 2 ** 31, 2 ** 32 + 16, 1e300]) expect(take(bytes)).to.equal(0);
      expect(mark()).to.equal(begin);
    });

    it('ignores a release of what was never taken', async () => {
      const {mark, release} = await load();
      const begin = mark();
      release(begin + 16);
      release(0);
      expect(mark()).to.equal(begin);
    });
  });
}
