// `npm run campaign:accepts`: makes every change of every accepted body (tests/campaign.rs) and compares what stays
// accepted with the reviewed list. With `--write` it writes the list, to be reviewed again.

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
