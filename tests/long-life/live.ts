import { blankStatus, type Connection } from '../../utils/domain/connection';
import { defaultSettings, type Settings } from '../../utils/domain/settings';
import { createProvider, type Provider, passTime } from './answers';
import { Breath, Death } from './death';
import { MemoryStore } from './memory-store';
import { Oracle, type Score, type Trouble } from './oracle';
import { act } from './person';
import { type Chance, createChance } from './random';
import { Screen } from './screen';
import { type Around, runRound } from './worker';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEGIN = Date.UTC(2026, 10, 20, 3, 0);

const ZONES = [
  'Asia/Tokyo',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
] as const;

/** What happened to one machine in its life, counted. */
export interface Life {
  seed: number;
  polls: number;
  deaths: number;
  sleeps: number;
  jumps: number;
  travels: number;
  restarts: number;
  days: number;
  lines: number;
  score: Score;
  troubles: Trouble[];
}

function settingsOf(chance: Chance): Settings {
  const quiet = {
    on: chance.of(0.5),
    from: chance.pick([22, 23, 1, 13]) * 60,
    to: chance.pick([6, 7, 8]) * 60 + 30,
    urgent: chance.of(0.5),
  };
  return {
    ...defaultSettings,
    quiet,
    rules: { ...defaultSettings.rules, reset: chance.of(0.5) },
    dataLevels: chance.pick([[20, 10], [50, 20, 10, 5], [30]]),
  };
}

const connectionOf = (id: string, now: number, paceMinutes: number): Connection => ({
  id,
  adapter: 'simulated',
  name: id,
  address: 'https://api.example',
  website: null,
  gigabyte: 'decimal',
  paceMinutes,
  revision: 1,
  paused: false,
  addedAt: now,
  site: null,
  status: { ...blankStatus, nextDueAt: now },
});

function beginLife(chance: Chance): Around {
  const settings = settingsOf(chance);
  const { dataLevels: data, expiryDays: expiry, voiceSeconds: voice, smsMessages: sms } = settings;
  const { reset } = settings.rules;
  const oracle = new Oracle({ data, expiry, voice, sms, reset }, settings.quiet);
  const store = new MemoryStore(settings);
  const providers = new Map<string, Provider>();
  for (let at = chance.whole(1, 3); at > 0; at -= 1) {
    const id = `provider-${at}`;
    providers.set(id, createProvider(id, BEGIN, chance));
    store.connections.set(id, connectionOf(id, BEGIN, chance.pick([30, 60, 180, 360])));
  }
  return {
    ...{ store, oracle, providers, chance },
    screen: new Screen(oracle),
    time: BEGIN,
    now: BEGIN,
    zone: chance.pick(ZONES),
    alarm: null,
    polls: 0,
  };
}

/** One machine with its owner and providers, through everything that may happen to them. */
export function live(seed: number, polls: number): Life {
  const chance = createChance(seed);
  const around = beginLife(chance);
  const life = { deaths: 0, sleeps: 0, jumps: 0, travels: 0, restarts: 0 };
  while (around.polls < polls && around.oracle.troubles.length === 0) {
    const skew = disturb(around, life);
    const before = around.time;
    around.time = nextMoment(around, life);
    around.now = around.time + skew;
    for (const provider of around.providers.values()) {
      passTime(provider, before, around.time, chance);
    }
    act(around);
    const breath = new Breath(chance.of(0.1) ? chance.whole(0, 30) : undefined);
    try {
      runRound(around, breath);
    } catch (end) {
      if (!(end instanceof Death)) throw end;
      life.deaths += 1;
    }
  }
  const { oracle, providers } = around;
  return {
    ...life,
    seed,
    polls: around.polls,
    days: (around.time - BEGIN) / DAY,
    lines: [...providers.values()].reduce((sum, { lines }) => sum + lines.length, 0),
    score: oracle.score,
    troubles: oracle.troubles,
  };
}

/** @returns by how much the machine's clock is wrong from now on */
function disturb(around: Around, life: { jumps: number; travels: number; restarts: number }) {
  const { chance, screen, now, time } = around;
  if (chance.of(0.005)) {
    around.zone = chance.pick(ZONES);
    life.travels += 1;
  }
  if (chance.of(0.01)) {
    screen.goDark(now);
    life.restarts += 1;
    // On update, and in some browsers on every start.
    if (chance.of(0.5)) around.alarm = null;
  }
  const skew = now - time;
  if (!chance.of(skew === 0 ? 0.004 : 0.05)) return skew;
  life.jumps += 1;
  if (skew !== 0) return 0;
  const far = chance.of(0.5) ? chance.between(DAY, 10 * DAY) : chance.between(MINUTE, 2 * HOUR);
  return Math.round(chance.of(0.5) ? far : -far);
}

/** When the worker is woken next: by its alarm, by its owner, or after a sleep. */
function nextMoment(around: Around, life: { sleeps: number }): number {
  const { chance, alarm, now, time } = around;
  if (chance.of(0.03)) {
    life.sleeps += 1;
    return time + chance.spread(HOUR, 21 * DAY);
  }
  const byOwner = chance.spread(MINUTE, 12 * HOUR);
  const byAlarm = alarm === null ? 0 : Math.max(0, alarm.at - now);
  return Math.round(time + Math.max(1, Math.min(byOwner, byAlarm)));
}
