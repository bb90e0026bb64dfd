// What a policy may contain, by its JSON Schema.
import json from 'idverdict/schemas/policy.json';

export interface Schema {
  $ref?: string;
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  description?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  pattern?: string;
  items?: Schema;
  propertyNames?: { enum: string[] };
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
}

const whole = json as unknown as Schema & { properties: Record<string, Schema>; $defs: Record<string, Schema> };

/** The keys of a policy, each with its schema */
export const keys = Object.entries(whole.properties);

/** Returns a schema, or the one that it refers to */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.match(/^#\/\$defs\/(.*)$/)?.[1];
  return name === undefined ? schema : whole.$defs[name]!;
}

/** Returns the names that a map may have as keys, each with the schema of its value */
export function entriesOf(schema: Schema): [name: string, value: Schema][] {
  if (schema.properties) return Object.entries(schema.properties).map(([name, value]) => [name, resolved(value)]);
  const value = schema.additionalProperties as Schema;
  return (schema.propertyNames?.enum ?? []).map((name) => [name, resolved(value)]);
}
