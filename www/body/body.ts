// The body that is shown. It stays while other views are open.
import type { Inspection, Provider } from 'idverdict';
import { inspected } from '../app/judge.ts';
import { state } from '../app/state.ts';

export interface Given {
  /** The bytes of a file until it is edited, because a text hides a byte-order mark, invalid UTF-8 and the kind of line ends */
  bytes: Uint8Array | undefined;
  text: string;
  /** Where it comes from */
  source: string;
  /** The length of the whole file */
  length: number;
  /** Its row, if it is from the set that is open */
  row?: number | undefined;
}

export const NO_BODY: Given = { bytes: undefined, text: '', source: '', length: 0 };

export const given = state<Given>(NO_BODY);

export interface Reading {
  provider: Provider | '';
  contentType: string;
}

/** How the body is read */
export const reading = state<Reading>({ provider: '', contentType: 'application/json' });

/** One byte more than a body may have. Reading this many is enough to tell that a file is too long. */
export const TOO_LONG = 2 ** 20 + 1;

/** Returns a body made of bytes. A text that is too long is not shown, because a browser needs minutes to lay it out. */
export function fromBytes(source: string, bytes: Uint8Array, length = bytes.length): Given {
  const text = bytes.length < TOO_LONG ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : '';
  return { bytes, text, source, length };
}

export const fromText = (source: string, text: string): Given => ({ bytes: undefined, text, source, length: 0 });

/** Returns the first bytes of a file as a body */
export async function fromFile(file: File): Promise<Given> {
  return fromBytes(file.name, new Uint8Array(await file.slice(0, TOO_LONG).arrayBuffer()), file.size);
}

/** Returns what is passed to the library: bytes, or a text; `undefined` if there is nothing */
export function bodyOf({ bytes, text }: Given): string | Uint8Array | undefined {
  const body = bytes ?? text;
  return body.length === 0 ? undefined : body;
}

export const options = ({ provider, contentType }: Reading) => ({ ...(provider ? { provider } : {}), contentType });

/** Returns everything about the body, or `null` if there is none */
export function inspection(): Inspection | null {
  const body = bodyOf(given.get());
  return body === undefined ? null : inspected(body, options(reading.get()));
}
