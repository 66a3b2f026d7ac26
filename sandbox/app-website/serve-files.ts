import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Visited } from '../website/visit';
import type { AppConfig } from './app-json';
import { appTexts } from './app-texts';

const scripts = ['account', 'ask', 'element', 'main', 'sign-in', 'usage-parts', 'words'].map(
  (name) => {
    const file = `${name}.js`;
    const source = readFileSync(new URL(`./browser/${file}`, import.meta.url), 'utf8');
    return { file, source };
  },
);

const shell = html`<!doctype html>
  <html>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>LEB</title>
      <link rel="stylesheet" href="/style.css" />
      <link rel="icon" href="data:," />
      <script type="module" src="/app/main.js"></script>
    </head>
    <body>
      <div id="root"></div>
    </body>
  </html>`;

/** The empty shell, the scripts that fill it, and the words and the layout they use. */
export function serveFiles(app: Hono<Visited>): void {
  app.get('/app', (c) => c.redirect('/app/'));
  app.get('/app/', (c) => c.html(shell));
  for (const { file, source } of scripts) {
    app.get(`/app/${file}`, (c) => c.body(source, 200, { 'Content-Type': 'text/javascript' }));
  }
  app.get('/app/config.json', (c) => {
    const { texts, layout, language } = c.get('visit');
    const config: AppConfig = {
      locale: texts.locale,
      otherLanguage: language === 'en' ? 'zh' : 'en',
      layout,
      texts: appTexts(texts),
    };
    return c.json(config);
  });
}
