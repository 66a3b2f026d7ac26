import browser from 'webextension-polyfill';
import { IDLE_SECONDS } from './surroundings';

/** Whether somebody sits at the machine. */
export type Presence = 'active' | 'idle' | 'locked';

/** Everything that brings a worker to life, besides alarms and messages. */
export interface LifecycleListener {
  installed: (reason: 'install' | 'update' | 'other') => void;
  woken: () => void;
  /** Somebody left the machine or came back. */
  moved: (presence: Presence) => void;
  /** The browser itself was started. */
  started: () => void;
}

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
    listener.moved(state);
    if (state === 'active') listener.woken();
  });
  globalThis.addEventListener('online', listener.woken);
}
