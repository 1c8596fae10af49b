/** Why a case of lending.json is skipped: every family of the tables has an adapter, so only unknown inputs are left. */
export function lendingReason(system, kind) {
  return `no adapter knows these inputs of ${system} ${kind}`;
}
