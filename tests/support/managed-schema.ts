import * as z from 'zod/mini';
import { policyShape } from '../../utils/policy/policy-shape';

interface Schema {
  type?: string;
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
}

/** Of several types the first that is one: Chromium knows no other choice. */
function typeOf({ type, enum: values, anyOf }: Schema): string {
  const [value] = values ?? [];
  return type ?? anyOf?.[0]?.type ?? (typeof value === 'number' ? 'integer' : 'string');
}

/**
 * What Chromium understands of it: types alone. What it finds out of bounds it would drop without a
 * word, together with all that stands beside it; DataLeft names the place and keeps the rest.
 * https://www.chromium.org/administrators/configuring-policy-for-extensions/
 */
function typesOf(schema: Schema): Schema {
  const type = typeOf(schema);
  const { items, properties, additionalProperties } = schema;
  if (type === 'array') return { type, items: typesOf(items ?? { type: 'string' }) };
  if (type !== 'object') return { type };
  if (properties === undefined && typeof additionalProperties === 'object')
    return { type, additionalProperties: typesOf(additionalProperties) };
  const named = Object.entries(properties ?? {}).map(([name, each]) => [name, typesOf(each)]);
  return { type, properties: Object.fromEntries(named) };
}

/** `public/managed-schema.json`, as it follows from the shape of a policy. */
export const managedSchema = (): string =>
  `${JSON.stringify(typesOf(z.toJSONSchema(policyShape, { io: 'input' }) as Schema), null, 2)}\n`;
