import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { signedIn } from '../http/identify';
import type { Sandbox } from '../sandbox';
import type { Layout } from '../site';
import type { Subscriber } from '../world/subscriber';
import type { Language } from '../world/text';
import type { Texts } from './texts/en';
import { textsFor } from './texts/texts-for';

/** Who looks at a page, in which language and layout. */
export interface Visit {
  readonly language: Language;
  readonly layout: Layout;
  readonly texts: Texts;
  readonly subscriber: Subscriber | undefined;
}

export interface Visited {
  Variables: {
    visit: Visit;
    /** Who is signed in; behind `requireSignIn` and `requireSession` only. */
    subscriber: Subscriber;
  };
}

export const receive = (sandbox: Sandbox, choose: (c: Context) => Language) =>
  createMiddleware<Visited>(async (c, next) => {
    const language = choose(c);
    const { layout } = sandbox.site();
    const texts = textsFor(language, layout);
    c.set('visit', { language, layout, texts, subscriber: signedIn(c, sandbox) });
    await next();
  });
