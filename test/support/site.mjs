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
  '.wasm': 'application/wasm',
};

/**
 * Serves test/node/pages/ at `/` and dist/cdn/ at `/cdn/`, every answer under `policy` with its violations reported back here.
 *
 * @returns `{address, reports, close}`; `reports` fills with the bodies a browser posts to report-uri.
 */
export async function site(policy) {
  const reports = [];
  const server = createServer((request, response) => {
    if (request.url === '/report') return collect(request, response, reports);
    if (request.url === '/favicon.ico') return response.writeHead(204).end(); // browsers ask by themselves
    void answer(request.url, policy, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}`;
  return {address, reports, close: () => server.close()};
}

function collect(request, response, reports) {
  let body = '';
  request.setEncoding('utf8').on('data', chunk => (body += chunk));
  request.on('end', () => {
    reports.push(body);
    response.writeHead(204).end();
  });
}

async function answer(url, policy, response) {
  const path = normalize(new URL(url, 'http://site').pathname);
  const file = path.startsWith('/cdn/') ? join(root, 'dist', path) : join(root, 'test', 'node', 'pages', path);
  const headers = {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'};
  if (policy) headers['content-security-policy'] = `${policy}; report-uri /report`;
  try {
    const body = await readFile(file);
    response.writeHead(200, headers).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
