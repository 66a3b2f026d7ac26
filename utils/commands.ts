import * as z from 'zod/mini';
import { SHORTEST_PASSPHRASE } from './domain/passphrase';
import { MAX_FILE_BYTES, PART_BYTES } from './domain/receipts/receipt';
import { MAX_PACE_MINUTES, MIN_PACE_MINUTES } from './domain/schedule';
import { watchDraftShape } from './packs/watch-draft';
import {
  filterName,
  lineFilterShape,
  lineRulesShape,
  rateShape,
  relayShape,
  settingsShape,
} from './settings-shape';

/** A connection as the user fills it in. `secret` null keeps the one that is stored. */
export const draftShape = z.object({
  adapter: z.string().check(z.minLength(1), z.maxLength(40)),
  name: z.string().check(z.maxLength(80)),
  address: z.string().check(z.maxLength(2_000)),
  website: z.nullable(z.string().check(z.maxLength(2_000))),
  secret: z.nullable(z.string().check(z.maxLength(8_000))),
  /** The one line that is meant, where the interface asks for it. */
  line: z.nullable(z.string().check(z.maxLength(200))),
  /** Ids of the lines to be watched; null: all, those that come later too. */
  lines: z.nullable(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(20_000))),
  gigabyte: z.enum(['decimal', 'binary']),
  paceMinutes: z.number().check(z.gte(MIN_PACE_MINUTES), z.lte(MAX_PACE_MINUTES)),
});

const LONGEST_PACK = 100_000;
/** A pack may ask for a week between two looks. */
const LONGEST_PACK_PACE = 7 * 24 * 60;

const id = z.string().check(z.minLength(1), z.maxLength(500));

/** A connection by a pack. `asked`: what the pack asks for besides, such as the ICCID, by name. */
export const packDraftShape = z.object({
  packId: id,
  name: z.string().check(z.maxLength(80)),
  secret: z.nullable(z.string().check(z.maxLength(8_000))),
  asked: z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(200))),
  gigabyte: z.enum(['decimal', 'binary']),
  paceMinutes: z.number().check(z.gte(MIN_PACE_MINUTES), z.lte(LONGEST_PACK_PACE)),
});

const text = (most: number) => z.string().check(z.maxLength(most));

/** One that was made elsewhere is named after its line. */
const renewalId = z.nullable(z.string().check(z.minLength(1), z.maxLength(1_100)));

/** A receipt as the user fills it in. `provider`: where it belongs to no line. */
const receiptShape = z.object({
  id,
  renewalId,
  lineKey: z.nullable(z.string().check(z.minLength(1), z.maxLength(1_001))),
  provider: text(80),
  orderNumber: text(100),
  amount: z.nullable(
    z.object({
      minor: z.int().check(z.gte(0)),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    }),
  ),
  date: z.iso.date(),
  note: text(2_000),
  file: z.nullable(z.object({ id, name: text(255), size: z.int().check(z.gte(0)) })),
});

const enteredPassphrase = z.string().check(z.minLength(1), z.maxLength(1_000));

const handedFile = z.string().check(z.maxLength(300), z.startsWith('blob:'));

/** Everything that a page may ask of the worker. */
export const commandShape = z.discriminatedUnion('do', [
  z.object({ do: z.literal('wake') }),
  z.object({ do: z.literal('refresh'), connectionId: z.nullable(id) }),
  z.object({ do: z.literal('test-connection'), draft: draftShape, connectionId: id }),
  // The page makes the id of a new one: saved twice, it is one all the same.
  z.object({ do: z.literal('save-connection'), draft: draftShape, connectionId: id }),
  z.object({ do: z.literal('list-interfaces') }),
  z.object({ do: z.literal('find-interface'), address: z.string().check(z.maxLength(2_000)) }),
  z.object({ do: z.literal('pause-connection'), connectionId: id, paused: z.boolean() }),
  z.object({ do: z.literal('remove-connection'), connectionId: id }),
  z.object({ do: z.literal('save-settings'), settings: z.partial(settingsShape) }),
  z.object({ do: z.literal('open-checkout'), lineKey: id, planId: id }),
  // Without the sheet from now on, at the price of now; or with it again.
  z.object({ do: z.literal('open-at-once'), connectionId: id, planId: id, atOnce: z.boolean() }),
  z.object({ do: z.literal('give-up'), renewalId: id }),
  // What stands in the place of a doubted page. `on`: the user knows it, and goes on.
  z.object({ do: z.literal('leave-guard'), renewalId: id, on: z.boolean() }),
  z.object({ do: z.literal('acknowledge'), alertId: id }),
  z.object({
    do: z.literal('snooze'),
    alertId: id,
    until: z.enum(['hour', 'tomorrow', 'worse']),
  }),
  // In sight in the popup: no longer unread.
  z.object({ do: z.literal('read-alerts'), alertIds: z.array(id).check(z.maxLength(1_000)) }),
  z.object({ do: z.literal('save-line-rules'), rules: lineRulesShape }),
  // `name`: of a check of a new card, or of the profile of one renewal.
  z.object({ do: z.literal('tick'), lineKey: id, name: id, done: z.boolean() }),
  z.object({ do: z.literal('watch-plan'), connectionId: id, planId: id, watched: z.boolean() }),
  // The secret signs what is sent; null keeps the one that is there.
  z.object({
    do: z.literal('save-relay'),
    relay: z.nullable(relayShape),
    secret: z.nullable(z.string().check(z.maxLength(8_000))),
  }),
  // All that the user set: those that are missing are gone.
  z.object({ do: z.literal('save-rates'), rates: z.array(rateShape).check(z.maxLength(50)) }),
  // `filter` null: the one of that name is gone.
  z.object({
    do: z.literal('save-line-filter'),
    name: filterName,
    filter: z.nullable(lineFilterShape),
  }),
  z.object({ do: z.literal('fetch-rates') }),
  z.object({ do: z.literal('test-relay') }),
  z.object({ do: z.literal('test-notification') }),
  // `html`: the page as it was confirmed; the first reading is taken from it.
  z.object({
    do: z.literal('watch-page'),
    draft: watchDraftShape,
    html: z.string().check(z.maxLength(6_000_000)),
  }),
  z.object({ do: z.literal('allow-background'), connectionId: id, allowed: z.boolean() }),
  // A pack's text is checked as a pack where packs are known; here only that it is no flood.
  z.object({ do: z.literal('check-pack'), text: z.string().check(z.maxLength(LONGEST_PACK)) }),
  z.object({ do: z.literal('import-pack'), text: z.string().check(z.maxLength(LONGEST_PACK)) }),
  z.object({ do: z.literal('enable-pack'), packId: id, enabled: z.boolean() }),
  z.object({ do: z.literal('remove-pack'), packId: id }),
  // Messages are JSON in Chromium, and no larger than 64 MB: a file travels in parts, as Base64.
  z.object({
    do: z.literal('keep-file-part'),
    fileId: id,
    part: z.int().check(z.gte(0), z.lt(MAX_FILE_BYTES / PART_BYTES)),
    base64: text(Math.ceil(PART_BYTES / 3) * 4),
  }),
  // `sure`: the user was told that the order number belongs to something else.
  z.object({ do: z.literal('save-receipt'), receipt: receiptShape, sure: z.boolean() }),
  z.object({ do: z.literal('remove-receipt'), receiptId: id }),
  // `renewalId` null: the bill is of none that is known here.
  z.object({ do: z.literal('link-bill'), connectionId: id, billId: text(2_000), renewalId }),
  // `file`: the address that the browser gave to a file which the page holds until it is answered.
  z.object({ do: z.literal('check-backup'), file: handedFile }),
  z.object({
    do: z.literal('restore-backup'),
    file: handedFile,
    way: z.enum(['merge', 'replace']),
  }),
  z.object({ do: z.literal('erase-everything') }),
  z.object({ do: z.literal('read-lock') }),
  z.object({ do: z.literal('unlock'), passphrase: enteredPassphrase }),
  z.object({ do: z.literal('lock') }),
  // `current` null: there is no passphrase yet; `next` null: there will be none.
  z.object({
    do: z.literal('set-passphrase'),
    current: z.nullable(enteredPassphrase),
    next: z.nullable(z.string().check(z.minLength(SHORTEST_PASSPHRASE), z.maxLength(1_000))),
  }),
  z.object({ do: z.literal('forget-passphrase') }),
  // Shared with other machines through the browser; and whatever any of them laid down there.
  z.object({ do: z.literal('switch-sync'), on: z.boolean() }),
  z.object({ do: z.literal('clear-sync') }),
  z.object({ do: z.literal('connect-pack'), draft: packDraftShape, connectionId: id }),
]);

export type Command = z.output<typeof commandShape>;
