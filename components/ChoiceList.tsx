import './ChoiceList.css';
import { Icon, type IconName } from './Icon';

export interface ChoiceItem {
  value: string;
  label: string;
  detail: string;
  glyph: IconName | null;
}

interface Props {
  label: string;
  choices: ChoiceItem[];
  /** Framed: the one that the page's own button takes. */
  current?: string | null;
  onChoose: (value: string) => void;
}

export function ChoiceList({ label, choices, current = null, onChoose }: Props) {
  return (
    <ul class="choices" aria-label={label}>
      {choices.map(({ value, label, detail, glyph }) => (
        <li key={value} class="choices__item">
          <button
            type="button"
            class="choices__choice"
            aria-current={value === current ? 'true' : undefined}
            onClick={() => onChoose(value)}
          >
            {glyph && <Icon name={glyph} />}
            <span class="choices__words">
              <span class="choices__label">{label}</span>
              {detail && <span class="choices__detail">{detail}</span>}
            </span>
            <Icon name="forward" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
