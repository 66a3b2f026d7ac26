import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { LANGUAGES, type Language } from '../../utils/domain/settings';
import type { Face } from '../support/faces/face';
import { pageFaces } from '../support/faces/page-faces';
import { popupFaces } from '../support/faces/popup-faces';
import { Stage } from '../support/faces/stage';
import { cutTexts } from './overflow';
import { stretchWords } from './stretch';

interface WithAxe {
  axe?: { run: (options: axe.RunOptions) => Promise<axe.AxeResults> };
}

/** What axe has to say: the rule, and where it is broken. Without rules: of all that it knows. */
async function violations(page: Page, rules: string[] = []): Promise<string[]> {
  const isThere = await page.evaluate(() => (globalThis as WithAxe).axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const results = await (globalThis as WithAxe).axe?.run({
      resultTypes: ['violations'],
      ...(only.length > 0 && { runOnly: { type: 'rule', values: only } }),
    });
    if (results === undefined) return ['axe is not there'];
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  }, rules);
}

/** What another theme or direction can change: the rest is the same page. */
const colours = (page: Page): Promise<string[]> =>
  violations(page, ['color-contrast', 'target-size', 'link-in-text-block']);

async function turn(page: Page, theme: 'light' | 'dark', dir: 'ltr' | 'rtl'): Promise<void> {
  await page.evaluate(
    ([look, way]) => {
      document.documentElement.dataset.theme = look;
      document.documentElement.dir = way;
    },
    [theme, dir] as const,
  );
}

/** Charts are drawn anew for the other direction as they are for another width. */
async function redraw({ page }: Stage, { size }: Face): Promise<void> {
  if (size.width > 400) await page.setViewportSize({ ...size, width: size.width - 2 });
}

/**
 * What follows from a changed size is measured with a frame, and drawn with the next one: until
 * nothing changes for four of them.
 */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    let still = 0;
    const watcher = new MutationObserver(() => {
      still = 0;
    });
    const all = { attributes: true, characterData: true, childList: true, subtree: true };
    watcher.observe(document, all);
    for (let frame = 0; still < 4 && frame < 300; frame += 1) {
      still += 1;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    watcher.disconnect();
  });

/** At 200 % a page is half as wide: nothing of it may lie beside it, where one would scroll two ways. */
async function beside({ page }: Stage, { size }: Face): Promise<string[]> {
  if (size.width <= 400) return [];
  await page.setViewportSize({ width: size.width / 2, height: size.height / 2 });
  await drawn(page);
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return over > 0 ? [`${over} px lie beside the page`] : [];
}

/** Every fault of a face, in the words of whoever found it. */
async function faultsOf(stage: Stage, face: Face): Promise<string[]> {
  const { page } = stage;
  const found: string[] = [];
  const look = async (where: string, ...checks: ((page: Page) => Promise<string[]>)[]) => {
    await drawn(page);
    for (const check of checks) {
      found.push(...(await check(page)).map((fault) => `${face.name}, ${where}: ${fault}`));
    }
  };
  await stage.show(face, { language: 'en', theme: 'light' });
  await look('light', violations, cutTexts);
  await stretchWords(page);
  await look('longer words', cutTexts);
  await turn(page, 'dark', 'rtl');
  await redraw(stage, face);
  await look('dark, longer words, right to left', colours, cutTexts);
  await look('zoomed to 200 %, longer words, right to left', () => beside(stage, face));
  return found;
}

const others = LANGUAGES.filter((language) => language !== 'en');

/** Every face is looked at in one other language, in turn; in all of them where there is time. */
const languagesOf = (at: number): readonly Language[] =>
  'DATALEFT_LONG' in process.env
    ? others
    : others.filter((_, place) => place === at % others.length);

async function cutIn(stage: Stage, face: Face, language: Language): Promise<string[]> {
  await stage.show(face, { language, theme: 'light' });
  await drawn(stage.page);
  return (await cutTexts(stage.page)).map((fault) => `${face.name}, ${language}: ${fault}`);
}

function faceOf(name: string): Face {
  const face = [...popupFaces, ...pageFaces].find((each) => each.name === name);
  if (face === undefined) throw new Error(`No face is called ${name}.`);
  return face;
}

/** A stage for the tests of one group. */
function onStage(): () => Stage {
  let stage: Stage;
  test.beforeAll(async () => {
    stage = await Stage.set();
  });
  test.afterAll(() => stage.close());
  return () => stage;
}

for (const [what, shown] of [
  ['the popup', popupFaces],
  ['every other page', pageFaces],
] as const) {
  // Side by side.
  for (const half of [0, 1]) {
    test.describe(`half ${half + 1}`, () => {
      const stage = onStage();
      test(`${what} is whole and can be used by anybody: all states, themes, directions`, async () => {
        const found: string[] = [];
        for (const [at, face] of shown.entries()) {
          if (at % 2 !== half) continue;
          found.push(...(await faultsOf(stage(), face)));
          for (const language of languagesOf(at)) {
            found.push(...(await cutIn(stage(), face, language)));
          }
        }
        expect(found).toEqual([]);
      });
    });
  }
}

test.describe('the overview', () => {
  test.describe.configure({ mode: 'serial' });
  const stage = onStage();

  test('a row that is opened by keyboard hands the focus on to its card', async () => {
    await stage().show(faceOf('popup-overview'), { language: 'en' });
    const { page } = stage();
    await page.getByRole('button', { name: /^EuroHop eSIM/ }).press('Enter');
    await expect(page.getByRole('heading', { name: 'EuroHop eSIM' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Refresh' })).toBeFocused();
  });

  test('who listens to the popup hears the answer first, and then what to do', async () => {
    await stage().show(faceOf('popup-overview'), { language: 'en' });
    await expect(stage().page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "5 lines 2 to renew, 1 to sign in" [level=1]
        - button "History and charts"
        - button "Add a connection"
        - button "Settings"
        - region "LEB Mobile Japan":
          - heading "LEB Mobile Japan" [level=2]
          - text: Low
          - paragraph: 10 GB · 30 days · ••4471
          - paragraph: 1.4 GB left
          - paragraph: of 10 GB
          - paragraph:
            - strong: 9 days left
            - text: · until Mon 30 Nov
          - img "1.4 GB of 10 GB": 0 10
          - term: Data
          - definition: 14%
          - term: Time
          - definition: 9 days
          - paragraph:
            - strong: Runs out in about 2–3 days
            - text: "(23–24 Nov) at 550 MB a day. To reach 30 Nov: 155 MB a day."
          - paragraph: Measured 14:02 · 18 min ago
          - button "Refresh"
          - button "Renew 10 GB · ¥1,980"
          - button "Plans"
          - button "Help and other ways"
        - navigation "4 lines":
          - list:
            - listitem:
              - button "4G data card Expires Wed 25 Nov 12.6 GB 4 days left"
            - listitem:
              - button "Office MiFi Signed out 41 GB 19 days left"
            - listitem:
              - button "EuroHop eSIM Lasts until 3 Dec 3.2 GB 12 days left"
            - listitem:
              - button "Hong Kong day pass Until Fri 27 Nov ∞ 6 days left"
    `);
  });

  test('more contrast is seven to one for all that is read', async () => {
    for (const name of ['popup-contrast', 'dashboard-contrast']) {
      for (const theme of ['light', 'dark'] as const) {
        await stage().show(faceOf(name), { language: 'en', theme });
        await drawn(stage().page);
        expect(await violations(stage().page, ['color-contrast-enhanced'])).toEqual([]);
      }
    }
  });

  test('a country is found by typing, and a line is printed without what is pressed or private', async () => {
    const { page } = stage();
    const face = faceOf('dashboard-line');
    await stage().show(face, { language: 'en', hideIdentity: true });
    const country = page.getByRole('combobox', { name: 'Works in' }).and(page.locator('input'));
    await country.press('ArrowDown');
    await country.pressSequentially('ko');
    await expect(page.getByRole('option', { name: 'South Korea' })).toBeVisible();
    await country.press('Enter');
    await expect(country).toHaveValue('South Korea');

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('DataLeft, printed 21 November 2026')).toBeVisible();
    for (const shown of ['Data left', 'Days of the week', 'Plans for this line']) {
      await expect(page.getByRole('heading', { name: shown })).toBeVisible();
    }
    await expect(page.getByRole('main').getByRole('button', { name: /^Renew / })).toBeHidden();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.locator('body')).not.toContainText('LEB Mobile Japan');
    await page.emulateMedia({ media: null });
  });
});
