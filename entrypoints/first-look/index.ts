import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookForFirst } from '../../utils/store/first-look';

/**
 * A script so small that it runs while the popup's own is still on its way: by the time that one can
 * draw, the database has answered.
 */
export default defineUnlistedScript(() => {
  globalThis.dataleftFirstLook = lookForFirst();
});
