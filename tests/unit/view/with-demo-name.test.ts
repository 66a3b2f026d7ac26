import { expect, it } from 'vitest';
import { DEMO } from '../../../utils/domain/demo';
import { defaultSettings } from '../../../utils/domain/settings';
import type { Stored } from '../../../utils/view/contexts';
import { rankStored } from '../../../utils/view/contexts';
import { withDemoName } from '../../../utils/view/with-demo-name';
import { aConnection, aLine, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const storedWith = (parts: Pick<Stored, 'connections' | 'lines'>): Stored => ({
  ...{ alerts: [], renewals: [], catalogues: [], lineRules: [] },
  settings: defaultSettings,
  ...parts,
});

it('calls the demo as the language that is spoken does, and all others as they are', () => {
  const demo = aConnection({ id: DEMO, adapter: DEMO, name: 'Demo line' });
  const line = aLine({ key: 'demo/demo', connectionId: DEMO, reading: { name: '' } });
  const stored = storedWith({ connections: [demo, aConnection()], lines: [line, aLine()] });
  const names = (language: 'en' | 'zh-CN') =>
    rankStored(withDemoName(stored, wholeLocaleOf(language)), NOW).map(
      (each) => each.line.reading.name,
    );
  expect(names('en').sort()).toEqual(['Demo line', aLine().reading.name].sort());
  expect(names('zh-CN').sort()).toEqual(['演示线路', aLine().reading.name].sort());
});

it('copies nothing where there is no demo', () => {
  const stored = storedWith({ connections: [aConnection()], lines: [aLine()] });
  expect(withDemoName(stored, wholeLocaleOf('en'))).toBe(stored);
});
