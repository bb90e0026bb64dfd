// The types of `idverdict/schemas`: which events a schema returns, and that they are those of the standard.

import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import type { Event, IssueCode, bive, idverse } from 'idverdict';
import { createJudge, parse } from 'idverdict';
import { parse as parseBive } from 'idverdict/providers/bive';
import type { EventOf, JsonSchema, PayloadOf, Schema, SchemaIssue } from 'idverdict/schemas';
import { IdverdictError, schemaFrom, schemaOf, toDraft07, withJsonSchema } from 'idverdict/schemas';
import verification from 'idverdict/schemas/bive.verification.json' with { type: 'json' };
import completed from 'idverdict/schemas/bive.verification.completed.json' with { type: 'json' };

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>() => undefined as unknown as T;

const one = schemaOf('bive', 'verification');
const any = schemaOf('bive');

// One event has one payload; any event is told apart by its name.
type One = StandardSchemaV1.InferOutput<typeof one>;
type Any = StandardSchemaV1.InferOutput<typeof any>;
holds<Same<One, { provider: 'bive'; event: 'verification'; payload: bive.Workflow }>>();
holds<Same<Any, Extract<Event, { provider: 'bive' }>>>();
holds<Same<EventOf<'bive', 'verification'>, One>>();
holds<Same<StandardSchemaV1.InferInput<typeof one>, bive.Workflow>>();
holds<Same<PayloadOf<'bive'>, Any['payload']>>();
declare const event: Any;
if (event.event === 'verification') holds<Same<typeof event.payload, bive.Workflow>>();
else holds<Same<typeof event.event, 'verification.completed'>>();
// @ts-expect-error an event of another provider
if (event.event === 'transaction') event;
// @ts-expect-error the payload of another event
event.payload.status;

// A provider that is known only when the program runs
declare const provider: 'bive' | 'idverse';
const either = schemaOf(provider)['~standard'].validate('');
if (either.issues === undefined && either.value.provider === 'idverse' && either.value.event === 'completion') {
  holds<Same<typeof either.value.payload, idverse.Completion>>();
}

// The result is not a promise, and is told apart by `issues`.
const result = one['~standard'].validate({});
if (result.issues) {
  holds<Same<typeof result.issues, readonly SchemaIssue[]>>();
  holds<Same<SchemaIssue['code'], IssueCode>>();
  // @ts-expect-error an invalid body has no value
  result.value;
} else {
  holds<Same<typeof result.value, One>>();
}

// Wrong arguments
// @ts-expect-error an unknown provider
schemaOf('bve');
// @ts-expect-error an event of another provider
schemaOf('bive', 'transaction');
// @ts-expect-error a schema cannot be changed
one.event = null;

// Readers
holds<Same<ReturnType<typeof fromOne>, Schema<'bive', 'verification'>>>();
const fromOne = () => schemaFrom(parseBive, 'bive', 'verification');
schemaFrom(parse, 'onespan', 'report')['~standard'].validate('') satisfies StandardSchemaV1.Result<EventOf<'onespan', 'report'>>;
schemaFrom(createJudge({}).parse, 'onespan') satisfies Schema<'onespan'>;
// @ts-expect-error the entry of another provider
schemaFrom(parseBive, 'onespan');

// The standard's own types
one satisfies StandardSchemaV1<bive.Workflow, One>;
any satisfies StandardSchemaV1;
const described = withJsonSchema(one, verification);
described satisfies StandardSchemaV1<bive.Workflow, One> & StandardJSONSchemaV1<bive.Workflow, One>;
holds<Same<typeof described, JsonSchema<'bive', 'verification'>>>();
holds<Same<StandardJSONSchemaV1.InferOutput<typeof described>, One>>();
withJsonSchema(any, [verification, completed]) satisfies JsonSchema<'bive'>;
described['~standard'].jsonSchema.input({ target: 'draft-07' }) satisfies Record<string, unknown>;
// @ts-expect-error the JSON Schema is missing
withJsonSchema(one);
// @ts-expect-error a schema without a JSON Schema is none of the standard
one satisfies StandardJSONSchemaV1;
toDraft07(verification)['definitions'];
new IdverdictError([{ code: 'not-json', severity: 'error', pointer: '', message: '' }]) satisfies Error;
