import type { Gigabyte } from '../domain/connection';
import type { Result } from '../domain/failure';
import type { Links } from '../domain/site';
import { accountOf } from './account-of';
import type { RawAnswer } from './answer';
import { checkPackText } from './check-pack';
import type { FoundValue } from './found';
import { learnJson } from './learn-json';
import { learnLinks } from './learn-links';
import type { PackCheck } from './pack-preview';
import type { ProviderPack } from './pack-shape';
import { type PackReading, readAnswers } from './read-answers';

/** What the worker has read elsewhere: pages and expressions are outside matter. */
export type Question =
  | {
      ask: 'read';
      pack: ProviderPack;
      answers: RawAnswer[];
      now: number;
      gigabyte: Gigabyte;
      /** What the user was asked for when connecting, by name. */
      asked: Record<string, string>;
    }
  | { ask: 'check'; text: string }
  | { ask: 'learn'; pack: ProviderPack; values: FoundValue[]; answers: RawAnswer[]; now: number };

export interface AnswerTo {
  /** `links` and `account`: what the answers tell whether the reading went well or not. */
  read: { reading: Result<PackReading>; links: Links; account: string | null };
  check: PackCheck;
  /** The same pack over the JSON behind the page; null where none says the same. */
  learn: ProviderPack | null;
}

export function answerQuestion(question: Question): AnswerTo[Question['ask']] {
  switch (question.ask) {
    case 'read': {
      const { pack, answers, ...how } = question;
      return {
        reading: readAnswers(pack, answers, how),
        links: learnLinks(pack, answers),
        account: accountOf(pack, answers, how),
      };
    }
    case 'check':
      return checkPackText(question.text);
    case 'learn':
      return learnJson(question.pack, question.values, question.answers, question.now);
  }
}
