import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Texts } from './texts/en';
import type { Visited } from './visit';

export type Markup = ReturnType<typeof html>;

function otherLanguage(c: Context<Visited>): Markup {
  const { language, texts } = c.get('visit');
  const other = language === 'en' ? 'zh' : 'en';
  const url = new URL(c.req.url);
  // A page that answers a form has no address of its own to come back to.
  const path = c.req.method === 'GET' ? url.pathname : '/account';
  url.searchParams.set('lang', other);
  const address = path + url.search;
  return html`<a href="${address}" hreflang="${other}" lang="${other}">${texts.otherLanguage}</a>`;
}

const header = (c: Context<Visited>): Markup => {
  const { texts, subscriber } = c.get('visit');
  return html`<header>
    <a class="operator" href="/account">${texts.operator}</a>
    <nav>
      <a href="/account">${texts.account}</a>
      <a href="/plans">${texts.plans}</a>
      <a href="/bills">${texts.bills}</a>
      <a href="/contact">${texts.contact}</a>
      ${otherLanguage(c)}
    </nav>
    ${
      subscriber
        ? html`<form method="post" action="/sign-out">
            <span>${subscriber.name}</span>
            <button class="quiet">${texts.signOut}</button>
          </form>`
        : html`<a href="/sign-in">${texts.signIn}</a>`
    }
  </header>`;
};

/** A whole document around the content of one page. */
export const pageAround = (
  texts: Texts,
  title: string,
  body: Markup,
  top: Markup | string = '',
): Markup => html`<!doctype html>
  <html lang="${texts.locale}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title} · ${texts.operator}</title>
      <link rel="stylesheet" href="/style.css" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      ${top}
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
      <footer>${texts.pretend}</footer>
    </body>
  </html>`;

/** A page of the website, with its header. */
export function showPage(
  c: Context<Visited>,
  title: string,
  body: Markup,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  return c.html(pageAround(c.get('visit').texts, title, body, header(c)), status);
}
