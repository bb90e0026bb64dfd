// What Hono, tRPC and TanStack Form infer from a schema.

import { sValidator } from '@hono/standard-validator';
import { FormApi } from '@tanstack/form-core';
import { initTRPC } from '@trpc/server';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { Hono } from 'hono';
import type { bive } from 'idverdict';
import type { EventOf, PayloadOf } from 'idverdict/schemas';
import { schemaOf } from 'idverdict/schemas';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>() => undefined as unknown as T;

new Hono().post('/', sValidator('json', schemaOf('bive')), (context) => {
  const event = context.req.valid('json');
  holds<Same<typeof event, EventOf<'bive'>>>();
  if (event.event === 'verification') holds<Same<typeof event.payload, bive.Workflow>>();
  // @ts-expect-error the payload of another event
  event.payload.transaction_id;
  return context.body(null, 204);
});

const t = initTRPC.create();
const router = t.router({
  receive: t.procedure.input(schemaOf('bive', 'verification')).mutation(({ input }) => {
    holds<Same<typeof input, EventOf<'bive', 'verification'>>>();
    return input.payload.status;
  }),
  forward: t.procedure.output(schemaOf('bive', 'verification')).query(() => ({ status: 'Running' })),
});
holds<Same<inferRouterInputs<typeof router>['receive'], bive.Workflow>>();
holds<Same<inferRouterOutputs<typeof router>['receive'], bive.Workflow['status']>>();
holds<Same<inferRouterOutputs<typeof router>['forward'], EventOf<'bive', 'verification'>>>();

declare const values: PayloadOf<'bive', 'verification'>;
const form = new FormApi({ defaultValues: values, validators: { onChange: schemaOf('bive', 'verification') } });
form.setFieldValue('status', 'Running');
// @ts-expect-error the schema of another event
new FormApi({ defaultValues: values, validators: { onChange: schemaOf('idverse', 'error') } });
