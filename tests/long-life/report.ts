import type { Total } from './live-many';

const countOf = ({ troubles }: Total, what: string): number =>
  troubles.filter((trouble) => trouble.what === what).length;

/** What was tried and what came of it. */
export function inWords(total: Total): string {
  const { lives, lines, polls, deaths, sleeps, jumps, travels, restarts } = total;
  const years = Math.round(total.days / 365);
  const kinds = [...total.expected.keys()].sort().map((what) => {
    const seen = total.seen.get(what) ?? 0;
    return `  ${what}: ${total.expected.get(what)} fell due, ${seen} seen, the others answered or no longer true before they could be shown`;
  });
  return [
    `${lives} machines with ${lines} lines, ${years} years, ${polls} polls; ${deaths} deaths, ` +
      `${sleeps} sleeps, ${jumps} clock jumps, ${travels} journeys, ${restarts} browser restarts`,
    ...kinds,
    `  ${total.reminders} reminders; ${total.lenient} told again after a small clock jump; ` +
      `${total.either} confirmed by what the only answer before had left out`,
    `missed ${countOf(total, 'missed')}, repeated ${countOf(total, 'repeated')}, false ${countOf(total, 'false')}`,
  ].join('\n');
}

/** What went wrong, with the last that happened to it and how to see it again. */
export function troubleInWords({ what, sight, events, seed }: Total['troubles'][number]): string {
  return [
    `${what}: ${sight.what} ${sight.level} of ${sight.subject}`,
    ...events.map((event) => `  ${event}`),
    `  again: npm run test:long -- --seed ${seed}`,
  ].join('\n');
}
