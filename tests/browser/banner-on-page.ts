import type { CDPSession, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DataLeft } from '../support/dataleft';

interface Node {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

const within = (node: Node): Node[] => [
  node,
  ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(within),
];

const has = (node: Node, name: string): boolean =>
  node.attributes?.some((value) => value.split(' ').includes(name)) === true;

/** Only a debugger sees into the banner; neither the page nor a test by its locators does. */
async function bannersIn(session: CDPSession): Promise<Node[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: Node;
  };
  return within(root).filter((node) => has(node, 'banner'));
}

async function look<T>(page: Page, see: (banners: Node[], session: CDPSession) => T | Promise<T>) {
  const session = await page.context().newCDPSession(page);
  try {
    return await see(await bannersIn(session), session);
  } finally {
    await session.detach();
  }
}

async function isInSight(session: CDPSession, { backendNodeId }: Node): Promise<boolean> {
  return session.send('DOM.getBoxModel', { backendNodeId }).then(
    () => true,
    () => false,
  );
}

/** What every banner in sight on a page says, from top to bottom. */
export const bannersOn = (page: Page): Promise<string[]> =>
  look(page, async (banners, session) => {
    const said: string[] = [];
    for (const banner of banners) {
      if (!(await isInSight(session, banner))) continue;
      const words = within(banner).flatMap(({ nodeValue }) => nodeValue || []);
      said.push(words.join(' | ').replaceAll('\u00a0', ' '));
    }
    return said;
  });

/** Waits for the banner, with its words. */
export async function bannerOn(page: Page): Promise<string> {
  await expect.poll(async () => (await bannersOn(page))[0] ?? '').toMatch(/:|：/);
  return (await bannersOn(page))[0] ?? '';
}

/** Where a part of the banner stands, by its class; for a mouse. */
export const partOf = (page: Page, name: string): Promise<{ x: number; y: number }> =>
  look(page, async (banners, session) => {
    const part = banners.flatMap(within).find((node) => has(node, name));
    if (part === undefined) throw new Error(`The banner has no ${name}.`);
    const { backendNodeId } = part;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });

/** The colour of its words, as the browser works it out. */
export const inkOf = (page: Page): Promise<unknown> =>
  look(page, async ([banner], session) => {
    if (banner === undefined) throw new Error('There is no banner.');
    const { backendNodeId } = banner;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return getComputedStyle(this).color }',
      returnByValue: true,
    });
    return result.value;
  });

export async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await partOf(page, name);
  await page.mouse.click(x, y);
}

/** The user will say yes when the browser asks for all pages, and switches the banner on. */
export async function allowBanners(dataleft: DataLeft): Promise<void> {
  await dataleft.extension.grantHost('https://*/*');
  await dataleft.extension.grantHost('http://*/*');
  await switchBanners(dataleft, true);
}

export async function switchBanners(dataleft: DataLeft, on: boolean): Promise<void> {
  const page = await dataleft.open('options.html#alerts');
  const switched = page.getByRole('switch', { name: 'Banner in the page' });
  await switched.click();
  await expect(switched).toBeChecked({ checked: on });
  await page.close();
}
