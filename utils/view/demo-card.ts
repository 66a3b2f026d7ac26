import type { PageLocale } from './page-locale';
import type { CardActions } from './renew-links';
import type { StepView } from './shapes';

/** What the card of the demo's line says before all else. */
export const demoNote = ({ words }: PageLocale): StepView => ({
  glyph: 'flag',
  text: [{ text: words.demo.note, tone: 'strong' }],
});

/** Nothing of it is bought or signed in to: a real one is the next step, and away with it the other. */
export function demoActions({ words }: PageLocale): CardActions {
  return {
    primary: {
      kind: 'outline',
      label: words.actions.add,
      detail: '',
      glyph: 'plus',
      action: { do: 'open-options', section: 'connections/add' },
    },
    secondary: {
      kind: 'outline',
      label: words.demo.remove,
      detail: '',
      glyph: null,
      action: { do: 'remove-demo' },
    },
  };
}
