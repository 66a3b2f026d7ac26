import type { Command } from '../../../utils/commands';
import type { ReplyTo } from '../../../utils/messages';
import { factsOf } from '../../../utils/providers/facts-of';
import { allAdapters } from '../../../utils/providers/registry';

/** What the worker would say, by what it is asked; it never answers the rest. */
export type Answers = { [Name in Command['do']]?: ReplyTo<Name> };

/** Where a face does not say otherwise: all that it can read, and no passphrase. */
export const usualAnswers = async (): Promise<Answers> => ({
  'list-interfaces': { ok: true, value: (await allAdapters()).map(factsOf) },
  'read-lock': { ok: true, value: { isSet: false, isLocked: false } },
});
