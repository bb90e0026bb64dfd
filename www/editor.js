// The text field for a body, which is pasted into it or dropped as a file.

const editor = document.getElementById('editor');
const area = document.getElementById('body');
const gutter = document.getElementById('gutter');
const source = document.getElementById('source');
const file = document.getElementById('file');

// A file is judged by its bytes, because a text field hides a byte-order mark, invalid UTF-8 and the kind of line ends.
// As soon as the text is edited, the text is judged instead.
let bytes = null;

/** One byte more than a body may have. Reading this many is enough to tell that a file is too long. */
const TOO_LONG = 2 ** 20 + 1;

/** Returns the current body: the bytes of a file until it is edited, otherwise the text */
export const body = () => bytes ?? area.value;

/** Loads a body into the field; a body that is too long is judged but not shown */
export function load(name, content, length = content.byteLength) {
  bytes = new Uint8Array(content);
  // A browser needs minutes to lay out a longer text.
  const isShown = bytes.length < TOO_LONG;
  area.value = isShown ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(content) : '';
  area.scrollTo(0, 0);
  tell(`${name}, ${length.toLocaleString('en')} bytes${isShown ? '' : ': too many to be shown'}`);
  number();
}

/** Shows where the body comes from, or why it could not be loaded */
export function tell(text) {
  source.textContent = text;
}

/** Calls `changed` whenever there is a new body to judge */
export function watch(changed) {
  const open = async (chosen) => {
    if (!chosen) return;
    try {
      load(chosen.name, await chosen.slice(0, TOO_LONG).arrayBuffer(), chosen.size);
      changed();
    } catch {
      // It is a folder, for example, or a file that was deleted.
      tell(`${chosen.name} cannot be read`);
    }
  };
  area.addEventListener('input', () => {
    bytes = null;
    tell('');
    number();
    changed();
  });
  area.addEventListener('scroll', () => { gutter.scrollTop = area.scrollTop; });
  file.addEventListener('change', () => {
    open(file.files[0]);
    // Otherwise the same file could not be chosen again after it has changed.
    file.value = '';
  });
  // Files may be dropped anywhere: outside the field, the browser would otherwise leave the page and open the file.
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    editor.classList.add('dropping');
  });
  addEventListener('dragleave', () => editor.classList.remove('dropping'));
  addEventListener('drop', (event) => {
    editor.classList.remove('dropping');
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  });
  number();
}

/** Selects the token at a line and column (both from 1; columns count code points) and scrolls to it */
export function select({ line, column }) {
  const lines = area.value.split('\n');
  const text = lines[line - 1] ?? '';
  const before = [...text].slice(0, column - 1).join('');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + before.length;
  area.focus();
  area.setSelectionRange(start, start + token(text.slice(before.length)).length);
  reveal(line, before);
}

/** Returns the string, number or word at the start of a text, or its first character if there is none */
const token = (text) => text.match(/^(?:"(?:[^"\\]|\\.)*"?|[\w.+-]+|.)/u)?.[0] ?? '';

// Browsers do not scroll to a selection that is set by a script.
function reveal(line, before) {
  const style = getComputedStyle(area);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = style.font;
  area.scrollTop = (line - 1) * parseFloat(style.lineHeight) - area.clientHeight / 3;
  area.scrollLeft = pen.measureText(before).width - area.clientWidth / 3;
}

function number() {
  const lines = area.value.split('\n').length;
  gutter.textContent = Array.from({ length: lines }, (_, at) => at + 1).join('\n');
  gutter.scrollTop = area.scrollTop;
}
