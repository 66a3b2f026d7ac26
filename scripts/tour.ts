// `npm start` without a display: the whole main job in a headless browser, every value read from
// the real pages and held against the sandbox's own. What does not agree ends the tour with 1.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { launchWithExtension } from '../tests/support/browser';
import { DataLeft } from '../tests/support/dataleft';
import { startProvider } from '../tests/support/provider';
import { end, runOut, runOutOfTime } from './tour/alerts';
import { connect } from './tour/connect';
import { connectMore } from './tour/more-lines';
import { turnChinese, turnDark } from './tour/other-words';
import { Pictures } from './tour/pictures';
import { comparePlans } from './tour/plans';
import { renew } from './tour/renew';
import type { Stage } from './tour/stage';

const steps = [
  connect,
  runOut,
  runOutOfTime,
  comparePlans,
  end,
  renew,
  connectMore,
  turnDark,
  turnChinese,
];

async function tour(): Promise<void> {
  const began = Date.now();
  const pictures = await Pictures.begin();
  const provider = await startProvider();
  // The tour reads English words; whoever takes it may have set up another language.
  const extension = await launchWithExtension({ locale: 'en-GB' });
  try {
    const { context } = extension;
    const version = context.browser()?.version() ?? '';
    console.log(
      `\nDataLeft in a browser without a window (${version}), sandbox at ${provider.url}\n`,
    );
    const dataleft = new DataLeft(extension);
    context.setDefaultTimeout(10_000);
    const popup = await dataleft.open('popup.html');
    const stage: Stage = { dataleft, provider, pictures, context, popup };
    for (const step of steps) await step(stage);
  } finally {
    await extension.close();
    await provider.stop();
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  const folder = relative(process.cwd(), pictures.folder);
  console.log(`\nEverything agreed, in ${seconds} s. ${pictures.count} pictures are in ${folder}.`);
}

try {
  await tour();
} catch (error) {
  const why = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  console.error(`\nThe tour ended early. ${why}`);
  process.exitCode = 1;
}
