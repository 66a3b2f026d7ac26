import { describe, expect, it } from 'vitest';
import { parseData } from '../../../../utils/reader/json/parse-data';
import { parseJson } from '../../../../utils/reader/json/parse-json';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('a text of JSON', () => {
  it('is no data where its brackets only open', () => {
    expect(parseJson(nested(100_000))).toBeNull();
    expect(parseData(nested(100_000), 'json')).toBeNull();
  });

  it('is data where brackets stand in its texts', () => {
    const note = '[{'.repeat(60_000);
    expect(parseJson(JSON.stringify({ note, dataLeft: '3 GB' }))).toEqual({
      note,
      dataLeft: '3 GB',
    });
  });

  it('may be as long as it is flat', () => {
    const list = Array.from({ length: 60_000 }, () => ({ a: [1] }));
    expect(parseJson(JSON.stringify(list))).toEqual(list);
  });
});
