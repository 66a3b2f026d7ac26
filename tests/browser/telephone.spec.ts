import { expect, test } from '@playwright/test';
import { pageFaces } from '../support/faces/page-faces';
import { popupFaces } from '../support/faces/popup-faces';
import { Stage } from '../support/faces/stage';
import { cutTexts } from './overflow';

const SHOWN = [
  ...['popup-overview', 'popup-alerts', 'popup-plans', 'popup-help', 'popup-many'],
  ...['options-connections', 'options-alerts', 'options-data', 'options-organisation'],
  ...['welcome', 'dashboard-line', 'dashboard-receipts'],
];
const PHONE = { width: 360, height: 740 };

/**
 * What a finger of 24 px does not hit, and whether anything lies beside the page. What is small to look
 * at may be larger to the finger, or be meant by its label: it is asked for where the finger would be.
 */
function missed(): string[] {
  const isHit = (target: Element): boolean => {
    const { width, height } = target.getBoundingClientRect();
    if (width >= 24 && height >= 24) return true;
    target.scrollIntoView({ block: 'center' });
    const box = target.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return [
      document.elementFromPoint(x - 11.5, y),
      document.elementFromPoint(x + 11.5, y),
      document.elementFromPoint(x, y - 11.5),
      document.elementFromPoint(x, y + 11.5),
    ].every((hit) => target.contains(hit));
  };
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > screen.width) found.push(`the page is ${scrollWidth} wide`);
  const controls = 'a[href], button, input, select, textarea, summary';
  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    if (!control.checkVisibility() || control.tabIndex < 0) continue;
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
    if ([control, ...labels].some(isHit)) continue;
    const { width, height } = control.getBoundingClientRect();
    const name = control.getAttribute('class') ?? control.tagName;
    found.push(`.${name} is ${Math.round(width)} × ${Math.round(height)}`);
  }
  return [...new Set(found)];
}

test('on a telephone nothing lies beside the page, and everything is large enough for a finger', async () => {
  const stage = await Stage.set();
  const { page } = stage;
  const found: string[] = [];
  try {
    const session = await page.context().newCDPSession(page);
    for (const face of [...popupFaces, ...pageFaces]) {
      if (!SHOWN.includes(face.name)) continue;
      await stage.show({ ...face, size: PHONE }, { language: 'en', theme: 'light' });
      await session.send('Emulation.setDeviceMetricsOverride', {
        ...PHONE,
        ...{ screenWidth: PHONE.width, screenHeight: PHONE.height },
        ...{ deviceScaleFactor: 2, mobile: true },
      });
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      const faults = [...(await page.evaluate(missed)), ...(await cutTexts(page))];
      found.push(...faults.map((fault) => `${face.name}: ${fault}`));
    }
  } finally {
    await stage.close();
  }
  expect(found).toEqual([]);
});
