import { effect } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { AlertList } from '../../components/AlertList';
import { FirstRun } from '../../components/FirstRun';
import { followAppearance } from '../../utils/page/appearance';
import { followStore } from '../../utils/page/live';
import { shownToOthers } from '../../utils/page/shown-to-others';
import { askedIn } from '../../utils/view/check-sheet-route';
import { helpIn } from '../../utils/view/help-route';
import { loadPageLocale } from '../../utils/view/page-locale';
import { createPopupModel, type PopupModel } from './model';
import { type Hands, PopupPage } from './PopupPage';

const parts = { AlertList, FirstRun };

/**
 * All that the popup can do, in place of its first picture.
 * @param letGo ends what draws that, once there is something to draw here
 */
export async function takeOver(root: HTMLElement, letGo: () => void): Promise<Hands> {
  const stored = followStore();
  const locale = await followAppearance(stored, ({ words }) => words.product, loadPageLocale);
  const live = shownToOthers(stored, locale);
  const model = createPopupModel(live, locale);
  void model.watch.start();
  letGo();
  effect(() => {
    const instead = insteadOf(model);
    const page = (
      <PopupPage
        view={model.popup.value}
        parts={parts}
        hands={model}
        instead={instead}
        over={overIt(model)}
      />
    );
    render(page, root);
  });
  openAsked(model);
  return model;
}

/** What was asked for, in place of the lines; the lines, until it is loaded. */
function insteadOf({ watch, help, plans }: PopupModel): ComponentChild {
  const adding = watch.loaded.value;
  const watched = adding?.model.view.value ?? null;
  if (adding !== null && watched !== null) {
    return <adding.View view={watched} onAction={adding.model.act} />;
  }
  const asked = help.asked.value;
  const helping = help.loaded.value;
  if (asked !== null && helping !== null) {
    return <helping.Page model={helping.model} asked={asked} onBack={help.close} />;
  }
  const choosing = plans.loaded.value;
  if (plans.asked.value !== null && choosing !== null) {
    return <choosing.Page model={choosing.model} onBack={plans.close} />;
  }
  return null;
}

/** The sheet before a checkout; nothing is checked out while a line is being added. */
function overIt({ watch, sheet }: PopupModel): ComponentChild {
  const opened = sheet.loaded.value;
  const view = opened?.model.view.value ?? null;
  const isAdding = (watch.loaded.value?.model.view.value ?? null) !== null;
  return opened === null || view === null || isAdding ? null : (
    <opened.Sheet
      view={view}
      asking={opened.model.asking.value}
      onSkip={opened.model.skip}
      onOpen={opened.model.open}
      onHome={opened.model.openHome}
      onClose={opened.model.close}
    />
  );
}

/** The worker opened it where Renew was pressed outside of it, or help was asked for. */
function openAsked({ sheet, help }: PopupModel): void {
  const asked = askedIn(location.hash, Date.now());
  if (asked !== null) {
    history.replaceState(null, '', location.pathname);
    sheet.renew(asked.lineKey, asked.planId);
  }
  const topic = helpIn(location.hash);
  if (topic !== null) help.open(topic);
}
