import { Parser } from 'htmlparser2';
import * as z from 'zod/mini';
import { ECB_PATH } from '../domain/ecb-address';
import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';
import type { Rate } from '../domain/rates';
import { answered } from './answered';
import type { Http } from './http';
import { read } from './read';

/** `<Cube time='2026-11-20'>` holds one `<Cube currency='USD' rate='1.1521'/>` for each. */
const daily = z.object({
  time: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  rates: z
    .array(
      z.object({
        currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
        rate: z.pipe(
          z.string().check(z.regex(/^\d{1,9}(\.\d{1,9})?$/)),
          z.pipe(z.transform(Number), z.number().check(z.gt(0))),
        ),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
});

/** The attributes of every `Cube`; null where the text ends before its elements do. */
function cubesIn(xml: string): Record<string, string>[] | null {
  const cubes: Record<string, string>[] = [];
  let whole = true;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'Cube') cubes.push(attributes);
      },
      // Elements that close themselves count as implied, too; the one around all never does that.
      onclosetag: (name, implied) => {
        if (name.endsWith('Envelope')) whole = !implied;
      },
    },
    { xmlMode: true, recognizeSelfClosing: true },
  );
  parser.end(xml);
  return whole ? cubes : null;
}

/** What one euro was worth on the last day that the bank has told. */
export async function readEcbRates(http: Http): Promise<Result<Rate[]>> {
  const asked = await http.get(ECB_PATH, { as: 'text' });
  const answer = answered(asked, '', 'not-a-provider');
  if (!answer.ok) return answer;
  const cubes = cubesIn(String(answer.value.body));
  if (cubes === null) return failed({ kind: 'unreadable', path: '', why: 'cut-short' });
  const time = cubes.find((cube) => cube.time !== undefined)?.time;
  const told = read(daily, { time, rates: cubes.filter((cube) => cube.currency !== undefined) });
  if (!told.ok) return told;
  const date = told.value.time;
  return done(
    told.value.rates.map(({ currency, rate }) => ({
      base: 'EUR',
      quote: currency,
      value: rate,
      date,
      source: 'ecb',
    })),
  );
}
