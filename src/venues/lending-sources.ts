/** Where a protocol's behaviour was read: repository, commit and file. */
export type Code = readonly [publisher: string, repository: string, commit: string, path: string];

export const aaveSdk: Code = [
  'Aave',
  'aave/aave-utilities',
  'd4c93961ec1ad12d8c1cd8cc7f7b1b30b918e63c',
  'packages/math-utils/src/pool-math.test.ts',
];
export const aaveV33: Code = [
  'Aave DAO',
  'aave-dao/aave-v3-origin',
  'fd1fbd9150426ca8ace9cee45b4acf912ae84f5b',
  'docs/3.3/Aave-v3.3-features.md',
];
export const aaveV37: Code = [
  aaveV33[0],
  aaveV33[1],
  aaveV33[2],
  'src/contracts/protocol/libraries/logic/LiquidationLogic.sol',
];
export const aaveV4: Code = [
  'Aave (mirror)',
  'alerodriargui/aave-v4',
  '5f0e7cbd726845007f393e3c1bed51a192825be9',
  'tests/contracts/spoke/libraries/liquidation-logic/LiquidationLogic.LiquidationBonus.t.sol',
];
export const compoundV2: Code = [
  'Compound',
  'compound-finance/compound-protocol',
  'a3214f67b73310d547e00fc578e8355911c9d376',
  'tests/Comptroller/liquidateCalculateAmountSeizeTest.js',
];
export const comet: Code = [
  'Compound',
  'compound-finance/comet',
  'd5a30b0aaeff7755f1431e87f818990902237b03',
  'test/is-liquidatable-test.ts',
];
export const morpho: Code = [
  'Morpho',
  'morpho-org/sdks',
  'cdff8c458445d4ad7ff596ec316a5a8e8c0a12f3',
  'packages/blue-sdk/src/preLiquidation.ts',
];
export const euler: Code = [
  'Euler',
  'euler-xyz/euler-vault-kit',
  '5b98b42048ba11ae82fb62dfec06d1010c8e41e6',
  'test/unit/evault/modules/Liquidation/full.t.sol',
];
export const silo: Code = [
  'Silo',
  'silo-finance/silo-contracts-v2',
  '340a49b86d2db38ff31c5cc3059e52279cc214ba',
  'silo-core/test/foundry/data-readers/EstimateMaxRepayValueTestData.sol',
];
export const gearbox: Code = [
  'Gearbox',
  'Gearbox-protocol/core-v3',
  '510fc6541c3767ce825929b4c311826fe81d6fa5',
  'contracts/test/unit/libraries/CreditLogic.unit.t.sol',
];
export const solend: Code = [
  'Solend',
  'solendprotocol/solana-program-library',
  '9ffd16ddf0047bb0e500c1bb1b3cb66725581546',
  'token-lending/sdk/src/state/reserve.rs',
];
export const maker: Code = ['Maker', 'makerdao/dss', 'fa4f6630afb0624d04a003e920b0d71a00331d98', 'src/test/clip.t.sol'];
export const liquityV1: Code = [
  'Liquity',
  'liquity/dev',
  '39f1f7f881de23200c296a892b891a6e2fc6e98f',
  'packages/contracts/contracts/Dependencies/LiquityBase.sol',
];
export const liquityV2: Code = [
  'Liquity',
  'liquity/bold',
  '405f91227f9981a82a7c7ca6540221b30cab51c4',
  'contracts/src/Dependencies/Constants.sol',
];

export const eulerV1: Code = [
  'Euler',
  'euler-xyz/euler-contracts',
  '002be59dd81874fba996227f657545ccca838e07',
  'contracts/modules/Liquidation.sol',
];
export const midnight: Code = [
  'Morpho',
  'morpho-org/midnight',
  '26625310ad1ad507a793b17e90f4d58139eaf8b9',
  'src/Midnight.sol',
];
/** Jupiter's program as it was handed to auditors. */
export const jupiterLend: Code = [
  'Jupiter (audit copy)',
  'breakAIDev/2026-02-jupiter-lend',
  '585e952f1eea3c218ded980f242bb7af003e7e96',
  'programs/vaults/src/module/user.rs',
];
export const fluid: Code = [
  'Instadapp',
  'Instadapp/fluid-contracts-public',
  '9496626f71a761fc296dc3b2efbfd54c504e18f0',
  'contracts/protocols/vault/vaultT1/SPEC.md',
];
export const crvUsd: Code = [
  'Curve',
  'curvefi/curve-stablecoin',
  '0032ae7208b59d4f58d95f9dad74b8db98352051',
  'contracts/AMM.vy',
];
