import { h } from './h.ts';

/** Returns a button that opens files, or all files of a folder */
export function opener(text: string, opened: (files: File[]) => void, { multiple = false, folder = false, accept = '' } = {}): HTMLLabelElement {
  const input = h('input', {
    type: 'file', multiple: multiple || folder, accept: accept || null, webkitdirectory: folder || null,
    change: () => {
      const files = [...input.files ?? []];
      // Otherwise the same file could not be opened again after it has changed.
      input.value = '';
      if (files.length > 0) opened(files);
    },
  });
  return h('label', { class: 'button' }, text, input);
}
