// `npm run campaign:accepts`: makes every change to every accepted body (tests/campaign.rs) and compares the changes
// that stay accepted with the reviewed list. With `--write` it writes the list, which must then be reviewed again.

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './setup.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const CAMPAIGN = values.write ? 'write' : 'check';
const { status } = spawnSync('cargo', ['test', '--release', '--test', 'campaign', '--', '--nocapture'], {
  cwd: root,
  env: { ...process.env, CAMPAIGN },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
