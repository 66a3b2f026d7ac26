import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../utils/domain/settings';
import { wholeLocaleOf } from '../../support/locales';

test.each(LANGUAGES)(
  'the steps to a watched page name the buttons as they are called: %s',
  (tag) => {
    const { words, watch } = wholeLocaleOf(tag);
    const [, second = '', third = ''] = words.packs.watchSteps;
    expect(second).toContain(words.actions.add);
    expect(third).toContain(watch.title);
  },
);
