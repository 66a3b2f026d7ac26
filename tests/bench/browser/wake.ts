import { compared, type Figure } from '../figure';
import { type BenchExtension, withBenchBrowser } from './bench-browser';
import { freshConnection, seedLines, someLines } from './seed-lines';

const NOWHERE = 'http://127.0.0.1:9/';
const BY_EMPTY = 1.5;

interface Woken {
  registered: number;
  answered: number;
}

async function wake(extension: BenchExtension, command: object): Promise<Woken> {
  await extension.stopWorker();
  return extension.desk.call<Woken>('wakeBy', command);
}

/** A command that is none: the worker says so as soon as it can say anything. */
const NOTHING = { do: 'nothing' };
/** The least that a command can ask of the database. */
const LEAST = { do: 'read-alerts', alertIds: [] };

/** From a message to a stopped worker to its listeners, and to its answer, beside a worker that only answers. */
export const benchWake = (runs = 31): Promise<Figure[]> =>
  withBenchBrowser(async ({ ours, empty }) => {
    const connection = freshConnection('one', NOWHERE);
    await seedLines(ours, [connection], someLines(connection.id, 10));
    const all: Record<'plain' | 'stored' | 'empty', Woken[]> = { plain: [], stored: [], empty: [] };
    // The first of each warms up.
    for (let run = -1; run < runs; run += 1) {
      all.plain.push(await wake(ours, NOTHING));
      all.empty.push(await wake(empty, NOTHING));
      all.stored.push(await wake(ours, LEAST));
    }
    const of = (woken: Woken[], what: keyof Woken) => woken.slice(1).map((each) => each[what]);
    const beside = (what: keyof Woken) => ({
      what: 'empty worker',
      theirs: of(all.empty, what),
    });
    return [
      compared('listeners registered', of(all.plain, 'registered'), beside('registered')),
      compared('first answer', of(all.plain, 'answered'), beside('answered'), BY_EMPTY),
      compared('first answer, of the database', of(all.stored, 'answered'), beside('answered')),
    ];
  });
