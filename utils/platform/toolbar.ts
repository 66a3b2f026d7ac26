import type { Action } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Badge } from '../domain/badge';
import { drawGauge } from './gauge-image';

const TONES = {
  ink: { ground: '#3A3A38', text: '#FFFFFF' },
  signal: { ground: '#BB3307', text: '#FFFFFF' },
  pale: { ground: '#D9D7CF', text: '#1A1B19' },
} as const;

/** Draws badge, gauge and tooltip. Painting the same again changes nothing. */
export async function showInToolbar(badge: Badge, tooltip: string): Promise<void> {
  const { action } = browser;
  const tone = TONES[badge.tone];
  await Promise.all([
    action.setBadgeText({ text: badge.text }),
    action.setBadgeBackgroundColor({ color: tone.ground }),
    action.setBadgeTextColor?.({ color: tone.text }),
    action.setTitle({ title: tooltip }),
    // The polyfill's type wants an index signature that no real ImageData has.
    action.setIcon({ imageData: drawGauge(badge.gauge) as Record<string, Action.ImageDataType> }),
  ]);
}

export async function setTooltip(tooltip: string): Promise<void> {
  await browser.action.setTitle({ title: tooltip });
}

/** Before there is anything to show: the product's own icon, and no number. */
export async function clearToolbar(tooltip: string): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text: '' }),
    action.setTitle({ title: tooltip }),
    action.setIcon({ path: { 16: '/icon/16.png', 32: '/icon/32.png' } }),
  ]);
}
