import { expect, it } from 'vitest';
import { withWaitingScripts } from '../../../scripts/build/words-page';

const BUILT = `<html>
  <head>
    <title>DataLeft</title>
    <script type="module" crossorigin src="/chunks/popup-1.js"></script>
    <link rel="modulepreload" crossorigin href="/chunks/base-2.js">
    <style>.a{color:red}</style>
  </head>
  <body>
    <div id="page"></div>
    <script src="/first-look.js"></script>
  </body>
</html>`;

const SPOKEN = [
  { tag: 'en-GB', files: ['/words/en-GB/words-3.js', '/words/en-GB/pages-4.js'] },
  { tag: 'ja', files: ['/words/ja/words-5.js'] },
];

it('lets what is a module wait, with the words of each language, and leaves all else as it is', () => {
  expect(withWaitingScripts(BUILT, SPOKEN)).toBe(`<html>
  <head>
    <title>DataLeft</title>
    <style>.a{color:red}</style>
  </head>
  <body>
    <div id="page"></div>
    <template><script type="module" crossorigin src="/chunks/popup-1.js"></script><link rel="modulepreload" crossorigin href="/chunks/base-2.js"></template>
    <template lang="en-GB"><link rel="modulepreload" crossorigin href="/words/en-GB/words-3.js"><link rel="modulepreload" crossorigin href="/words/en-GB/pages-4.js"></template>
    <template lang="ja"><link rel="modulepreload" crossorigin href="/words/ja/words-5.js"></template>
    <script src="/first-look.js"></script>
  </body>
</html>`);
});

it('fails where nothing would wait, and where nobody would begin it', () => {
  const plain = BUILT.replaceAll('module', 'text');
  expect(() => withWaitingScripts(plain, SPOKEN)).toThrow('popup.html has other scripts');
  const alone = BUILT.replace('/first-look.js', '/other.js');
  expect(() => withWaitingScripts(alone, SPOKEN)).toThrow('popup.html has other scripts');
});
