import {expect} from '@open-wc/testing';
import * as abi from '../../src/kernel/abi.js';
import {wasmInternals} from './internals.js';

describe('src/kernel/abi.ts', () => {
  const {MARGIN_ROW, MARGIN_BLOCK, LOAN_ROW, TOUCH_GRID} = abi;
  const records = {MARGIN_ROW, MARGIN_BLOCK, LOAN_ROW, TOUCH_GRID};

  for (const [record, offsets] of Object.entries(records)) {
    it(`says of every field of ${record} where the compiled kernel has it`, async () => {
      const exports = await wasmInternals();
      const names = Object.keys(exports).filter(name => name.startsWith(`${record}_`));
      const compiled = names.map(
        name => [name.slice(record.length + 1), exports[name as 'A_b']?.value as number] as const,
      );
      expect(Object.fromEntries(compiled)).to.deep.equal(offsets);
    });
  }

  it('says the version and the length of a line', async () => {
    const exports = await wasmInternals();
    expect(exports.abiVersion()).to.equal(abi.ABI_VERSION);
    expect(exports['LINE_BYTES']?.value).to.equal(abi.LINE_BYTES);
  });

  it('says the codes', async () => {
    // served as JavaScript, without its types
    const source = await (await fetch(new URL('../../assembly/abi.ts', import.meta.url))).text();
    const code = (name: string) => Number(new RegExp(`const ${name}(?:: i32)? = (\\d+);`).exec(source)?.[1]);
    expect(abi.CONTRACT).to.deep.equal({linear: code('LINEAR'), inverse: code('INVERSE')});
    expect(abi.SCHEDULE).to.deep.equal({
      continuous: code('CONTINUOUS'),
      flat: code('FLAT'),
      contracts: code('CONTRACTS'),
    });
    expect(abi.MAINTENANCE_AT).to.deep.equal({mark: code('AT_MARK'), entry: code('AT_ENTRY')});
  });
});
