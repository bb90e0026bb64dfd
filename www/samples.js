// The menu of sample bodies, where the server offers any.
import { element } from './element.js';

const label = document.getElementById('samples');
const menu = document.getElementById('sample');

/** Fills the menu from ./samples/index.json; `chosen` gets the name and the bytes of the body that was picked */
export async function offerSamples(chosen) {
  const answer = await fetch('./samples/index.json');
  if (!answer.ok) return;

  const groups = Map.groupBy(await answer.json(), (file) => file.slice(0, file.lastIndexOf('/')));
  for (const [folder, files] of groups) {
    menu.append(element('optgroup', { label: folder },
      ...files.map((file) => element('option', { value: file }, file.slice(folder.length + 1).replace(/\.json$/, '')))));
  }
  label.hidden = groups.size === 0;

  menu.addEventListener('change', async () => {
    if (!menu.value) return;
    const file = menu.value;
    const body = await (await fetch(`./samples/${file}`)).arrayBuffer();
    if (menu.value === file) chosen(file, body);
  });
}
