// The field a body is pasted into or dropped on.

const editor = document.getElementById('editor');
const area = document.getElementById('body');
const gutter = document.getElementById('gutter');
const source = document.getElementById('source');
const file = document.getElementById('file');

// Of a file, the bytes are judged: a field of text hides a byte-order mark, bad UTF-8 and how lines end.
// The first key press makes it text.
let bytes = null;

/** One byte more than a body may have: of a longer file, so many are enough to tell that it is too long. */
const TOO_LONG = 2 ** 20 + 1;

/** The body as it stands: a file's own bytes until it is edited, then the text */
export const body = () => bytes ?? area.value;

/** Puts a body into the field, or what is read of one that is too long */
export function load(name, content, length = content.byteLength) {
  bytes = new Uint8Array(content);
  // A browser lays out so long a text for minutes.
  const isShown = bytes.length < TOO_LONG;
  area.value = isShown ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(content) : '';
  area.scrollTo(0, 0);
  tell(`${name}, ${length.toLocaleString('en')} bytes${isShown ? '' : ': too many to be shown'}`);
  number();
}

/** Says where the body comes from, or why it does not come */
export function tell(text) {
  source.textContent = text;
}

/** Calls `changed` whenever there is another body to judge */
export function watch(changed) {
  const open = async (chosen) => {
    if (!chosen) return;
    try {
      load(chosen.name, await chosen.slice(0, TOO_LONG).arrayBuffer(), chosen.size);
      changed();
    } catch {
      // A folder, say, or a file that has gone.
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
    // Else the same file could not be chosen again once it has changed.
    file.value = '';
  });
  // Anywhere on the page: beside the field, the browser would leave the page for the file.
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

/** Selects what stands at a line and a column (both from 1; columns count code points) and brings it into view */
export function select({ line, column }) {
  const lines = area.value.split('\n');
  const text = lines[line - 1] ?? '';
  const before = [...text].slice(0, column - 1).join('');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + before.length;
  area.focus();
  area.setSelectionRange(start, start + token(text.slice(before.length)).length);
  reveal(line, before);
}

/** The string, number or word at the front of a text, or else its first character */
const token = (text) => text.match(/^(?:"(?:[^"\\]|\\.)*"?|[\w.+-]+|.)/u)?.[0] ?? '';

// Browsers do not scroll a field to a selection that a script makes.
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
