import { defineContentScript } from 'wxt/utils/define-content-script';
import { Eyes } from '../../utils/page-eyes/eyes';
import { answerEyes, tellPointed } from '../../utils/platform/page-eyes-answer';

/** Comes into a page only when the user clicks "Watch this page" on it. */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const eyes = new Eyes(document, () => void tellPointed());
    const stop = answerEyes(eyes);
    // An update of the extension leaves the old script behind, with nobody to talk to.
    context.onInvalidated(() => {
      stop();
      eyes.blink();
    });
  },
});
