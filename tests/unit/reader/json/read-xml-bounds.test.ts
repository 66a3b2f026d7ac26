import { expect, it } from 'vitest';
import { readXml } from '../../../../utils/reader/json/read-xml';

it('leaves out what comes after very many elements, and ends where the text ends', () => {
  const { r } = readXml(`<r><left>3 GB</left>${'<a><b>1</b></a>'.repeat(100_000)}</r>`);
  expect(r).toMatchObject({ left: '3 GB' });
  const { a } = r as { a: unknown[] };
  expect(a.length).toBeLessThanOrEqual(50_000);
  expect(a.length).toBeGreaterThan(1000);
});
