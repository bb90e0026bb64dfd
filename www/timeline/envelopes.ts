// The bodies in a file.

interface Found {
  name: string;
  body: string | Uint8Array;
  receivedAt?: string | undefined;
}

/**
 * Returns the bodies in a file: one in each line, or the whole file
 *
 * A line may be a body, or `{ "receivedAt": …, "body": … }` with the text of a body and the time at which it was received.
 */
export function bodiesIn(name: string, bytes: Uint8Array): Found[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lines = text.split('\n').map((line, at) => ({ line, at })).filter(({ line }) => line.trim() !== '');
  const isLines = lines.length > 1 && lines.every(({ line }) => /^\s*\{.*\}\s*$/.test(line));
  if (!isLines) return [opened(name, bytes, text)];
  return lines.map(({ line, at }) => opened(`${name}:${at + 1}`, line, line));
}

function opened(name: string, body: string | Uint8Array, text: string): Found {
  try {
    const found = JSON.parse(text);
    if (Object.keys(found).sort().join() === 'body,receivedAt' && typeof found.body === 'string') return { name, ...found };
  } catch {
    // What is wrong with a body is for the library to say.
  }
  return { name, body };
}
