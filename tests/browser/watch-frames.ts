import type { CDPSession, Page } from '@playwright/test';

export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A frame that DataLeft draws on a page; its number, or nothing around what was left alone. */
export interface Frame extends Rectangle {
  label: string;
}

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  children?: Node[];
  shadowRoots?: Node[];
}

const textOf = (node: Node): string => node.nodeValue + (node.children ?? []).map(textOf).join('');

/** What DataLeft draws on a page. The page itself cannot see it; only a debugger can. */
async function drawn(session: CDPSession): Promise<Node[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: Node;
  };
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const hosts = html?.children?.filter(({ shadowRoots }) => shadowRoots !== undefined) ?? [];
  return hosts.flatMap(({ shadowRoots }) => shadowRoots?.[0]?.children ?? []);
}

/** The frames around words of a page. */
export async function framesOn(page: Page): Promise<Frame[]> {
  const session = await page.context().newCDPSession(page);
  const frames: Frame[] = [];
  for (const node of await drawn(session)) {
    const { nodeId } = node;
    // One that is drawn anew at this moment is seen at the next look.
    const box = await session.send('DOM.getBoxModel', { nodeId }).catch(() => null);
    const [left = 0, top = 0, right = 0, , , bottom = 0] = box?.model.border ?? [];
    if (box !== null) frames.push({ label: textOf(node), left, top, right, bottom });
  }
  await session.detach();
  return frames;
}

/** The frame with a number, as soon as it is drawn: the panel comes a moment earlier. */
export async function frameOn(page: Page, label: string): Promise<Frame> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const frame = (await framesOn(page)).find((one) => one.label === label);
    if (frame !== undefined) return frame;
    if (Date.now() > deadline) throw new Error(`There is no frame ${label}.`);
    await page.waitForTimeout(50);
  }
}

/** Every word that DataLeft says on a page. */
export async function saidOn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const words = (await drawn(session)).map(textOf).join(' ');
  await session.detach();
  return words;
}

/** Where words stand on a page. */
export function whereIs(page: Page, words: string): Promise<Rectangle> {
  return page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    throw new Error(`${wanted} is not on the page.`);
  }, words);
}

/** Does a frame stand around words, and around nothing else? */
export const isAround = (frame: Rectangle, words: Rectangle): boolean => {
  const air = [
    words.left - frame.left,
    words.top - frame.top,
    frame.right - words.right,
    frame.bottom - words.bottom,
  ];
  return air.every((side) => side >= 0 && side < 10);
};
