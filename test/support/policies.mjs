/** Nothing but files of the page's own server. */
export const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'";
const NONCE = "default-src 'self'; script-src 'nonce-cGxpbXNvbGw='; style-src 'self'";
const WASM = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

/** What the footer says of the engine that computed the answer. */
const WEBASSEMBLY = /WebAssembly/;
const JAVASCRIPT = /JavaScript/;

/** What stands behind "a calculator …", the policy, and the engine that answers under it. */
export const POLICIES = [
  ['without a policy', '', WEBASSEMBLY],
  ["under default-src 'self'; script-src 'self'; style-src 'self'", STRICT, JAVASCRIPT],
  ["with 'wasm-unsafe-eval'", WASM, WEBASSEMBLY],
  [
    'with trusted types that allow lit-html',
    `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`,
    JAVASCRIPT,
  ],
  [
    "with trusted types and 'wasm-unsafe-eval'",
    `${WASM}; require-trusted-types-for 'script'; trusted-types lit-html`,
    WEBASSEMBLY,
  ],
  ['with a nonce and nothing else', NONCE, JAVASCRIPT],
  ["with a nonce and 'strict-dynamic'", NONCE.replace('; style', " 'strict-dynamic'; style"), JAVASCRIPT],
  ["with a nonce and 'wasm-unsafe-eval'", NONCE.replace('; style', " 'wasm-unsafe-eval'; style"), WEBASSEMBLY],
];
