import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension } from '../support/browser';
import { DataLeft } from '../support/dataleft';
import { startProvider } from '../support/provider';
import { interleave } from './median';

const built = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** First contentful paint of the popup with stored lines, beside an extension page of one word. */
export async function benchPopupPaint(runs: number) {
  const folder = await mkdtemp(join(tmpdir(), 'dataleft-bench-'));
  await cp(built, folder, { recursive: true });
  await writeFile(join(folder, 'empty.html'), '<!doctype html><title>empty</title><p>empty</p>');
  const provider = await startProvider();
  const extension = await launchWithExtension({ extension: folder });
  const dataleft = new DataLeft(extension);
  await dataleft.connect({ address: provider.url, token: 'sandbox-office' });
  const paint = async (name: string): Promise<number> => {
    const page = await dataleft.open(name);
    const painted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName('first-contentful-paint');
            if (entry) resolve(entry.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    await page.close();
    return painted;
  };
  const result = await interleave(
    runs,
    () => paint('popup.html'),
    () => paint('empty.html'),
  );
  await extension.close();
  await provider.stop();
  await rm(folder, { recursive: true, force: true });
  return result;
}
