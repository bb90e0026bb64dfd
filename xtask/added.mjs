// `npm run size:added`: prints what each optional part adds to the default entry, and what each language other than
// English would add to it. It builds a copy of the tree without each part and with each language.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copied } from './copy.mjs';
import { root, setup, step } from './setup.mjs';
import { gzip } from './weigh.mjs';

/** How many bytes all languages together may add to the default entry after gzip; above it, they get their own entry */
const LANGUAGES_AT_MOST = 6 * 1024;

const WORDS = 'src/summary/words/mod.rs';
const SENTENCES = 'src/languages.rs';

/** The replacements that leave out languages: `[file, from, to]` */
const without = (...languages) =>
  languages.flatMap((name) => [
    [WORDS, `=> &${name.toUpperCase()},`, '=> &EN,'],
    [SENTENCES, new RegExp(`(Self \\{.*)\\b${name}\\b`), `$1${name}: ""`],
  ]);

/** Parts of the default entry, and the replacements that build without them */
const PARTS = [
  ['toVerifiedClaims', [
    ['src/wasm/inspections.rs', '#[cfg_attr(feature = "engine", wasm_bindgen(js_name = verifiedClaims))]\n', ''],
    ['src/entry/api.js', 'export function toVerifiedClaims(', 'function toVerifiedClaims('],
  ]],
  ['supersedes and fold', [
    ['src/wasm/history.rs', /#\[cfg_attr\(feature = "engine", wasm_bindgen\)\]\n(?=(#\[allow.*\n)?pub fn (deliver|supersedes|fold)\()/g, ''],
    ['src/entry/api.js', "export { fold, supersedes } from './history.js';\n", ''],
  ]],
  ['summaries in Markdown and HTML', [
    ['src/summary/mod.rs', 'markdown::of(&page)', 'text::of(&page)'],
    ['src/summary/mod.rs', 'html::of(&page)', 'text::of(&page)'],
  ]],
];

/** Languages, and the replacements that build with only that one besides English */
const LANGUAGES = [
  ['French', without('es', 'de')],
  ['Spanish', without('fr', 'de')],
  ['German', without('fr', 'es')],
  ['all three', []],
];

setup();
const row = (cells) => console.log(cells.map((cell, at) => String(cell)[at ? 'padStart' : 'padEnd'](at ? 14 : 32)).join(''));
const weigh = (folder) => {
  const [core, inline] = ['core.wasm', 'inline.js'].map((file) => readFileSync(join(folder, 'pkg', file)));
  return [core.length, inline.length, gzip(inline)];
};

step(`building the tree ${PARTS.length + LANGUAGES.length} times, without parts and with languages (a minute each)`);
const whole = weigh(root);
const copy = copied();
try {
  row(['in bytes', 'core.wasm', 'inline.js', 'its gzip -9']);
  row(['the default entry', ...whole]);
  console.log('\nof which');
  for (const [what, changes] of PARTS) row([what, ...built(changes).map((bytes, at) => whole[at] - bytes)]);
  console.log('\nand it would grow by');
  const last = LANGUAGES.map(([what, changes]) => {
    const more = built(changes, ['--features', 'languages']).map((bytes, at) => bytes - whole[at]);
    row([what, ...more]);
    return more.at(-1);
  }).at(-1);
  console.log(`\nLanguages may cost it ${LANGUAGES_AT_MOST} bytes after gzip: ${last > LANGUAGES_AT_MOST ? 'they stand in' : 'they need no'} idverdict/summaries`);
} finally {
  copy.remove();
}

/** Returns the sizes of the copy with some changes, and reverts the changes */
function built(changes, words = []) {
  const before = new Map();
  for (const [file, from, to] of changes) {
    const path = join(copy.folder, file);
    const text = readFileSync(path, 'utf8');
    if (!before.has(path)) before.set(path, text);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${from}`);
    writeFileSync(path, changed);
  }
  try {
    copy.run('cargo', ['xtask', 'build', ...words]);
    return weigh(copy.folder);
  } finally {
    for (const [path, text] of before) writeFileSync(path, text);
  }
}
