import { createMiddleware } from 'hono/factory';
import { signedIn } from '../http/identify';
import type { Sandbox } from '../sandbox';
import type { Subscriber } from '../world/subscriber';
import type { Language } from '../world/text';
import { chooseLanguage } from './language';
import { en, type Texts } from './texts/en';
import { zh } from './texts/zh';

/** Who looks at a page, and in which language. */
export interface Visit {
  readonly language: Language;
  readonly texts: Texts;
  readonly subscriber: Subscriber | undefined;
}

export interface Visited {
  Variables: {
    visit: Visit;
    /** Who is signed in; behind `requireSignIn` only. */
    subscriber: Subscriber;
  };
}

const texts: Readonly<Record<Language, Texts>> = { en, zh };

export const receive = (sandbox: Sandbox) =>
  createMiddleware<Visited>(async (c, next) => {
    const language = chooseLanguage(c);
    c.set('visit', { language, texts: texts[language], subscriber: signedIn(c, sandbox) });
    await next();
  });
