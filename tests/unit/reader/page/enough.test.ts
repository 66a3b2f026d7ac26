import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildPage } from '../../../../utils/reader/html/build-page';
import { MOST_SEGMENTS } from '../../../../utils/reader/page/thin-out';

const made = vi.hoisted(() => ({ blocks: 0 }));

vi.mock('../../../../utils/reader/html/page-element', async (actual) => {
  const real = await actual<typeof import('../../../../utils/reader/html/page-element')>();
  return {
    ...real,
    openedElement: (...given: Parameters<typeof real.openedElement>) => {
      made.blocks++;
      return real.openedElement(...given);
    },
  };
});

beforeEach(() => {
  made.blocks = 0;
});

const card = (at: number) =>
  `<section><h3>Line ${at}</h3><div><p>Data left</p><p>${at % 97}.5 GB</p></div></section>`;
const cards = (count: number) => Array.from({ length: count }, (_, at) => card(at)).join('');
const texts = (html: string) => buildPage(html).segments.map(({ text }) => text);

describe('a page whose amounts fill all the room there is for lines', () => {
  it('is not built any further', () => {
    buildPage(cards(20_000));
    expect(made.blocks).toBeLessThan(3 * MOST_SEGMENTS);
  });

  it('has the lines that it would have with less behind them', () => {
    expect(texts(cards(5000))).toEqual(texts(cards(1000)));
    expect(texts(cards(1000))).toHaveLength(MOST_SEGMENTS);
  });

  it('is not built any further where its lines are endless, whatever they say', () => {
    buildPage('<p>a</p>'.repeat(200_000));
    expect(made.blocks).toBeLessThan(70_000);
  });

  it('is not built any further where its blocks are endless', () => {
    buildPage('<p></i>'.repeat(200_000));
    expect(made.blocks).toBeLessThanOrEqual(100_000);
  });

  it('still tells its scripts, and whether it asks for a password', () => {
    const told = '{"dataUsedBytes": 1024, "more": true}';
    const { scripts, password, title } = buildPage(
      `${cards(2000)}<script>${told}</script><form><input type="password"></form><title>Mine</title>`,
    );
    expect(scripts).toEqual([told]);
    expect(password).toBe(true);
    expect(title).toBe('Mine');
  });
});
