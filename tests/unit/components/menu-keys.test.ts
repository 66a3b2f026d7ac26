import { describe, expect, it } from 'vitest';
import { menuPlace, menuTarget } from '../../../components/menu-keys';

describe('keys in a menu', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Tab', 1, null],
    ['a', 1, null],
  ] as const)('%s at %d of three leads to %s', (key, from, to) => {
    expect(menuTarget(key, from, 3)).toBe(to);
  });
});

describe('where a menu opens', () => {
  const page = { width: 384, height: 588 };
  const menu = { width: 160, height: 110 };
  const button = (left: number, top: number) => ({
    left,
    top,
    right: left + 28,
    bottom: top + 28,
  });

  it('is under its button, flush with the end', () => {
    expect(menuPlace(button(310, 60), menu, page, false)).toEqual({ top: 92, left: 178 });
    expect(menuPlace(button(40, 60), menu, page, true)).toEqual({ top: 92, left: 40 });
  });

  it('is above it where there is no room below', () => {
    expect(menuPlace(button(310, 540), menu, page, false)).toMatchObject({ top: 426 });
  });

  it('never leaves the page', () => {
    expect(menuPlace(button(0, 10), menu, page, false)).toMatchObject({ left: 4 });
    expect(menuPlace(button(350, 10), menu, page, true)).toMatchObject({ left: 220 });
    expect(menuPlace(button(0, 0), { width: 500, height: 600 }, page, false)).toEqual({
      top: 4,
      left: 4,
    });
  });
});
