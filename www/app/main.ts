// Starts the page.
import { defineElements } from 'idverdict/elements';
import { locale } from './locale.ts';
import { started } from './shell.ts';

defineElements();
document.documentElement.lang = locale.get();
started(document.body);
