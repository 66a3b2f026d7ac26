import * as z from 'zod/mini';
import { moneyShape } from '../backup/shapes/reading-shape';
import { backedSettingsShape } from '../backup/shapes/settings-shape';
import { defaultSettings } from '../domain/settings';
import type { Doc } from '../domain/sync/document';
import { settingsShape } from '../settings-shape';
import type { StoredSettings } from '../store/schema';
import { isGone, pathsOf, readAs, readValue } from './live-values';
import { SHARED, WHOLE } from './shared-settings';

/** Those that are set whole; what is not understood here stays as it is. */
function withWhole(doc: Doc, stored: StoredSettings): StoredSettings {
  const after = { ...stored };
  for (const name of WHOLE) {
    if (isGone(doc, 'setting', name)) delete after[name];
    const given = { [name]: readValue(doc, 'setting', name) };
    const read = given[name] === undefined ? null : backedSettingsShape.safeParse(given);
    if (read?.success) Object.assign(after, read.data);
  }
  return after;
}

function withParts(doc: Doc, stored: StoredSettings): StoredSettings {
  const rules = { ...stored.rules };
  const quiet = { ...defaultSettings.quiet, ...stored.quiet };
  let isQuietSet = stored.quiet !== undefined;
  for (const [, name, part] of pathsOf(doc, 'setting')) {
    if (part === undefined || !(name === 'rules' || name === 'quiet')) continue;
    const given = { [part]: readValue(doc, 'setting', name, part) };
    const isDeleted = isGone(doc, 'setting', name, part);
    if (name === 'rules') {
      if (isDeleted) Reflect.deleteProperty(rules, part);
      const read = settingsShape.shape.rules.safeParse(given);
      if (read.success && given[part] !== undefined) Object.assign(rules, read.data);
      continue;
    }
    if (isDeleted && Object.hasOwn(quiet, part)) {
      Object.assign(quiet, {
        [part]: Object.entries(defaultSettings.quiet).find(([one]) => one === part)?.[1],
      });
    }
    const read = settingsShape.shape.quiet.safeParse(given);
    if (!read.success || given[part] === undefined) continue;
    Object.assign(quiet, read.data);
    isQuietSet = true;
  }
  const any = Object.keys(rules).length > 0 || stored.rules !== undefined;
  return { ...stored, ...(any && { rules }), ...(isQuietSet && { quiet }) };
}

/** Plans whose checkout opens at once, in the order in which they are known here. */
function withAtOnce(doc: Doc, stored: StoredSettings): StoredSettings {
  const given = stored.atOnce ?? [];
  const kept = given.filter(
    ({ connectionId, planId }) => !isGone(doc, 'at-once', connectionId, planId),
  );
  const rows = new Map(kept.map((row) => [JSON.stringify([row.connectionId, row.planId]), row]));
  for (const [, connectionId = '', planId = ''] of pathsOf(doc, 'at-once')) {
    const price = readAs(z.nullable(moneyShape), doc, 'at-once', connectionId, planId);
    if (price === undefined) continue;
    rows.set(JSON.stringify([connectionId, planId]), { connectionId, planId, price });
  }
  const atOnce = [...rows.values()];
  return atOnce.length === 0 && stored.atOnce === undefined ? stored : { ...stored, atOnce };
}

/** Settings as the document has them; those that are this machine's own stay. */
export function planSettings(doc: Doc, stored: StoredSettings): StoredSettings {
  const planned = withAtOnce(doc, withParts(doc, withWhole(doc, stored)));
  const own = Object.entries(stored).filter(
    ([name]) => SHARED[name as keyof typeof SHARED] === 'own',
  );
  return { ...planned, ...Object.fromEntries(own) };
}
