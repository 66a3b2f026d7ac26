import type { Files, Manifest } from './store-rules';

type Messages = Record<string, { message?: string }>;

/** Characters, at most. https://developer.chrome.com/docs/extensions/reference/manifest */
const LENGTHS = { name: 75, description: 132 } as const;

const MESSAGE = /^__MSG_(\w+)__$/;

/** Every `__MSG_…__` in the manifest, however deep. */
const messagesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [MESSAGE.exec(value)?.[1] ?? []].flat()
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(messagesIn)
      : [];

/** By locale, as the folders are called. */
function localesIn(files: Files): Map<string, Messages> {
  const locales = new Map<string, Messages>();
  for (const [path, bytes] of files) {
    const [, locale] = /^_locales\/(\w+)\/messages\.json$/.exec(path) ?? [];
    if (locale !== undefined) locales.set(locale, JSON.parse(bytes.toString()));
  }
  return locales;
}

/** Texts that are missing or too long, in any language. */
export function localeFaults(manifest: Manifest, files: Files): string[] {
  const locales = localesIn(files);
  const { default_locale: first = '' } = manifest;
  if (!locales.has(first)) return [`There is no _locales/${first}, the default.`];
  const needed = [...new Set(messagesIn(manifest))];
  return [...locales].flatMap(([locale, messages]) => {
    const said = (value: string): string => {
      const [, name] = MESSAGE.exec(value) ?? [];
      return name === undefined ? value : (messages[name]?.message ?? '');
    };
    const missing = needed
      .filter((name) => !messages[name]?.message?.trim())
      .map((name) => `_locales/${locale} does not say "${name}".`);
    const long = (['name', 'description'] as const).flatMap((field) => {
      const { length } = said(manifest[field]);
      return length > LENGTHS[field]
        ? [`The ${field} in ${locale} has ${length} characters; ${LENGTHS[field]} are shown.`]
        : [];
    });
    return [...missing, ...long];
  });
}
