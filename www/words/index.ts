import { de } from './de.ts';
import { type Words, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export type { Words };

export const words = { en, fr, es, de };
