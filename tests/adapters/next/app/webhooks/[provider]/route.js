import { handler } from '../../../check.mjs';

export const POST = handler;
