// The functions of `idverdict/delivery` and `idverdict/delivery/asymmetric`. They use the types of `idverdict`. The build
// appends the names of the schemes.

import type { Body, Inspection, Options, Provider } from './index.js';

export type { Body, ErrorData, Inspection, Provider } from './index.js';
/** The only error that this entry throws. Its `message` never contains anything of a secret, a header or a body. */
export { IdverdictError } from './index.js';

/** The headers of a request: a `Headers`, the `headers` object of a Node request, or pairs of names and values */
export type DeliveryHeaders =
  | { readonly [name: string]: string | readonly string[] | undefined }
  | { get(name: string): string | null; forEach(each: (value: string, name: string) => void): void }
  | Iterable<readonly [string, string]>;

/** A hash function under an HMAC. SHA-1 is only verified. */
export type Algorithm = 'sha-256' | 'sha-512' | 'sha-1';

/** A scheme of a sender that has no name here */
export type CustomScheme =
  | {
      /** A header has an HMAC of the body */
      type: 'hmac';
      /** The header */
      header: string;
      /** What stands before the HMAC in the header. Defaults to nothing. */
      prefix?: string | null | undefined;
      /** The hash function. Defaults to `sha-256`. */
      algorithm?: Algorithm | null | undefined;
      /** How the HMAC is written. Defaults to `hex`, which is lower-case digits. */
      encoding?: 'hex' | 'base64' | null | undefined;
    }
  | {
      /** A header has `t=TIME,v1=MAC`: HMAC-SHA256 of the time, a full stop and the body */
      type: 'timestamped';
      /** The header */
      header: string;
    };

/** A key of P-256, as a JSON Web Key. Other members are ignored. */
export interface JsonWebKeyP256 {
  /** The type of the key */
  kty: string;
  /** The curve */
  crv: string;
  /** The first coordinate, in base64url */
  x: string;
  /** The second coordinate, in base64url */
  y: string;
  /** The private half, which only `sign` needs */
  d?: string | undefined;
  /** The algorithm, if it is given */
  alg?: string | undefined;
  /** The id. A token that names another one is not verified by this key. */
  kid?: string | undefined;
  /** The time from which it is no longer valid, in seconds since 1970 */
  expired_at?: number | null | undefined;
}

/** What a credential is made of. `name` is returned when the credential fits. */
export type CredentialInput = {
  /** Your name for the credential */
  name?: string | null | undefined;
} & (
  | {
      /** A secret that the sender also has; text, or bytes if it is not text */
      secret: string | Uint8Array | ArrayBuffer;
    }
  | {
      /** A key of AES-256, which has 32 bytes */
      encryptionKey: string | Uint8Array | ArrayBuffer;
    }
  | {
      /** The name of a header */
      header: string;
      /** The agreed value of that header */
      value: string;
    }
  | {
      /** The user name of Basic authentication */
      username: string;
      /** Its password */
      password: string;
    }
  | {
      /** A bearer token */
      token: string;
    }
  | {
      /** The public key of Standard Webhooks: `whpk_` and base64. Only in `idverdict/delivery/asymmetric`. */
      publicKey: string;
    }
  | {
      /** The private key of Standard Webhooks: `whsk_` and base64. Only in `idverdict/delivery/asymmetric`. */
      privateKey: string;
    }
  | {
      /** A key of P-256. Only in `idverdict/delivery/asymmetric`. */
      jwk: JsonWebKeyP256;
    }
);

/** A credential, as `credential` makes it. Its secret is in no property. */
export class Credential {
  private constructor();
  /** Your name for it */
  readonly name: string | null;
  /** What kind of credential it is: the key by which it was made */
  readonly kind: 'secret' | 'encryptionKey' | 'header' | 'username' | 'token' | 'publicKey' | 'privateKey' | 'jwk';
}

/**
 * Checks a credential and returns it in a form that nothing prints.
 *
 * @throws IdverdictError with the code `blank-secret` if the secret is empty, blank or missing, or `invalid-credential` if
 * it has white space around it or is not of its kind
 * @example
 * ```ts
 * const credentials = [credential({ secret: 'the secret of the sender', name: 'main' })];
 * ```
 */
export function credential(of: CredentialInput): Credential;

/** Options for `verify` */
export interface VerifyOptions {
  /** The provider. Its own scheme is used unless `scheme` names another one. */
  provider?: Provider | null | undefined;
  /** The scheme. `none` verifies nothing, and the result repeats it. */
  scheme?: SchemeName | CustomScheme | null | undefined;
  /** Everything that the sender may be known by; during a rotation there are several. Only `none` needs no credential. */
  credentials?: readonly Credential[] | null | undefined;
  /** The current time: a `Date`, ISO 8601 with a date and a time of day, or milliseconds since 1970. Defaults to now. */
  now?: Date | string | number | null | undefined;
  /** How far the time of sending may be from `now`, before or after, in seconds: 1 to 604800. Defaults to 300. */
  tolerance?: number | null | undefined;
  /** The hash functions that are accepted under an HMAC. Defaults to those of the scheme. */
  algorithms?: readonly Algorithm[] | null | undefined;
  /** How large a body may be */
  limits?: {
    /** The bytes of the body as it was sent. Defaults to 1 MiB; 256 MiB at most. */
    bytes?: number | null | undefined;
  } | null | undefined;
}

/** What is known of a delivery */
export interface DeliveryProof {
  /** The provider that the options name */
  provider: Provider | null;
  /** The scheme; `custom` for one of your own, `none` if nothing was verified */
  scheme: SchemeName | 'custom';
  /** The name of the credential that fits */
  credential: string | null;
  /** What exactly was signed, if the scheme has a choice */
  form: 'raw' | 'php-json' | 'sorted-json' | 'sorted-ascii-json' | 'secret' | 'hashed-secret' | null;
  /** Whether the scheme rests on SHA-1 or on a hash that is no HMAC */
  weak: boolean;
  /** Whether the sender is who the credential says */
  authentic: boolean;
  /** Whether nobody else could read the body */
  confidential: boolean;
  /** The event's id, from a signed header or from a body that is authentic */
  id: string | null;
  /** The signed time of sending, in ISO 8601 */
  sentAt: string | null;
  /**
   * The idempotency key: the same for repetitions of a delivery, different for bodies that say different things. It
   * consists of the sender's name and a SHA-256, and has at most 96 characters.
   */
  key: string;
}

/**
 * Verifies a delivery and returns what was proven.
 *
 * A body that is encrypted and not signed is `confidential` and not `authentic`: check `authentic`, or use `unwrap`.
 *
 * @throws IdverdictError with a code that says why nothing was proven; docs/delivery.md lists them
 * @example
 * ```ts
 * const credentials = [credential({ secret: 'the secret of the sender' })];
 * const { key, authentic } = verify(body, headers, { provider: 'bive', credentials });
 * ```
 */
export function verify(body: Body, headers: DeliveryHeaders, options: VerifyOptions): DeliveryProof;

/** The function that reads a verified body: `inspect` of `idverdict`, or of a judge */
export type Inspect = (body: Body, options?: Pick<Options, 'provider' | 'contentType' | 'now'>) => Inspection;

/** Options for `unwrap` */
export type UnwrapOptions = VerifyOptions & {
  /** Whether to judge a body that is encrypted although nothing shows who sent it. Defaults to `false`. */
  allowUnauthenticated?: boolean | null | undefined;
} & (
  | {
      /** `inspect` of `idverdict`, or any function that returns what `inspect` returned */
      inspect: Inspect;
      /** Only if `inspect` is left out */
      judge?: null | undefined;
    }
  | {
      /** A judge that `createJudge` has made, or `inspect` */
      judge: Inspect | {
        /** Returns everything known about a body. */
        inspect: Inspect;
      };
      /** Only if `judge` is left out */
      inspect?: null | undefined;
    }
);

/**
 * Verifies and decrypts a delivery and inspects its body.
 *
 * @throws IdverdictError with a code that says why nothing was proven; docs/delivery.md lists them
 * @example
 * ```ts
 * const credentials = [credential({ secret: 'the secret of the sender' })];
 * const { inspection, delivery } = unwrap(body, headers, { provider: 'bive', credentials, inspect });
 * ```
 */
export function unwrap(body: Body, headers: DeliveryHeaders, options: UnwrapOptions): {
  /** What `inspect` returned of the body that was signed or encrypted */
  inspection: Inspection;
  /** What was proven */
  delivery: DeliveryProof;
};

/** Options for `sign` */
export interface SignOptions extends Pick<VerifyOptions, 'provider' | 'scheme' | 'now' | 'limits'> {
  /** The credential to sign with */
  credential: Credential;
  /** The id of the delivery, for schemes that sign one. Random unless you give one. */
  id?: string | null | undefined;
  /** What exactly is signed, if the scheme has a choice. Defaults to its first form. */
  form?: DeliveryProof['form'] | null | undefined;
  /** The hash function, if the scheme has a choice */
  algorithm?: Exclude<Algorithm, 'sha-1'> | null | undefined;
}

/** A delivery as a sender sends it */
export interface SignedDelivery<B extends Body = Body> {
  /** The body to send */
  body: B;
  /** The headers to send with it, by their names in lower case */
  headers: Record<string, string>;
}

/**
 * Signs a body as a sender does, for tests.
 *
 * @throws IdverdictError if the scheme cannot sign with this credential
 * @example
 * ```ts
 * const signed = sign(body, { provider: 'bive', credential: credential({ secret: 'invented' }) });
 * await fetch('http://localhost:8080', { method: 'POST', body: signed.body, headers: signed.headers });
 * ```
 */
export function sign<B extends Body>(body: B, options: SignOptions): SignedDelivery<B>;

/** Options for `encrypt` */
export interface EncryptOptions extends Pick<VerifyOptions, 'provider' | 'scheme' | 'limits'> {
  /** A credential with an `encryptionKey` */
  credential: Credential;
  /** The initialization vector, which has 16 bytes. Random unless you give one. */
  iv?: Uint8Array | null | undefined;
}

/**
 * Encrypts a body as Preventor does, for tests.
 *
 * @throws IdverdictError if the credential has no `encryptionKey`
 * @example
 * ```ts
 * const encrypted = encrypt(body, { provider: 'preventor', credential: credential({ encryptionKey: 'an invented key of 32 characters' }) });
 * console.log(encrypted.body, encrypted.headers);
 * ```
 */
export function encrypt(body: Body, options: EncryptOptions): SignedDelivery<string>;

/** What the headers of a delivery say. Nothing of it is verified: anybody may have written it. */
export interface Peek {
  /** The schemes whose header is there */
  schemes: SchemeName[];
  /** The account that a header names, or the user name of Basic authentication */
  account: string | null;
  /** The id of the key that a token names */
  keyId: string | null;
  /** The id of the delivery */
  id: string | null;
  /** The time of sending, in ISO 8601 */
  sentAt: string | null;
}

/**
 * Returns what the headers of a delivery say, so that you can look up its credentials before you verify it.
 *
 * @example
 * ```ts
 * const { schemes, account } = peek(headers);
 * ```
 */
export function peek(headers: DeliveryHeaders): Peek;
