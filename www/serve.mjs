// Serves the built page to this machine only, with the headers that any server should send.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = fileURLToPath(new URL('../target/www', import.meta.url));

if (!existsSync(`${folder}/index.html`)) {
  console.error('The page is not built. Run npm run build:www first.');
  process.exit(1);
}

// The policy is written only once, in the page. A header is needed to forbid framing.
const [, policy] = readFileSync(`${folder}/index.html`, 'utf8').match(/"Content-Security-Policy" content="([^"]+)"/);
const HEADERS = {
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const files = sirv(folder, { dev: true, etag: true });
const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  files(request, response);
});

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `port ${error.port} is in use: set PORT to another one` : error.message);
  process.exit(1);
});
