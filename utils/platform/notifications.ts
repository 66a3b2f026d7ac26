import browser from 'webextension-polyfill';

export interface Notice {
  id: string;
  title: string;
  message: string;
  /** At most two; Firefox shows none. */
  buttons: string[];
  silent: boolean;
}

/** Ids of what the system shows now. */
export const visibleNotices = async (): Promise<Set<string>> =>
  new Set(Object.keys(await browser.notifications.getAll()));

/** Shown under a stable id: asked again for the same one, the system is not disturbed again. */
export async function showNotice(notice: Notice): Promise<void> {
  if ((await visibleNotices()).has(notice.id)) return;
  const basic = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: notice.title,
    message: notice.message,
    silent: notice.silent,
  };
  const buttons = notice.buttons.map((title) => ({ title }));
  await browser.notifications.create(notice.id, withButtons(basic, buttons));
}

/** The polyfill's types follow Firefox, which has no buttons; Chromium does. */
const withButtons = <T extends object>(basic: T, buttons: { title: string }[]): T =>
  buttons.length === 0 || import.meta.env.FIREFOX ? basic : { ...basic, buttons };

/** Chromium alone knows it; the polyfill's types follow Firefox. */
interface PermissionLevel {
  getPermissionLevel?: () => Promise<'granted' | 'denied'>;
}

/** Does the browser itself say that nothing will be shown? */
export async function noticesBlocked(): Promise<boolean> {
  const notifications: object & PermissionLevel = browser.notifications;
  return (await notifications.getPermissionLevel?.()) === 'denied';
}

export async function withdrawNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

export interface NoticeListener {
  clicked: (id: string) => void;
  button: (id: string, index: number) => void;
  dismissed: (id: string) => void;
}

export function onNotice(listener: NoticeListener): void {
  browser.notifications.onClicked.addListener(listener.clicked);
  browser.notifications.onButtonClicked?.addListener(listener.button);
  browser.notifications.onClosed.addListener((id, byUser) => {
    if (byUser) listener.dismissed(id);
  });
}
