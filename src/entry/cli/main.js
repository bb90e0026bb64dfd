#!/usr/bin/env node
// The program `idverdict`. Its workers run the same file.

import { isMainThread } from 'node:worker_threads';
import { serve } from './lines/worker.js';
import { run } from './run.js';

if (isMainThread) await run(process.argv.slice(2));
else serve();
