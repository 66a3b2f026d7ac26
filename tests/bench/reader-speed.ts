import { Tokenizer } from 'htmlparser2';
import { readPage } from '../../utils/reader/read-page';
import { readerPages } from './reader-pages';

const NOW = Date.UTC(2026, 8, 3);

/** Milliseconds of processor time: what else runs on the machine does not count. */
function timed(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

const RUNS = 25;

/** The quickest of several runs: the first ones are still being compiled. */
const least = (work: () => number): number =>
  Math.min(...Array.from({ length: RUNS }, () => work()));

const nothing = () => undefined;

/**
 * The same text through htmlparser2 with nothing done about it: what the machine is worth now. Its
 * tokenizer alone, because its parser keeps a stack that nesting makes quadratic.
 */
function parseOnly(source: string): void {
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: nothing,
      onopentagend: nothing,
      onselfclosingtag: nothing,
      onclosetag: nothing,
      onattribname: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      ontext: nothing,
      ontextentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

function read(source: string): number {
  return timed(() => readPage(source, { now: NOW, zone: 'UTC' }));
}

const wanted = process.argv[2];
console.log(`${''.padEnd(28)}${'ms/MB'.padStart(8)}${'parser'.padStart(8)}${'times'.padStart(8)}`);
for (const [name, source] of readerPages) {
  if (wanted !== undefined && !name.includes(wanted)) continue;
  const megabytes = source.length / 1e6;
  const parser = least(() => timed(() => parseOnly(source)));
  const ours = least(() => read(source));
  console.log(
    `${name.padEnd(28)}${(ours / megabytes).toFixed(1).padStart(8)}${(parser / megabytes).toFixed(1).padStart(8)}${(ours / parser).toFixed(1).padStart(8)}`,
  );
}
