import { defineContentScript } from 'wxt/utils/define-content-script';
import { freshSince } from '../../utils/page-eyes/fresh-since';
import { Marks } from '../../utils/page-eyes/marks';
import { serialisePage } from '../../utils/page-eyes/serialise-page';
import { watchChanges } from '../../utils/page-eyes/watch-changes';
import { tellSeen, tellVisit } from '../../utils/platform/page-visits-told';

/** Where scripts make the pages, the address changes without a new one being loaded. */
const LOOK_AT_ADDRESS = 1_000;

/**
 * Runs on the pages of watched websites alone. It says that the user is here, and shows the page to
 * the worker only where the worker says that this is the watched one.
 */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const since = freshSince();
    let end: (() => void) | null = null;
    let address = '';
    async function arrive(): Promise<void> {
      end?.();
      end = null;
      address = location.href;
      const reading = await tellVisit(location.href);
      if (!reading || address !== location.href || context.isInvalid) return;
      const marks = new Marks();
      end = watchChanges(document, (settled) => {
        const html = serialisePage(document, marks);
        if (html !== null) void tellSeen({ url: location.href, html, seenAt: since(), settled });
      });
    }
    context.setInterval(() => {
      if (location.href !== address) void arrive();
    }, LOOK_AT_ADDRESS);
    context.onInvalidated(() => end?.());
    void arrive();
  },
});
