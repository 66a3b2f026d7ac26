import browser from 'webextension-polyfill';

/** Chromium's alone; the polyfill does not know it. https://developer.chrome.com/docs/extensions/reference/api/offscreen */
interface Offscreen {
  createDocument(made: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}
declare const chrome: { offscreen?: Offscreen } | undefined;

const PAGE = '/reading-room.html';
const READING_ROOM = 'reading-room';

/** Longer than any honest page takes. */
const PATIENCE = 10_000;

const offscreen = (): Offscreen | undefined =>
  typeof chrome === 'undefined' ? undefined : chrome.offscreen;

async function open(): Promise<void> {
  const documents = offscreen();
  if (documents === undefined) return openFrame();
  if (await documents.hasDocument()) return;
  await documents.createDocument({
    url: PAGE,
    reasons: ['DOM_PARSER'],
    justification: 'Reads account pages apart from everything else.',
  });
}

/** Where the background is a page itself (Firefox), a frame in it does. */
function openFrame(): Promise<void> {
  if (document.querySelector('iframe') !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.addEventListener('load', () => resolve());
    frame.src = browser.runtime.getURL(PAGE);
    document.body.append(frame);
  });
}

async function close(): Promise<void> {
  const documents = offscreen();
  if (documents === undefined) document.querySelector('iframe')?.remove();
  else if (await documents.hasDocument()) await documents.closeDocument();
}

/** Opening and closing go through one door, one after the other. */
let door: Promise<void> = Promise.resolve();
let readers = 0;

const pass = (step: () => Promise<void>): Promise<void> => {
  door = door.then(step, step);
  return door;
};

/**
 * Has something read in a document of its own, which is gone when it is done.
 * @returns null when it took too long: the document was ended
 */
export async function askReadingRoom<Reply>(question: object): Promise<Reply | null> {
  readers += 1;
  let tooLong: ReturnType<typeof setTimeout> | undefined;
  try {
    await pass(open);
    const patience = new Promise<null>((resolve) => {
      tooLong = setTimeout(() => resolve(null), PATIENCE);
    });
    const reply: Promise<Reply> = browser.runtime.sendMessage({ to: READING_ROOM, question });
    const first = await Promise.race([reply, patience]);
    // Whoever else was reading is told that it took too long, which is what happened.
    if (first === null) await pass(close);
    return first;
  } finally {
    clearTimeout(tooLong);
    readers -= 1;
    await pass(async () => {
      if (readers === 0) await close();
    });
  }
}

interface Sender {
  id?: string | undefined;
  /** Of the page where a script of ours runs; browsers differ in what they say of a worker. */
  url?: string | undefined;
}

/** The room's own side. Only our own worker and pages are answered, and no script in a web page. */
export function onQuestion(answer: (question: unknown) => Promise<unknown>): void {
  const ours = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, { id, url = ours }: Sender) => {
    const { to, question } = Object(message);
    if (id !== browser.runtime.id || !url.startsWith(ours)) return undefined;
    return to === READING_ROOM ? answer(question) : undefined;
  });
}
