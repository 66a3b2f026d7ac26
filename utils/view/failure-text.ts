import type { Failure } from '../domain/failure';
import type { Locale } from './locale';

/** What happened, and what to do next: two sentences in the user's language. */
export interface FailureText {
  what: string;
  next: string;
}

function sentenceOf(failure: Failure, { words }: Locale): string[] {
  const say = words.failures;
  switch (failure.kind) {
    case 'offline':
    case 'unreachable':
    case 'timeout':
    case 'forbidden':
      return say[failure.kind];
    case 'signed-out':
      return failure.accepted ? say.tokenEnded : say.tokenWrong;
    case 'rate-limited':
      return say.rateLimited;
    case 'server':
      return say.server(failure.status);
    case 'not-permitted':
      return say.notPermitted;
    case 'unreadable':
      return unreadable(failure, say);
    case 'unsafe':
      return unsafe(failure, say);
  }
}

type Say = Locale['words']['failures'];

function unreadable(failure: Extract<Failure, { kind: 'unreadable' }>, say: Say): string[] {
  switch (failure.why) {
    case 'not-a-provider':
      return say.notAProvider;
    case 'not-json':
      return say.notJson;
    case 'cut-short':
      return say.cutShort;
    case 'wrong-type':
      return say.wrongType(failure.path);
    case 'negative':
      return say.negative(failure.path);
    case 'too-large':
      return say.tooLarge(failure.path);
    case 'unknown-unit':
      return say.unknownUnit(failure.path);
    case 'too-big-a-body':
      return say.tooBig;
    case 'no-lines':
      return say.noLines;
  }
}

function unsafe(failure: Extract<Failure, { kind: 'unsafe' }>, say: Say): string[] {
  switch (failure.why) {
    case 'redirect':
      return say.redirect;
    case 'not-https':
      return say.notHttps;
    case 'malformed':
      return say.malformed;
    case 'undeclared-host':
      return say.undeclared;
    case 'credentials':
      return say.credentials;
  }
}

/** `null` stands for a bug of ours. */
export function failureText(failure: Failure | null, locale: Locale): FailureText {
  const [what = '', next = ''] =
    failure === null ? locale.words.failures.bug : sentenceOf(failure, locale);
  return { what, next };
}
