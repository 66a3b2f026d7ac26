import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signIn } from '../../tests/browser/watch-open';
import { launchWithExtension } from '../../tests/support/browser';
import { closeWelcome } from '../../tests/support/close-welcome';
import { DataLeft } from '../../tests/support/dataleft';
import { seed } from '../../tests/support/faces/rows';
import { wholeLocaleOf } from '../../tests/support/locales';
import { startProvider } from '../../tests/support/provider';
import { RealPopup } from '../../tests/support/real-popup';
import type { Settings } from '../../utils/domain/settings';
import { capture } from './capture';
import type { Taken } from './contact-sheet';

/**
 * "Watch this page" over an account page of the sandbox: the panel, and the frames in the page. It
 * needs a real popup, a real page and the worker, so it is no row of the table of faces.
 */
export async function takeWatch(
  folder: string,
  { language, theme }: Pick<Settings, 'language' | 'theme'>,
): Promise<Taken[]> {
  const provider = await startProvider();
  const extension = await launchWithExtension({ locale: 'en-GB' });
  try {
    await closeWelcome(extension.context);
    const dataleft = new DataLeft(extension);
    const desk = await dataleft.open('popup.html');
    await seed(desk, { settings: { language, theme } });
    await desk.close();
    const page = await signIn(dataleft, provider);
    const { words, watch } = wholeLocaleOf(language);
    const popup = await RealPopup.open(extension);
    await popup.press(words.actions.add);
    await popup.press(watch.title);
    await popup.says('GB');
    const pictures = { 'watch-panel': await popup.screenshot(), 'watch-page': await capture(page) };
    return await Promise.all(
      Object.entries(pictures).map(async ([face, picture]) => {
        const file = `${face}.${language}.${theme}.png`;
        await writeFile(join(folder, file), picture);
        return { face, language, theme, file };
      }),
    );
  } finally {
    await extension.close();
    await provider.stop();
  }
}
