import { describe, expect, it } from 'vitest';
import { plainName } from '../../../utils/view/plain-name';

describe('a name as it is shown', () => {
  it.each([
    ['turns no direction', 'LEB \u202eesreveR\u202c Mobile', 'LEB esreveR Mobile'],
    ['hides nothing', 'Zero\u200bwidth\u2060\ufeff\u0007 joined', 'Zerowidth joined'],
    ['keeps what emoji are made of', '👨‍👩‍👧 東京', '👨‍👩‍👧 東京'],
    ['keeps what Persian is made of', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['stands on one line', ' LEB\n\tMobile ', 'LEB Mobile'],
    ['leaves what looks like a tag to whoever writes text', '<b>Bold</b>', '<b>Bold</b>'],
    ['is nothing where nothing can be seen', '\u200b\u200d \u2060', ''],
  ])('%s', (_, name, shown) => {
    expect(plainName(name)).toBe(shown);
  });

  it('is the same whether each letter of it is looked at or not', () => {
    for (let code = 1; code < 0x10000; code += 1) {
      const letter = String.fromCharCode(code);
      // What begins with a space is looked at in any case.
      expect(plainName(`a${letter}b`), code.toString(16)).toBe(plainName(` a${letter}b`));
    }
  });

  it('ends after 80 letters, and in none of them', () => {
    const shown = plainName('👨‍👩‍👧'.repeat(90));
    expect(shown).toBe(`${'👨‍👩‍👧'.repeat(79)}…`);
    expect(plainName('e\u0301'.repeat(80))).toBe('e\u0301'.repeat(80));
  });
});
