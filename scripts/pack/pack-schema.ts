import * as z from 'zod/mini';
import { bucketMap, lineMap } from '../../utils/packs/line-shape';
import { packShape } from '../../utils/packs/pack-shape';
import { placeShape } from '../../utils/packs/place';
import { linksShape, requestShape, signInShape } from '../../utils/packs/request-shape';
import { signedOutRule } from '../../utils/packs/signed-out-shape';
import {
  amountSource,
  askedSource,
  flagSource,
  momentSource,
  pathShape,
  percentSource,
  textSource,
} from '../../utils/packs/source-shape';
import { KEYS } from './schema-words';

type Json = Record<string, unknown>;

/** What the schema says once and refers to. */
const DEFINITIONS = {
  amount: amountSource,
  asked: askedSource,
  bucket: bucketMap,
  expression: pathShape,
  flag: flagSource,
  line: lineMap,
  links: linksShape,
  moment: momentSource,
  percent: percentSource,
  place: placeShape,
  request: requestShape,
  signIn: signInShape,
  signedOutRule,
  text: textSource,
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the words beside every property of that name; `links.account` before `account`. */
function addWords(value: unknown, parent: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => addWords(inner, parent));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === 'properties' && isObject(inner)
        ? [key, describeAll(inner, parent)]
        : [key, addWords(inner, key)],
    ),
  );
}

const describeAll = (properties: Json, parent: string): Json =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const described = addWords(schema, name);
      const description = KEYS[`${parent}.${name}`] ?? KEYS[name];
      return [
        name,
        isObject(described) && description !== undefined
          ? { description, ...described }
          : described,
      ];
    }),
  );

/** The published JSON Schema of packs, from the shape that checks them. */
export function packSchema(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(DEFINITIONS)) registry.add(shape, { id });
  const { $schema, ...schema } = z.toJSONSchema(packShape, { io: 'input', metadata: registry });
  const described = addWords(schema, '');
  return {
    $schema,
    $id: 'https://dataleft.example/pack-1.schema.json',
    title: 'DataLeft provider pack, format 1',
    ...(isObject(described) ? described : {}),
  };
}
