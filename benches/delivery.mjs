// `npm run bench:delivery`: compares `verify` with the same check by node:crypto, as ratios within one run.

import { createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import { parseArgs } from 'node:util';
import { credential, encrypt, sign, verify } from 'idverdict/delivery';
import { FULL, QUICK, compare } from './interleaved.mjs';
import { aligned } from './print.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } });
const SECRET = 'invented-secret';
const KEY = 'k'.repeat(32);
const now = Date.now();

/** Returns a body of this many bytes. */
function bodyOf(bytes) {
  const start = '{"event":"verification.completed","data":{"note":"';
  return Buffer.from(`${start}${'x'.repeat(bytes - start.length - 3)}"}}`);
}

const mac = (...pieces) => pieces.reduce((hmac, piece) => hmac.update(piece), createHmac('sha256', SECRET)).digest('hex');

/** Fails unless two texts are equal; like `verify`, in constant time. */
function same(one, other) {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  if (a.length !== b.length || !timingSafeEqual(a, b)) throw new Error('forged');
}

/** The schemes that are measured: how each makes a delivery, and how a program without idverdict verifies it */
const SCHEMES = {
  bive: (body) => {
    const own = credential({ secret: SECRET });
    const { headers } = sign(body, { provider: 'bive', credential: own });
    return {
      verify: () => verify(body, headers, { provider: 'bive', credentials: [own] }),
      node: () => same(headers['x-biveai-signature'], mac(body)),
    };
  },
  stripe: (body) => {
    const own = credential({ secret: SECRET });
    const { headers } = sign(body, { scheme: 'stripe', credential: own, now });
    return {
      verify: () => verify(body, headers, { scheme: 'stripe', credentials: [own], now }),
      node: () => {
        const [time, signature] = headers['stripe-signature'].split(',').map((item) => item.slice(item.indexOf('=') + 1));
        if (Math.abs(now / 1000 - Number(time)) > 300) throw new Error('too old');
        same(signature, mac(time, '.', body));
      },
    };
  },
  preventor: (body) => {
    const own = credential({ encryptionKey: KEY });
    const sent = encrypt(body, { provider: 'preventor', credential: own });
    return {
      verify: () => verify(sent.body, sent.headers, { provider: 'preventor', credentials: [own] }),
      node: () => {
        const decipher = createDecipheriv('aes-256-cbc', KEY, Buffer.from(sent.headers['x-pvt-cipher-iv'], 'base64'));
        JSON.parse(decipher.update(sent.body, 'base64', 'utf8') + decipher.final('utf8'));
      },
    };
  },
};

const rows = [200, 20_000].flatMap((bytes) =>
  Object.entries(SCHEMES).map(([scheme, made]) => {
    const measured = compare(made(bodyOf(bytes)), ['node'], values.quick ? QUICK : FULL);
    return { scheme, bytes, micros: measured.verify.micros, times: measured.verify.times.node };
  }),
);

if (values.json) console.log(JSON.stringify({ runtime: `Node ${process.version}`, rows }));
else {
  const cells = rows.map(({ scheme, bytes, micros, times }) => [micros.toFixed(1), `${times.toFixed(2)}×`, String(bytes), scheme]);
  console.log(`Node ${process.version}. verify: how many times as fast as node:crypto\n\n${aligned([['µs', 'as fast', 'bytes', 'scheme'], ...cells])}`);
}
