import {expect} from '@open-wc/testing';
import * as abi from '../../src/kernel/abi-risk.js';
import {riskBuilds} from './risk-internals.js';

describe('src/kernel/abi-risk.ts', () => {
  const {ESTIMATOR, EWMA_START, CONVENTION, ...records} = abi;

  for (const [record, offsets] of Object.entries(records)) {
    it(`says of every field of ${record} where the compiled kernel has it`, async () => {
      const [, kernel] = (await riskBuilds())[0]!;
      const exports = kernel as unknown as Record<string, WebAssembly.Global>;
      const names = Object.keys(exports).filter(name => name.startsWith(`${record}_`));
      const compiled = names.map(name => [name.slice(record.length + 1), exports[name]!.value as number]);
      expect(Object.fromEntries(compiled)).to.deep.equal(offsets);
    });
  }

  it('says the codes', async () => {
    const source = await (await fetch(new URL('../../assembly/abi/risk.ts', import.meta.url))).text();
    const code = (name: string) => Number(new RegExp(`const ${name}(?:: i32)? = (\\d+);`).exec(source)?.[1]);
    const constant = (word: string) => word.replaceAll('-', '_').toUpperCase();
    for (const codes of [ESTIMATOR, EWMA_START, CONVENTION]) {
      for (const [word, number] of Object.entries(codes)) expect(number, word).to.equal(code(constant(word)));
    }
  });
});
