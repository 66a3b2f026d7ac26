import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../scripts/pack/check-file';
import { textOf } from '../../support/source-files';
import { NOW, readOne } from './a-pack';

const doc = textOf('docs/providers.md');

function exampleOf(name: string): string {
  const [, text] = new RegExp(`\`\`\`json ${name}\\n([^]*?)\`\`\``).exec(doc) ?? [];
  if (text === undefined) throw new Error(`docs/providers.md has no example called ${name}`);
  return text;
}

describe('the guide for providers', () => {
  test('shows a pack that reads the answer beside it', () => {
    const read = readOne(JSON.parse(exampleOf('pack')), exampleOf('answer'));
    const until = Date.UTC(2026, 10, 30, 23);
    expect(read).toMatchObject({
      ok: true,
      value: {
        account: 'C-1042',
        readings: [
          {
            lineId: 'sub-1',
            name: 'Phone',
            tail: '5678',
            expiresAt: until,
            buckets: [
              {
                name: 'Month 20 GB',
                remaining: 12_600_000_000,
                used: 7_400_000_000,
                expiresAt: until,
              },
              { name: 'Music', unlimited: true, remaining: null },
              { kind: 'voice', name: 'Calls', remaining: 2520 },
            ],
          },
        ],
      },
    });
  });

  test('shows a pack that the tool of its third step takes', () => {
    const options = {
      fixtures: [],
      requests: [],
      now: NOW,
      url: undefined,
      zone: undefined,
      gigabyte: 'decimal' as const,
      asked: {},
    };
    expect(checkFile(exampleOf('pack'), options)).toMatchObject({ ok: true });
  });
});
