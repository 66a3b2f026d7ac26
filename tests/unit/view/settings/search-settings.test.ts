import { describe, expect, it } from 'vitest';
import { loadOptionsPage } from '../../../../utils/view/options-locale';
import { folded, searchSettings } from '../../../../utils/view/settings/search-settings';
import { SECTIONS } from '../../../../utils/view/settings/sections';
import { settingsIndex, settingTitle } from '../../../../utils/view/settings/settings-index';

const en = await loadOptionsPage('en-GB');
const zh = await loadOptionsPage('zh-CN');

const hitsOf = (query: string, locale = en) =>
  searchSettings(query, locale).flatMap(({ hits }) => hits);

it('knows neither case, accents, width nor eszett', () => {
  expect(folded('ＧÉRÄT Straße')).toBe('gerat strasse');
});

describe('finds', () => {
  it.each([
    ['theme', 'Theme', '#look@theme'],
    ['THÈME', 'Theme', '#look@theme'],
    ['gib', 'One gigabyte is', '#look@dataUnit'],
    ['quiet hours', 'Quiet hours', '#alerts@quiet'],
    ['hours quiet', 'Quiet hours', '#alerts@quiet'],
    ['unusual', 'Unusual pace', '#alerts@rules.pace'],
    ['简体', 'Language', '#language@language'],
    ['import', 'Import a pack', '#packs@import'],
    ['report', 'Report', '#diagnostics@report'],
    ['add a conn', 'Add a connection', '#connections/add'],
  ])('%s', (query, title, href) => {
    expect(hitsOf(query)[0]).toMatchObject({ title, href });
  });

  it('in Chinese', () => {
    expect(hitsOf('主题', zh)[0]).toMatchObject({ href: '#look@theme' });
    expect(hitsOf('12 小时', zh)[0]).toMatchObject({ href: '#look@clock' });
  });

  it('by a choice, and says which', () => {
    expect(hitsOf('dark')[0]).toMatchObject({ title: 'Theme', found: 'Dark' });
  });

  it('by what is said of it, and shows that piece', () => {
    expect(hitsOf('shared screen')[0]?.found).toBe('For a shared screen:');
    expect(hitsOf('共享', zh)[0]?.found).toBe('共享屏幕时使用：');
  });

  it('nothing where a word is nowhere, and for nothing', () => {
    expect(hitsOf('theme zzz')).toEqual([]);
    expect(hitsOf('   ')).toEqual([]);
  });

  it('not all of a part by its name, but one of it by both', () => {
    expect(hitsOf('alerts').map(({ title }) => title)).not.toContain('Sound');
    expect(hitsOf('alerts sound').map(({ title }) => title)).toEqual(['Sound']);
  });

  it('the part with the nearest title first', () => {
    expect(searchSettings('language', en)[0]?.id).toBe('language');
  });
});

it.each([en, zh])('every part can be found by its name, and every title is said', (locale) => {
  const index = settingsIndex(locale);
  expect(new Set(index.map(({ section }) => section))).toEqual(new Set(SECTIONS));
  expect(new Set(index.map(({ id }) => id)).size).toBe(index.length);
  for (const { title } of index) expect(hitsOf(title, locale).length).toBeGreaterThan(0);
});

describe('a change is called as on its page', () => {
  it.each([
    [{ theme: 'dark' }, 'Theme'],
    [{ rules: { pace: false } }, 'Unusual pace'],
    [{ quiet: { on: true } }, 'Quiet hours'],
    [{ theme: 'dark', clock: 'auto' }, ''],
    [{ moneyMinor: [] }, ''],
  ])('%j', (change, title) => {
    expect(settingTitle(change, en)).toBe(title);
  });
});
