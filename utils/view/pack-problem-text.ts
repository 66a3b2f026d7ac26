import type { PackProblem } from '../packs/pack-problem';
import type { OptionsLocale } from './options-locale';

/** One thing that is wrong with a pack: where, as its author wrote it, and what. */
export interface PackProblemView {
  path: string;
  what: string;
}

function sentenceOf(problem: PackProblem, { words }: OptionsLocale): string {
  const say = words.packs.faults;
  switch (problem.kind) {
    case 'too-deep':
      return say[problem.kind](problem.most);
    case 'wrong-type':
      return say[problem.kind](problem.expected);
    case 'not-one-of':
      return say[problem.kind](words.list(problem.options));
    case 'out-of-bounds':
      return say[problem.bound](problem.limit);
    case 'not-https':
      return say[problem.kind](problem.scheme);
    case 'not-an-origin':
      return problem.origin === null ? say[problem.kind] : say['write-origin'](problem.origin);
    case 'undeclared-host':
      return say[problem.kind](problem.origin);
    case 'placeholder':
    case 'header-not-allowed':
    case 'unknown-request':
    case 'unknown-ask':
      return say[problem.kind](problem.name);
    case 'expression':
      return say.expression[problem.why];
    case 'duplicate':
      return say[problem.kind](problem.value);
    case 'wrong-source': {
      const isData = problem.answer === 'json' || problem.answer === 'xml';
      return say['wrong-source'][isData ? 'data' : 'page'];
    }
    case 'unit-does-not-fit':
      return say[problem.kind](problem.bucket);
    default:
      return say[problem.kind];
  }
}

export const toPackProblem = (problem: PackProblem, locale: OptionsLocale): PackProblemView => ({
  path: problem.path === '' ? locale.words.packs.wholeFile : problem.path,
  what: sentenceOf(problem, locale),
});
