/** Reports the result of a script: on standard output, or from a page to its server */
export function say(text) {
  if (globalThis.document === undefined) console.log(text);
  else fetch('/said', { method: 'POST', body: text });
}
