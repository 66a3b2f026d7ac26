import browser from 'webextension-polyfill';

/** Everything that brings a worker to life, besides alarms and messages. */
export interface LifecycleListener {
  installed: (reason: 'install' | 'update' | 'other') => void;
  woken: () => void;
  /** The browser itself was started. */
  started: () => void;
}

/** Idle is asked after this long; only the return from it matters. */
const IDLE_SECONDS = 300;

export function onLifecycle(listener: LifecycleListener): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    listener.installed(reason === 'install' || reason === 'update' ? reason : 'other');
  });
  browser.runtime.onStartup.addListener(() => {
    listener.started();
    listener.woken();
  });
  browser.idle.setDetectionInterval(IDLE_SECONDS);
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') listener.woken();
  });
  globalThis.addEventListener('online', listener.woken);
}
