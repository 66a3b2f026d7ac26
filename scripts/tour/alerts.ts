import { alertTitles } from './popup-text';
import { agree, say } from './report';
import { LINE, type Stage } from './stage';
import { badgeAmount, dataAlert, dataOf, date, expiryAlert, lineOf } from './truth';

const DAY = 86_400_000;

/** After the pages agree: as many notifications on the screen as alerts are open, and no more. */
async function agreeOnAlerts(stage: Stage, titles: string[]): Promise<void> {
  const { dataleft, popup } = stage;
  await agree('alerts in the popup', () => alertTitles(popup), titles);
  await agree('notifications', async () => (await dataleft.notifications()).length, titles.length);
}

const named = (titles: string[]): string =>
  titles.length === 0 ? 'no alert' : titles.map((title) => `alert "${title}"`).join(', ');

/** In both themes of the system. */
async function pictureOfLow({ pictures, popup }: Stage): Promise<void> {
  await pictures.take(popup, 'popup-low');
  await popup.emulateMedia({ colorScheme: 'dark' });
  await pictures.take(popup, 'popup-low-dark');
  await popup.emulateMedia({ colorScheme: 'light' });
}

/** Data runs out: one alert under 20 %, one under 10 %, one at nothing. */
export async function runOut(stage: Stage): Promise<void> {
  const { dataleft, provider, popup } = stage;
  for (const leaveBytes of [2_100_000_000, 1_900_000_000, 1_400_000_000, 900_000_000, 0]) {
    await provider.control('consume', { line: LINE, leaveBytes });
    await dataleft.refresh(popup);
    const line = lineOf(await provider.truth(), LINE);
    const badge = badgeAmount(dataOf(line).left);
    await agree('badge', async () => (await dataleft.toolbar()).text, badge);
    await agreeOnAlerts(stage, dataAlert(line));
    say('data', `badge ${badge}`, named(dataAlert(line)));
    if (leaveBytes === 1_400_000_000) await pictureOfLow(stage);
  }
}

/** The sandbox's clock crosses these days before the end; 0 is the end itself. */
async function crossDays(stage: Stage, crossed: number[]): Promise<void> {
  const { dataleft, provider, popup } = stage;
  for (const days of crossed) {
    const before = await provider.truth();
    const { validUntil } = lineOf(before, LINE);
    const moment = validUntil - days * DAY + 60_000;
    await provider.control('clock', { advanceSeconds: (moment - before.now) / 1000 });
    await dataleft.refresh(popup);
    const after = await provider.truth();
    const { now } = after;
    const line = lineOf(after, LINE);
    const ended = line.validUntil <= now;
    const expected = [...(ended ? [] : dataAlert(line)), ...expiryAlert(line, now)];
    const badge = ended ? '0d' : badgeAmount(dataOf(line).left);
    await agree('badge', async () => (await dataleft.toolbar()).text, badge);
    await agreeOnAlerts(stage, expected);
    say('expiry', `badge ${badge}`, `${date(now)}: ${named(expiryAlert(line, now))}`);
  }
}

export const runOutOfTime = (stage: Stage): Promise<void> => crossDays(stage, [7, 3, 1]);

export async function end(stage: Stage): Promise<void> {
  await crossDays(stage, [0]);
  await stage.pictures.take(stage.popup, 'popup-ended');
}
