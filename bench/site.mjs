// Serves the repository to the bench's page: isolated, so that the clock is fine, and with an import map for bare names.
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {root} from '../scripts/step.mjs';

const TYPES = {'.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm'};
const ISOLATED = {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'};
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>
<script type="importmap">{"imports": {"decimal.js": "/node_modules/decimal.js/decimal.mjs",
"valibot": "/node_modules/valibot/dist/index.mjs"}}</script></html>`;

/** @returns `{address, close}`. */
export async function site() {
  const server = createServer((request, response) => void answer(request.url, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close()};
}

async function answer(url, response) {
  const path = normalize(new URL(url, 'http://site').pathname);
  if (path === '/') return response.writeHead(200, {...ISOLATED, 'content-type': 'text/html'}).end(PAGE);
  try {
    const body = await readFile(join(root, path));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, {...ISOLATED, 'content-type': type}).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
