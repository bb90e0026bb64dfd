// Headers as arguments and files give them.

import { readText } from './read.js';
import { UsageError } from './usage.js';

/** Collects the values of an option that may be given several times. */
export const collected = (value, before = []) => [...before, value];

/** Returns pairs of names and values: those of the arguments, and those of a file. */
export async function headersOf(given = [], file) {
  const lines = given.map((line) => pair(line, '--header'));
  if (file === undefined) return lines;
  const text = await readText(file);
  const isJson = text.trimStart().startsWith('{');
  const found = isJson ? Object.entries(parsed(text, file)) : text.split(/\r?\n/).filter(isHeader).map((line) => pair(line, file));
  return [...lines, ...found.flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)]))];
}

/** The first line of a request or of a response, which is no header, and a line that is blank */
const isHeader = (line) => line.trim() !== '' && !/^(?:[A-Z]+ \S+ )?HTTP\/[\d.]+/.test(line);

/** Returns the name and the value of a header. A message never contains the header, which may be a secret. */
function pair(line, from) {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
  if (name === undefined) throw new UsageError(`${from}: expected a header as 'name: value'`);
  return [name, value];
}

function parsed(text, file) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON`);
  }
}
