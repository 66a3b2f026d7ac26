import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What unit tests get for `import browser from 'webextension-polyfill'`: a browser in memory. */
export default fakeBrowser;
