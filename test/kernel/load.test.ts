import {expect} from '@open-wc/testing';
import {loadKernel} from '../../src/kernel/index.js';
import {POSITION, SCHEDULE} from './position.js';

describe('loadKernel({engine})', () => {
  it('takes WebAssembly where the page allows it, and says so', async () => {
    const kernel = await loadKernel();
    expect(kernel.engine).to.equal('wasm');
    expect(kernel.abi).to.equal(1);
  });

  it('shares one kernel among calls, also while it is loading', async () => {
    const [first, second, third] = await Promise.all([loadKernel(), loadKernel(), loadKernel({engine: 'wasm'})]);
    expect(second).to.equal(first);
    expect(third).to.equal(first);
  });

  it('takes JavaScript when told to', async () => {
    expect((await loadKernel({engine: 'js'})).engine).to.equal('js');
  });

  it('gives the same bits on both engines', async () => {
    const [wasm, js] = await Promise.all([loadKernel({engine: 'wasm'}), loadKernel({engine: 'js'})]);
    expect(js.marginPrice(POSITION, SCHEDULE)).to.deep.equal(wasm.marginPrice(POSITION, SCHEDULE));
  });

  it('leaves no frame behind', async () => {
    await loadKernel();
    expect(document.querySelectorAll('iframe').length).to.equal(0);
  });

  for (const [engine, runs] of [
    ['auto', 'wasm'],
    ['js', 'js'],
  ] as const) {
    it(`works in a module worker: ${engine}`, async () => {
      const worker = new Worker(new URL('./priced-in-worker.ts', import.meta.url), {type: 'module'});
      const answer = await new Promise((resolve, reject) => {
        worker.onmessage = ({data}) => resolve(data);
        worker.onerror = ({message}) => reject(new Error(message));
        worker.postMessage({engine});
      });
      worker.terminate();
      const here = (await loadKernel()).marginPrice(POSITION, SCHEDULE);
      expect(answer).to.deep.equal({engine: runs, ...here});
    });
  }
});
