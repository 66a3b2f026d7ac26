// `npm start`: from a fresh clone to the extension in a browser, connected to the sandbox.
// Plain JavaScript, because it runs before there is anything to compile it.
import { ensureBrowser } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runTool } from './setup/run.mjs';

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function start() {
  await ensureDependencies();
  const browser = await ensureBrowser();
  console.log(`Browser: ${browser}`);

  const build = await runTool('wxt', ['build']);
  if (build.code !== 0) return build.code;

  process.on('SIGINT', () => {
    // Ctrl-C reaches the script below too; leaving first would orphan the browser it has to close.
  });
  const script = hasDisplay() ? 'scripts/demo.ts' : 'scripts/tour.ts';
  if (script === 'scripts/tour.ts') console.log('No display: taking the tour without a window.');
  return (await runTool('tsx', [script, ...process.argv.slice(2)])).code;
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
