import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { MAX_PACE_MINUTES, MIN_PACE_MINUTES } from './domain/schedule';
import type { ReplyTo } from './messages';
import { settingsShape } from './settings-shape';

/** A connection as the user fills it in. `secret` null keeps the one that is stored. */
export const draftShape = z.object({
  name: z.string().check(z.maxLength(80)),
  address: z.string().check(z.maxLength(2_000)),
  website: z.nullable(z.string().check(z.maxLength(2_000))),
  secret: z.nullable(z.string().check(z.maxLength(8_000))),
  gigabyte: z.enum(['decimal', 'binary']),
  paceMinutes: z.number().check(z.gte(MIN_PACE_MINUTES), z.lte(MAX_PACE_MINUTES)),
});

const id = z.string().check(z.minLength(1), z.maxLength(500));

/** Everything that a page may ask of the worker. */
export const commandShape = z.discriminatedUnion('do', [
  z.object({ do: z.literal('wake') }),
  z.object({ do: z.literal('refresh'), connectionId: z.nullable(id) }),
  z.object({ do: z.literal('test-connection'), draft: draftShape, connectionId: id }),
  // The page makes the id of a new one: saved twice, it is one all the same.
  z.object({ do: z.literal('save-connection'), draft: draftShape, connectionId: id }),
  z.object({ do: z.literal('pause-connection'), connectionId: id, paused: z.boolean() }),
  z.object({ do: z.literal('remove-connection'), connectionId: id }),
  z.object({ do: z.literal('save-settings'), settings: z.partial(settingsShape) }),
  z.object({ do: z.literal('open-checkout'), lineKey: id, planId: id }),
  z.object({ do: z.literal('give-up'), renewalId: id }),
  z.object({ do: z.literal('acknowledge'), alertId: id }),
  z.object({ do: z.literal('snooze'), alertId: id }),
  z.object({ do: z.literal('test-notification') }),
]);

export type Command = z.output<typeof commandShape>;

/** Answers commands from our own pages, and from nobody else. */
export function onCommand(
  answer: <Name extends Command['do']>(
    command: Extract<Command, { do: Name }>,
  ) => Promise<ReplyTo<Name>>,
): void {
  const ours = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ours)) return undefined;
    const parsed = commandShape.safeParse(message);
    if (!parsed.success) return Promise.resolve({ ok: false, failure: null, place: null });
    return answer(parsed.data);
  });
}
