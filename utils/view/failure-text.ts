import type { Failure } from '../domain/failure';
import type { PageLocale } from './page-locale';

/** What happened, and what to do next: two sentences in the user's language. */
export interface FailureText {
  what: string;
  next: string;
}

function sentenceOf(failure: Failure, { words }: PageLocale): string[] {
  const say = words.failures;
  switch (failure.kind) {
    case 'offline':
    case 'unreachable':
    case 'timeout':
    case 'forbidden':
    case 'locked':
    case 'unentered':
      return say[failure.kind];
    case 'signed-out':
      if (failure.session === true) return say.sessionEnded;
      return failure.accepted ? say.tokenEnded : say.tokenWrong;
    case 'rate-limited':
      return say.rateLimited;
    case 'server':
      return say.server(failure.status);
    case 'not-permitted':
      return say.notPermitted;
    case 'maintenance':
      return say.maintenance;
    case 'other-account':
      return say.otherAccount;
    case 'unreadable':
      return unreadable(failure, say);
    case 'unsafe':
      return unsafe(failure, say);
  }
}

type Say = PageLocale['words']['failures'];

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
    case 'no-such-line':
      return say.noSuchLine;
    case 'same-line-twice':
      return say.sameLineTwice(failure.path);
    case 'wrong-check-digit':
      return say.wrongCheckDigit;
    case 'refused':
      return say.refused;
    case 'partial':
      return say.partial(failure.path);
    case 'not-ready':
      return say.notReady;
    case 'page-changed':
      return say.pageChanged(failure.path);
    case 'page-gone':
      return say.pageGone;
    case 'does-not-add-up':
      return say.doesNotAddUp(failure.path);
    case 'too-slow':
      return say.tooSlow;
    case 'needs-scripts':
      return say.needsScripts;
  }
}

function unsafe(failure: Extract<Failure, { kind: 'unsafe' }>, say: Say): string[] {
  switch (failure.why) {
    case 'redirect':
      return say.redirect;
    case 'not-https':
      return say.notHttps;
    case 'query':
      return say.query;
    case 'malformed':
      return say.malformed;
    case 'undeclared-host':
      return say.undeclared;
    case 'credentials':
      return say.credentials;
    case 'look-alike':
    case 'port':
    case 'characters':
    case 'too-long':
    case 'parameters':
      return say.checkout[failure.why];
  }
}

/** `null` stands for a bug of ours. */
export function failureText(failure: Failure | null, locale: PageLocale): FailureText {
  const [what = '', next = ''] =
    failure === null ? locale.words.failures.bug : sentenceOf(failure, locale);
  return { what, next };
}
