import { compared, type Figure } from '../figure';
import { type BenchExtension, withBenchBrowser } from './bench-browser';
import { ONE_LINE } from './bench-extensions';
import { readScript } from './in-page/read-script';
import { freshConnection, NEEDIEST, seedLines, someLines } from './seed-lines';

/** Nobody answers there, and nobody is asked within the hour. */
const NOWHERE = 'http://127.0.0.1:9/';

const PROFILES = [
  { name: '1 line, a week', lines: 1, days: 7 },
  { name: '10 lines, a year', lines: 10, days: 365, atMost: 1.3 },
  { name: '10,000 lines', lines: 10_000, days: 0, atMost: 1.5 },
];

/** The popup opened while the worker sleeps, by the popup while it runs. */
const COLD_BY_WARM = 1.1;

/** From the navigation, ms. */
interface Painted {
  first: number;
  shown: number;
}

async function paint(
  extension: BenchExtension,
  page: string,
  awaited: { selector: string; text: string },
): Promise<Painted> {
  const script = await readScript('note-paint');
  const noting = `globalThis.awaited = ${JSON.stringify(awaited)}; { ${script} }`;
  const opened = await extension.open(page, noting);
  const painted = await opened.evaluate<Painted>('painted');
  await opened.close();
  return painted;
}

/** What the popup asked the worker to do is over, and the worker runs. Where the icon opens the popup. */
async function rest({ desk, id }: BenchExtension): Promise<string> {
  await desk.call('tell', { do: 'wake' });
  const address = await desk.call<string>('popupAddress');
  return address.slice(`chrome-extension://${id}/`.length);
}

async function paintInTurn(extension: BenchExtension, runs: number) {
  const warm: Painted[] = [];
  const cold: Painted[] = [];
  const empty: Painted[] = [];
  const read: Painted[] = [];
  // The first of each warms up.
  for (let run = -1; run < runs; run += 1) {
    const popup = await rest(extension);
    warm.push(await paint(extension, popup, NEEDIEST));
    await rest(extension);
    read.push(await paint(extension, 'popup.html', NEEDIEST));
    // What the popup asked for would go on beside the next.
    await extension.stopWorker();
    empty.push(await paint(extension, 'empty.html', ONE_LINE));
    cold.push(await paint(extension, popup, NEEDIEST));
  }
  return {
    warm: warm.slice(1),
    cold: cold.slice(1),
    empty: empty.slice(1),
    read: read.slice(1),
  };
}

/**
 * From the navigation to the first paint and to the true number, beside a page of one line: as the icon
 * opens it, and as it opens where the worker has not yet said anything since the browser started.
 */
export const benchPopup = (runs = 21): Promise<Figure[]> =>
  withBenchBrowser(async ({ ours }) => {
    const figures: Figure[] = [];
    for (const { name, lines, days, atMost } of PROFILES) {
      const connection = freshConnection('one', NOWHERE);
      await seedLines(ours, [connection], someLines(connection.id, lines), days);
      const { warm, cold, empty, read } = await paintInTurn(ours, runs);
      const of = (painted: Painted[], what: keyof Painted) => painted.map((each) => each[what]);
      const page = 'page of one line';
      figures.push(
        compared(`first paint, ${name}`, of(warm, 'first'), {
          what: page,
          theirs: of(empty, 'first'),
        }),
        compared(
          `true number, ${name}`,
          of(warm, 'shown'),
          { what: page, theirs: of(empty, 'shown') },
          atMost,
        ),
        compared(`the same from the database, ${name}`, of(read, 'shown'), {
          what: page,
          theirs: of(empty, 'shown'),
        }),
        compared(
          `worker stopped, ${name}`,
          of(cold, 'shown'),
          { what: 'with it running', theirs: of(warm, 'shown') },
          COLD_BY_WARM,
        ),
      );
    }
    return figures;
  });
