import { describe, expect, test } from 'vitest';
import { packSchema } from '../../../scripts/pack/pack-schema';
import { textOf } from '../../support/source-files';

/** Names of properties that the schema says nothing about. */
function silent(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === 'properties'
      ? Object.entries(Object(inner)).flatMap(([name, schema]) =>
          typeof Object(schema).description === 'string' ? [] : [name],
        )
      : []),
    ...silent(inner),
  ]);
}

describe('the published schema', () => {
  test('is that of the shape that checks packs: `npm run -s pack -- schema` writes it', () => {
    expect(JSON.parse(textOf('public/packs/pack-1.schema.json'))).toEqual(
      JSON.parse(JSON.stringify(packSchema())),
    );
  });

  test('says what every key of a pack means', () => {
    const ofPlaces = ['$schema', 'line', 'token', 'labels', 'headings', 'by'];
    expect([...new Set(silent(packSchema()))].filter((name) => !ofPlaces.includes(name))).toEqual(
      [],
    );
  });

  test('allows no key that it does not know', () => {
    const text = JSON.stringify(packSchema());
    const objects = text.match(/"type":"object"/g)?.length;
    const closed = text.match(/"additionalProperties":(?:false|\{)/g)?.length;
    expect(closed).toBe(objects);
  });
});
