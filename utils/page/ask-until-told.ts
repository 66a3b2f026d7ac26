import { MINUTE, SECOND } from '../domain/time';
import type { Reply } from '../messages';

/**
 * What a page cannot show itself without: where the worker was stopped while it was asked, it is asked
 * again, after longer and longer.
 */
export async function askUntilTold<Told>(ask: () => Promise<Reply<Told>>): Promise<Told> {
  for (let pause = SECOND; ; pause = Math.min(2 * pause, MINUTE)) {
    const reply = await ask();
    if (reply.ok) return reply.value;
    await new Promise((resume) => setTimeout(resume, pause));
  }
}
