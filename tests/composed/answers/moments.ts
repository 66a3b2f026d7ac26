import type { Chance } from '../../long-life/random';

const day = (moment: Date): string => moment.toISOString().slice(0, 10);

/** How moments are given, in UTC. */
const FORMS = {
  instant: (moment: Date) => moment.toISOString(),
  offset: (moment: Date) => moment.toISOString().replace('.000Z', '+00:00'),
  day,
  sql: (moment: Date) => moment.toISOString().slice(0, 19).replace('T', ' '),
  seconds: (moment: Date) => Math.floor(moment.getTime() / 1_000),
  milliseconds: (moment: Date) => moment.getTime(),
  european: (moment: Date) => day(moment).split('-').reverse().join('/'),
  compact: (moment: Date) => day(moment).replaceAll('-', ''),
};

const NAMES = Object.keys(FORMS) as [keyof typeof FORMS, ...(keyof typeof FORMS)[]];

export interface MomentForm {
  name: string;
  write: (moment: Date) => string | number;
}

export function someMomentForm(chance: Chance): MomentForm {
  const name = chance.pick(NAMES);
  return { name, write: FORMS[name] };
}
