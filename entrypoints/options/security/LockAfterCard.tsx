import { Card } from '../../../components/Card';
import { SelectInput } from '../../../components/SelectInput';
import { LOCKS_AFTER, type LockAfter } from '../../../utils/domain/settings';
import type { SecurityLocale } from '../../../utils/view/security-locale';
import { anchorId } from '../route';

interface Props {
  value: LockAfter;
  /** Why nobody here can change it; empty where one can. */
  locked: string;
  locale: SecurityLocale;
  onChange: (lockAfter: LockAfter) => void;
}

/** When it is locked by itself. */
export function LockAfterCard({ value, locked, locale: { security: say }, onChange }: Props) {
  return (
    <Card>
      <SelectInput
        label={say.lockAfter}
        hint={say.lockHint}
        value={value}
        choices={LOCKS_AFTER.map((after) => ({ value: after, label: say.after[after] }))}
        anchor={anchorId('lockAfter')}
        locked={locked}
        onChange={(chosen) => {
          const after = LOCKS_AFTER.find((known) => known === chosen);
          if (after !== undefined) onChange(after);
        }}
      />
    </Card>
  );
}
