import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { followStoreFacts } from '../../../utils/page/follow-store-facts';
import { nextWake } from '../../../utils/platform/alarms';
import { copyText } from '../../../utils/platform/clipboard';
import { heldPermissions, onPermissionsChanged } from '../../../utils/platform/permissions';
import { browserVersion, ownVersion, roomTaken, systemName } from '../../../utils/platform/system';
import type { StoreFacts } from '../../../utils/store/queries';
import type { MachineFacts } from '../../../utils/view/diagnostics/machine-facts';

/** What DataLeft knows of itself; counted only where somebody looks at it. */
export interface DiagnosticsModel {
  /** Null until it was looked up. */
  machine: ReadonlySignal<MachineFacts | null>;
  database: ReadonlySignal<StoreFacts | null>;
  /** What came of copying; null before. */
  copied: ReadonlySignal<boolean | null>;
  copy: (text: string) => void;
}

async function lookUp(): Promise<MachineFacts> {
  const [system, wakesAt, room, held] = await Promise.all([
    systemName(),
    nextWake(),
    roomTaken(),
    heldPermissions(),
  ]);
  return { version: ownVersion(), browser: browserVersion(), system, wakesAt, room, ...held };
}

export function createDiagnostics(): DiagnosticsModel {
  const machine = signal<MachineFacts | null>(null);
  const copied = signal<boolean | null>(null);
  const look = (): void =>
    void lookUp().then((facts) => {
      machine.value = facts;
    });
  onPermissionsChanged(look);
  return {
    machine,
    // The first count looks the rest up, too.
    database: followStoreFacts(look),
    copied,
    copy: (text) => {
      void copyText(text).then(
        () => {
          copied.value = true;
        },
        () => {
          copied.value = false;
        },
      );
    },
  };
}
