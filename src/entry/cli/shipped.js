// Files that are shipped with the program.

import { readFile } from 'node:fs/promises';

/** Returns the text of a file; its path is relative to the program. */
export const shipped = (file) => readFile(new URL(file, import.meta.url), 'utf8');
