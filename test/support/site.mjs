import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * Serves test/node/pages/ at `/` and dist/cdn/ at `/cdn/` and once more at `/copy/`, every answer under `policy` with its
 * violations reported back here.
 *
 * @param files - further files by address, `/index.html`: their text.
 * @returns `{address, reports, told, close}`; `reports` fills with the bodies a browser posts to report-uri, `told` with what a page
 * posts to /told.
 */
export async function site(policy, files = new Map()) {
  const reports = [];
  const told = [];
  const server = createServer((request, response) => {
    if (request.url === '/report') return collect(request, response, reports);
    if (request.url === '/told') return collect(request, response, told);
    if (request.url === '/favicon.ico') return response.writeHead(204).end(); // browsers ask by themselves
    void answer(request.url, policy, files, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.close();
    server.closeAllConnections(); // a browser keeps them open
  };
  return {address, reports, told, close};
}

function collect(request, response, bodies) {
  let body = '';
  request.setEncoding('utf8').on('data', chunk => (body += chunk));
  request.on('end', () => {
    bodies.push(body);
    response.writeHead(204).end();
  });
}

async function answer(url, policy, files, response) {
  const path = normalize(new URL(url, 'http://site').pathname);
  const file = /^\/(cdn|copy)\//.test(path)
    ? join(root, 'dist', path.replace('/copy/', '/cdn/'))
    : join(root, 'test', 'node', 'pages', path);
  const headers = {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'};
  if (policy) headers['content-security-policy'] = `${policy}; report-uri /report`;
  try {
    const body = files.get(path) ?? (await readFile(file));
    response.writeHead(200, headers).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
