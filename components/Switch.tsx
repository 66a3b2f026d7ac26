import './Switch.css';

interface Props {
  /** Names what is switched; the visible title usually stands at the row's start. */
  label: string;
  checked: boolean;
  disabled?: boolean;
  /** Stays as it is until `checked` says otherwise: what it switches may be refused. */
  held?: boolean;
  onChange: (checked: boolean) => void;
}

export function Switch({ label, checked, disabled = false, held = false, onChange }: Props) {
  return (
    <input
      class="switch"
      type="checkbox"
      role="switch"
      aria-label={label}
      aria-checked={checked}
      checked={checked}
      disabled={disabled}
      onChange={(event) => {
        const wanted = event.currentTarget.checked;
        if (held) event.currentTarget.checked = checked;
        onChange(wanted);
      }}
    />
  );
}
