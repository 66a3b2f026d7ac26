import { describe, expect, it } from 'vitest';
import { openAlert } from '../../../utils/domain/alerts/alert';
import type { Site } from '../../../utils/domain/site';
import { alertWords } from '../../../utils/view/alert-words';
import { toNotice } from '../../../utils/view/notice';
import { aConnection, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';
import { aSite } from '../../support/site-builders';

const about = { id: 'a', family: 'a', kind: 'signed-out', connectionId: 'nippon' } as const;

const contextOf = (site: Site | null) => ({
  alert: openAlert(about, NOW),
  line: null,
  connection: aConnection({ site }),
  plan: null,
  now: NOW,
});

describe.each(['en', 'zh-CN'] as const)('signed out, in %s', (language) => {
  const locale = wholeLocaleOf(language);
  const { actions } = locale.words;
  const token = /token|令牌/;

  it('of the browser’s session speaks of no token, and offers to sign in', () => {
    const context = contextOf(aSite());
    expect(alertWords(context, locale).detail).not.toMatch(token);
    expect(toNotice(context, locale, false).message).not.toMatch(token);
    expect(toNotice(context, locale, false).buttons[0]).toBe(actions.signIn);
  });

  it('of a sign-in that is kept here asks for it again', () => {
    const context = contextOf(aSite({ browserSession: false }));
    expect(alertWords(context, locale).detail).not.toMatch(token);
    expect(toNotice(context, locale, false).buttons[0]).toBe(actions.enterSecret);
  });

  it('of an interface asks for a token', () => {
    expect(alertWords(contextOf(null), locale).detail).toMatch(token);
    expect(toNotice(contextOf(null), locale, false).buttons[0]).toBe(actions.enterToken);
  });
});
