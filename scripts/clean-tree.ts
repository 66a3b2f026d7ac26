import { refuseUncommitted } from './release/git';
import { Refusal } from './release/refusal';
import { root } from './setup/run.mjs';

/** Before `npm run zip`: what goes into a zip is committed, or there is none. */
try {
  refuseUncommitted(root);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`No zip was made. ${error.message}`);
  process.exitCode = 1;
}
