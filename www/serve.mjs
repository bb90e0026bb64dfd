// Serves the page, the built package and the sample bodies, to this machine only.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const at = (place) => fileURLToPath(new URL(place, import.meta.url));

if (!existsSync(at('../pkg/inline.js'))) {
  console.error('The page needs the built package. Run npm run build first.');
  process.exit(1);
}

// The policy is written only once, in the page. A header is needed to forbid framing.
const [, policy] = readFileSync(at('index.html'), 'utf8').match(/"Content-Security-Policy" content="([^"]+)"/);
const HEADERS = {
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const options = { dev: true, etag: true };
const folders = {
  '/pkg': sirv(at('../pkg'), options),
  '/samples': sirv(at('../tests/fixtures'), options),
  '': sirv(at('.'), options),
};

const samples = () => readdirSync(at('../tests/fixtures'), { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
  .sort();

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (request.url === '/samples/index.json') {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(samples()));
    return;
  }
  const folder = Object.keys(folders).find((prefix) => request.url.startsWith(`${prefix}/`)) ?? '';
  request.url = request.url.slice(folder.length);
  folders[folder](request, response);
});

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `port ${error.port} is in use: set PORT to another one` : error.message);
  process.exit(1);
});
