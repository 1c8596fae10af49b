import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

/** Starts a display of our own where there is none; returns its name. What it starts is added to `processes`. */
export async function display(processes) {
  if (process.env.DISPLAY) return process.env.DISPLAY;
  const options = {stdio: ['ignore', 'ignore', 'ignore', 'pipe']};
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], options);
  processes.push(server);
  const [number] = await Promise.race([
    once(server.stdio[3], 'data'),
    once(server, 'error').then(error => Promise.reject(error[0])),
  ]);
  return `:${String(number).trim()}`;
}

/** Runs `work(port)` while WebKitWebDriver listens on that port; stops what it started. */
export async function withWebkitDriver(work) {
  const processes = [];
  try {
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: await display(processes),
      NO_AT_BRIDGE: '1', // no accessibility bus on a build machine
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    };
    processes.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env}));
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const answered = await fetch(`http://127.0.0.1:${port}/status`).then(
        ({ok}) => ok,
        () => false,
      );
      if (answered) return await work(port);
      await sleep(100);
    }
    throw new Error('WebKitWebDriver did not answer within 5 s');
  } finally {
    for (const started of processes.reverse()) started.kill('SIGTERM');
  }
}
