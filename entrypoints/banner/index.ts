import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type BannerAnswer, offerBanner } from '../../utils/banner/offer-banner';
import {
  askForBanner,
  isExtensionThere,
  tellBannerClosed,
} from '../../utils/platform/banner-asked';

/** What our scripts in this page share; the page itself does not see it. */
const world: typeof globalThis & { lookForBanner?: (() => void) | undefined } = globalThis;

/**
 * Comes into pages only while a banner waits, and only by the user's wide permission. No content
 * script by WXT's definition: that would tell each page by a message that it is here.
 */
export default defineUnlistedScript(() => {
  if (document.contentType !== 'text/html') return;
  if (world.lookForBanner !== undefined) {
    world.lookForBanner();
    return;
  }
  world.lookForBanner = offerBanner(
    {
      ask: (claim) => askForBanner<BannerAnswer>(claim),
      closed: tellBannerClosed,
      isThere: isExtensionThere,
    },
    () => {
      world.lookForBanner = undefined;
    },
  );
});
