import * as z from 'zod/mini';
import { FEATURES } from '../domain/policy/organisation';
import { MAX_PACE_MINUTES, MIN_PACE_MINUTES } from '../domain/schedule';
import { quietFields, RULES, relayShape, settingsShape } from '../settings-shape';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** Of a connection that is there for everybody. What signs in is never among them. */
export const presetFields = {
  /** Tells it apart for ever: its history is under it. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  /** What reads it: an interface that DataLeft knows, or a pack. */
  adapter: z.optional(text(40)),
  pack: z.optional(text(500)),
  name: z.optional(text(80)),
  address: z.optional(text(2_000)),
  website: z.optional(text(2_000)),
  line: z.optional(text(200)),
  asked: z.optional(z.record(text(40), text(200))),
  gigabyte: z.optional(z.enum(['decimal', 'binary'])),
  paceMinutes: z.optional(z.number().check(z.gte(MIN_PACE_MINUTES), z.lte(MAX_PACE_MINUTES))),
};

const presetShape = z.object(presetFields);
export type Preset = z.output<typeof presetShape>;

const {
  // What a user has seen and left out is nobody else's.
  noticesSeen: _,
  welcomeSkipped: __,
  rules: ___,
  quiet: ____,
  ...whole
} = settingsShape.shape;

/** Settings that have parts, each of which may be set alone. */
export const partsFields = {
  rules: Object.fromEntries(RULES.map((name) => [name, z.boolean()])),
  quiet: quietFields,
};

export const wholeFields = { ...whole, relay: relayShape };

const policySettings = z.partial(
  z.object({
    ...wholeFields,
    rules: z.partial(z.object(partsFields.rules)),
    quiet: z.partial(z.object(partsFields.quiet)),
  }),
);

export const nameShape = text(80);
export const featureShape = z.enum(FEATURES);
/** The text of a pack, as its file has it. What is in it is checked where packs are. */
export const packTextShape = text(100_000);

/** A policy as a whole. What is given is read field by field, so that one bad field spoils no other. */
export const policyShape = z.partial(
  z.object({
    /**
     * All of the others as JSON, in one text. Chromium drops what has not the type that is described,
     * with everything beside it and without a word; in a text, DataLeft says what is wrong and where.
     */
    text: z.string(),
    organisation: nameShape,
    settings: policySettings,
    defaults: policySettings,
    off: z.array(featureShape),
    packs: z.array(packTextShape),
    connections: z.array(presetShape),
  }),
);
