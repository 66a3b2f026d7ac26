import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8');

/** The colours of a rule of the tokens, by its selector. */
function coloursOf(selector: string): Record<string, string> {
  const begin = css.indexOf(`${selector} {`);
  if (begin < 0) throw new Error(`No rule for ${selector}.`);
  const rule = css.slice(begin, css.indexOf('}', begin));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Which colours stand on which. */
const TEXT = [
  ['ink', 'case face well wash'],
  ['ink2', 'case face well'],
  ['signal', 'case face wash'],
  ['on-signal', 'signal'],
  ['face', 'ink'],
] as const;
const GRAPHICS = [
  ['edge', 'case face well'],
  ['ink', 'case face well'],
  ['signal', 'case face well wash'],
] as const;

const light = coloursOf('[data-theme="light"]');
const strong = coloursOf('[data-contrast="more"]');
const THEMES = {
  light: { colours: light, text: 4.5, graphics: 3 },
  dark: { colours: coloursOf('[data-theme="dark"]'), text: 4.5, graphics: 3 },
  'more, light': { colours: strong, text: 7, graphics: 4.5 },
  'more, dark': {
    colours: coloursOf('[data-contrast="more"][data-theme="dark"]'),
    text: 7,
    graphics: 4.5,
  },
};

/** Pairs that are nearer to each other than they may be. */
function tooNear(
  pairs: readonly (readonly [string, string])[],
  colours: Record<string, string>,
  least: number,
): string[] {
  return pairs.flatMap(([over, grounds]) =>
    grounds
      .split(' ')
      .map((ground) => ({
        pair: `${over} on ${ground}`,
        is: ratio(colours[over] ?? '', colours[ground] ?? ''),
      }))
      .filter(({ is }) => !(is >= least))
      .map(({ pair, is }) => `${pair}: ${is.toFixed(2)}`),
  );
}

describe('contrast', () => {
  it('is measured as the standard does', () => {
    expect(ratio('#000000', '#ffffff')).toBeCloseTo(21);
    expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(Object.entries(THEMES))('holds in %s', (_, { colours, text, graphics }) => {
    expect(tooNear(TEXT, colours, text)).toEqual([]);
    expect(tooNear(GRAPHICS, colours, graphics)).toEqual([]);
  });

  it('is strong for lines, too, where more of it is wanted', () => {
    for (const name of ['more, light', 'more, dark'] as const) {
      expect(tooNear([['line', 'case face']], THEMES[name].colours, 4.5)).toEqual([]);
    }
  });

  it('is the same where the system chose the dark theme', () => {
    expect(coloursOf('[data-theme="auto"]')).toEqual(THEMES.dark.colours);
    expect(coloursOf('[data-contrast="more"][data-theme="auto"]')).toEqual(
      THEMES['more, dark'].colours,
    );
  });

  it('gives way to the palette of the user', () => {
    const forced = css.slice(css.indexOf('forced-colors: active'));
    expect(css.indexOf('forced-colors: active')).toBeGreaterThan(
      css.lastIndexOf('[data-contrast="more"][data-theme'),
    );
    expect(forced).toContain('[data-theme][data-contrast]');
  });
});
