import type { OrganisationWords } from '../en-GB/organisation';

export const organisation: OrganisationWords = {
  title: 'Ihre Organisation',
  lead: 'Wer diesen Browser verwaltet, hat einiges für DataLeft vorgegeben. Sie sehen es hier und können es nicht ändern. Was Sie selbst eingestellt hatten, bleibt erhalten und gilt wieder, sobald diese Richtlinie entfällt.',
  name: 'Organisation',
  locked: 'Vorgegebene Einstellungen',
  connections: 'Verbindungen',
  packs: 'Vorlagen',
  off: 'Abgeschaltet',
  features: {
    'own-connections': 'eigene Verbindungen',
    backup: 'Sicherungen und Tabellen',
    sync: 'Teilen mit anderen Geräten',
  },
  refused:
    'Ein Teil der Richtlinie wurde abgelehnt; alles andere gilt. Bitte sagen Sie es der Stelle, die diesen Browser verwaltet.',
  problemList: 'Was in der Richtlinie falsch ist, und wo',
  unknownField: 'Ein solches Feld kennt DataLeft hier nicht. Schreibweise prüfen.',
  wholePolicy: 'die ganze Richtlinie',
};
