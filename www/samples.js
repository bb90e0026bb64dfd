// The menu of sample bodies, where the server offers any.
import { tell } from './editor.js';
import { element } from './element.js';

const label = document.getElementById('samples');
const menu = document.getElementById('sample');

/** Fills the menu from ./samples/index.json; `chosen` gets the name and the bytes of the body that was picked */
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

/** Says that the body is no longer the sample that was chosen, so that it can be chosen again */
export function forgetSample() {
  menu.value = '';
}

/** An answer of the server, if it gives one */
async function get(name) {
  const answer = await fetch(`./samples/${name}`).catch(() => undefined);
  return answer?.ok ? answer : undefined;
}
