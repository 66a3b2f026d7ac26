import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { probePack } from '../../../../scripts/probe/probe-pack';
import { serve } from '../test-server';
import { hostileAnswers } from './hostile-answers';

const folder = fileURLToPath(new URL('../../../../public/packs/', import.meta.url));
const packs = readdirSync(folder).filter((file) => !/^(?:index|pack-\d)/.test(file));

const SECRET = 'very-secret-3f9a';
const TIMEOUT = 600;

describe.each(packs)('%s', (pack) => {
  it.each(hostileAnswers)('$what ends in the right error', async ({ answer, kinds }) => {
    const reached: string[] = [];
    const elsewhere = await serve((request, response) => {
      reached.push(request.url ?? '');
      response.end();
    });
    const { url } = await serve((request, response) => {
      request.resume();
      // Data alone is hostile: what follows a token.
      if (!/token/.test(request.url ?? '')) answer(response, elsewhere.url);
      else response.end(JSON.stringify({ access_token: 't', expires_in: 60 }));
    });
    const typed = { pack: `${folder}${pack}`, url, key: SECRET, token: SECRET };
    const result = await probePack(
      { ...typed, 'client-id': 'me', 'client-secret': SECRET, line: '8931440400012345670' },
      TIMEOUT,
    );
    expect(result.ok ? 'a reading' : result.failure.kind).toBeOneOf(kinds);
    expect(reached).toEqual([]);
    expect(JSON.stringify(result)).not.toContain(SECRET);
  });
});
