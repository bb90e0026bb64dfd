// The menu of sample bodies, if the server has any.
import { tell } from './editor.js';
import { element } from './element.js';

const label = document.getElementById('samples');
const menu = document.getElementById('sample');

/** Fills the menu from ./samples/index.json; calls `chosen` with the name and the bytes of the body that the user picks */
export async function offerSamples(chosen) {
  const answer = await get('index.json');
  if (!answer) return;

  const groups = Map.groupBy(await answer.json(), (file) => file.slice(0, file.lastIndexOf('/')));
  for (const [folder, files] of groups) {
    menu.append(element('optgroup', { label: folder },
      ...files.map((file) => element('option', { value: file }, file.slice(folder.length + 1).replace(/\.json$/, '')))));
  }
  label.hidden = groups.size === 0;

  menu.addEventListener('change', async () => {
    if (!menu.value) return;
    const file = menu.value;
    const answer = await get(file);
    const body = await answer?.arrayBuffer();
    if (menu.value !== file) return;
    if (body) chosen(file, body);
    else {
      forgetSample();
      tell(`${file} cannot be loaded`);
    }
  });
}

/** Clears the choice, so that the same sample can be chosen again */
export function forgetSample() {
  menu.value = '';
}

/** Returns the server's response, or `undefined` if the request fails */
async function get(name) {
  const answer = await fetch(`./samples/${name}`).catch(() => undefined);
  return answer?.ok ? answer : undefined;
}
