import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Command } from './commands';
import type { Reply, ReplyTo } from './messages';
import { plainCommand } from './plain-command';

type Answer = <Name extends Command['do']>(
  command: Extract<Command, { do: Name }>,
) => Promise<ReplyTo<Name>>;

async function commandOf(names: readonly string[], message: unknown): Promise<Command | null> {
  if (typeof message !== 'object' || message === null || !('do' in message)) return null;
  if (typeof message.do !== 'string' || !names.includes(message.do)) return null;
  const plain = plainCommand(message);
  if (plain !== null) return plain;
  // Most wakes are alarms, which need no shape of a command.
  const { commandShape } = await import('./commands');
  const parsed = commandShape.safeParse(message);
  return parsed.success ? parsed.data : null;
}

/**
 * Answers commands from our own pages, and from nobody else.
 * @param names of all commands: what names none of them is refused before any shape is looked at
 */
export function onCommand(names: readonly string[], answer: Answer): void {
  const ours = browser.runtime.getURL('/');
  const answerOurs = async (message: unknown): Promise<Reply<unknown>> => {
    const command = await commandOf(names, message);
    return command === null ? { ok: false, failure: null, place: null } : answer(command);
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isOurs = sender.id === browser.runtime.id && sender.url?.startsWith(ours) === true;
    return isOurs ? answerOurs(message) : undefined;
  });
}
