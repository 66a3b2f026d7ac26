import type { ComponentChildren } from 'preact';
import './RateForm.css';

interface Props {
  label: string;
  onSubmit: () => void;
  children: ComponentChildren;
}

/** Fields, and what takes them over. */
export function RateForm({ label, onSubmit, children }: Props) {
  return (
    <form
      class="rate-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
