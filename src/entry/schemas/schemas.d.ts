// The functions of `idverdict/schemas`.

import type { Body, Event, EventName, IssueCode, Provider } from './index.js';

/** The only error that this entry throws */
export { IdverdictError } from './index.js';

/** A typed event of a provider: what `validate` of a schema returns */
export type EventOf<P extends Provider, E extends EventName<P> = EventName<P>> = Extract<Event, { provider: P; event: E }>;

/** The payload of an event: the type of a body after `JSON.parse`, as the provider documents it */
export type PayloadOf<P extends Provider, E extends EventName<P> = EventName<P>> = EventOf<P, E>['payload'];

/** An issue in the form of Standard Schema */
export interface SchemaIssue {
  /** One sentence, without a value from the body */
  readonly message: string;
  /** The keys that lead to the place, from the outermost. Empty for the whole body. */
  readonly path: readonly (string | number)[];
  /** What the issue is about. Stable, so programs can branch on it. */
  readonly code: IssueCode;
}

/** What `validate` returns: a typed event, or issues */
export type SchemaResult<Output> =
  | {
      /** The typed event, as `parse` returns it */
      readonly value: Output;
      /** Left out */
      readonly issues?: undefined;
    }
  | {
      /** Why the body is invalid. Never empty. */
      readonly issues: readonly SchemaIssue[];
    };

/** The properties of Standard Schema v1 */
export interface StandardProps<Input, Output> {
  /** The version of Standard Schema */
  readonly version: 1;
  /** The name of this package */
  readonly vendor: 'idverdict';
  /** The types of a schema. There is no such value when a program runs. */
  readonly types?: {
    /** A body after `JSON.parse` */
    readonly input: Input;
    /** A typed event */
    readonly output: Output;
  } | undefined;
  /**
   * Reads a body: text or bytes as they are, any other value as JSON. Synchronous. Never throws.
   *
   * If `JSON.parse` has read the body before, long numbers have lost digits, and of a duplicate key only the last remains.
   */
  readonly validate: (value: unknown) => SchemaResult<Output>;
}

/** A Standard Schema of one event of a provider, or of any event of it */
export interface Schema<P extends Provider = Provider, E extends EventName<P> = EventName<P>> {
  /** The provider */
  readonly provider: P;
  /** The event, or `null` for any event of the provider */
  readonly event: E | null;
  /** What libraries use */
  readonly '~standard': StandardProps<PayloadOf<P, E>, EventOf<P, E>>;
}

/** A version of JSON Schema */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07';

/** Options of a conversion to JSON Schema */
export interface JsonSchemaOptions {
  /** The version of JSON Schema: a `JsonSchemaTarget`. Any other is an error. */
  readonly target: JsonSchemaTarget | (string & {});
}

/** A Standard Schema that is a Standard JSON Schema, too */
export interface JsonSchema<P extends Provider = Provider, E extends EventName<P> = EventName<P>> extends Schema<P, E> {
  /** What libraries use */
  readonly '~standard': StandardProps<PayloadOf<P, E>, EventOf<P, E>> & {
    /** The JSON Schemas of the two types */
    readonly jsonSchema: {
      /** Returns the JSON Schema of the bodies. */
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      /** Returns the JSON Schema of the typed events. */
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
  };
}

/**
 * Returns a Standard Schema of one event of a provider.
 *
 * @throws IdverdictError with the code `invalid-options` for an unknown provider or event
 * @example
 * ```ts
 * const result = schemaOf('bive', 'verification')['~standard'].validate(body);
 * if (result.issues) console.log(result.issues[0]?.code);
 * else console.log(result.value.payload.status);
 * ```
 */
export function schemaOf<P extends Provider, E extends EventName<P>>(provider: P, event: E): Schema<P, E>;
/** The same for any event of a provider. */
export function schemaOf<P extends Provider>(provider: P, event?: null): Schema<P>;

/** `parse` of `idverdict`, of a judge, or of the entry of one provider */
export type Parse<P extends Provider> = (body: Body, options: { provider: P }) => Event;

/**
 * Returns the same as `schemaOf`, but reads with the function that you pass. A program that uses `parse` of one provider's entry
 * does not contain the other providers.
 *
 * @throws IdverdictError with the code `invalid-options` for an unknown provider or event
 * @example
 * ```ts
 * import { parse as parseBive } from 'idverdict/providers/bive';
 *
 * const schema = schemaFrom(parseBive, 'bive', 'verification');
 * ```
 */
export function schemaFrom<P extends Provider, E extends EventName<P>>(parse: Parse<NoInfer<P>>, provider: P, event: E): Schema<P, E>;
/** The same for any event of a provider. */
export function schemaFrom<P extends Provider>(parse: Parse<NoInfer<P>>, provider: P, event?: null): Schema<P>;

/**
 * Returns a schema that is a Standard JSON Schema, too.
 *
 * Pass the file `idverdict/schemas/<provider>.<event>.json` of its event, or of every event in an array for a schema of any event.
 *
 * @throws IdverdictError with the code `invalid-options` if the files are not those of the schema's events; `input` and `output`
 * throw it for an unknown target
 * @example
 * ```ts
 * import verification from 'idverdict/schemas/bive.verification.json' with { type: 'json' };
 *
 * const schema = withJsonSchema(schemaOf('bive', 'verification'), verification);
 * console.log(schema['~standard'].jsonSchema.input({ target: 'draft-07' }));
 * ```
 */
export function withJsonSchema<P extends Provider, E extends EventName<P>>(schema: Schema<P, E>, json: object | readonly object[]): JsonSchema<P, E>;

/**
 * Returns a JSON Schema of this package, which is of draft 2020-12, in draft-07.
 *
 * @throws IdverdictError with the code `invalid-options` for a schema with keywords that this package does not use
 * @example
 * ```ts
 * import policy from 'idverdict/schemas/policy.json' with { type: 'json' };
 *
 * console.log(JSON.stringify(toDraft07(policy)));
 * ```
 */
export function toDraft07(schema: object): Record<string, unknown>;
