// The browser for the tests, and the reason for skipping a test if there is none.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../xtask/browsers.mjs';

const executablePath = process.env.CHROMIUM ?? CHROMIUM;

export const skip = existsSync(executablePath) ? false : `there is no Chromium at ${executablePath}; CHROMIUM can name another`;

export const launch = (...more) => chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...more] });
