import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { SiteAnswer, SiteHttp } from './site-http';

type Request = Parameters<SiteHttp['get']>[0];

/** Asks one after the other; the first that fails ends it. */
export async function fetchAnswers(
  http: SiteHttp,
  requests: readonly Request[],
): Promise<Result<SiteAnswer[]>> {
  const answers: SiteAnswer[] = [];
  for (const request of requests) {
    const answer = await http.get(request);
    if (!answer.ok) return answer;
    answers.push(answer.value);
  }
  return done(answers);
}
