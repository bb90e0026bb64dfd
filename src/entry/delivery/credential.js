// Credentials: checked when they are made, and printed without their secrets.

import { bytesOf, latin } from './body.js';
import { engine, issued } from './engine.js';
import * as glue from './glue.js';
import { failure, invalid, plain, text } from './options.js';

/** Each kind by the key that shows it, with the key of what has to be kept secret and of what belongs to it */
const KINDS = {
  secret: ['secret'],
  encryptionKey: ['encryptionKey'],
  header: ['value', 'header'],
  username: ['password', 'username'],
  token: ['token'],
  publicKey: ['publicKey'],
  privateKey: ['privateKey'],
  jwk: ['jwk'],
};
const KEYS = ['name', ...new Set(Object.values(KINDS).flat())];
/** Kinds whose secret may be given in bytes */
const IN_BYTES = ['secret', 'encryptionKey'];
const JWK = ['kty', 'crv', 'alg', 'x', 'y', 'd', 'kid'];

/** A credential. Its secret is in no property, so nothing prints it. */
export class Credential {
  // Set explicitly, because a minifier renames the class.
  static name = 'Credential';

  #fields;

  constructor(fields) {
    this.#fields = fields;
    this.name = fields.name ?? null;
    this.kind = fields.kind;
    Object.freeze(this);
  }

  /** Returns what the wasm reads of a credential, or `undefined` for any other value. */
  static fieldsOf(value) {
    return typeof value === 'object' && value !== null && #fields in value ? value.#fields : undefined;
  }
}

export function credential(given) {
  return engine(() => {
    const own = plain(given, '', KEYS);
    const kinds = Object.keys(KINDS).filter((key) => key in own);
    if (kinds.length !== 1) throw invalid('', 'expected exactly one of these keys', Object.keys(KINDS));
    const [kind] = kinds;
    const [kept, belonging] = KINDS[kind];
    for (const key of Object.keys(own)) {
      if (key !== 'name' && !KINDS[kind].includes(key)) throw invalid(`/${key}`, 'the key does not belong to this kind of credential', KINDS[kind]);
    }
    const fields = { kind, name: text(own.name, '/name'), ...secretOf(own[kept], kept, kind), other: text(own[belonging], `/${belonging}`) };
    issued(() => glue.checkCredential(fields));
    return new Credential(fields);
  });
}

function secretOf(value, key, kind) {
  if (kind === 'jwk') return { secret: '', bytes: false, jwk: jwkOf(value) };
  // A setting that is missing is as blank as one that is empty.
  if (value === undefined || value === null) return { secret: '', bytes: false };
  if (typeof value === 'string') return { secret: value, bytes: false };
  if (!IN_BYTES.includes(kind)) throw invalid(`/${key}`, 'expected a string', ['string']);
  const bytes = bytesOf(value, 'expected a string, a Uint8Array or an ArrayBuffer');
  return { secret: latin(bytes, 0, bytes.length), bytes: true };
}

/** Returns the members of a JSON Web Key that matter. It may have others. */
function jwkOf(given) {
  if (typeof given !== 'object' || given === null) throw invalid('/jwk', 'expected a JSON Web Key', ['object']);
  const members = JWK.map((key) => [key, text(given[key], `/jwk/${key}`)]);
  const expired = given.expired_at ?? undefined;
  if (expired !== undefined && typeof expired !== 'number') throw invalid('/jwk/expired_at', 'expected seconds since 1970, or null');
  return { ...Object.fromEntries(members), expired_at: expired };
}

/** Returns what the wasm reads of the caller's credentials. */
export function fieldsOf(credentials = []) {
  if (!Array.isArray(credentials)) throw invalid('/credentials', 'expected an array of credentials', ['array']);
  return Array.from(credentials, (value, place) => one(value, `/credentials/${place}`));
}

/** Returns what the wasm reads of one credential. */
export function one(value, pointer) {
  const fields = Credential.fieldsOf(value);
  if (fields === undefined) throw failure('invalid-credential', pointer, 'expected a credential that `credential` of this entry has made');
  return fields;
}
