import { activePage, askEyes } from '../../utils/platform/page-eyes';

/** The user was pointing at the page underneath when the popup closed. */
export async function isResumed(): Promise<boolean> {
  const under = await activePage();
  const memory = under && (await askEyes<'memory'>(under.tabId, { eyes: 'memory' }));
  return memory?.resume === true;
}
