/** What headings of cards bear as a tag: the state of the day, folded as the reader folds. */
const STATES = [
  ['active', 'inactive', 'expired', 'suspended', 'paused', 'current', 'new', 'low', 'in use'],
  [
    'aktiv',
    'inaktiv',
    'abgelaufen',
    'gesperrt',
    'pausiert',
    'actif',
    'inactif',
    'expire',
    'suspendu',
  ],
  [
    'activo',
    'activa',
    'caducado',
    'vencido',
    'suspendido',
    'ativo',
    'ativa',
    'expirado',
    'suspenso',
  ],
  [
    'attivo',
    'attiva',
    'scaduto',
    'sospeso',
    'actief',
    'verlopen',
    'aktywny',
    'aktywna',
    'nieaktywny',
  ],
  ['aktivni', 'aktivan', 'aktivna', 'neaktivni', 'activ', 'expirat', 'aktif', 'pasif', 'kaltif'],
  ['активен', 'активна', 'активна', 'активный', 'активно', 'приостановлен', 'истек', 'белсенди'],
  [
    '使用中',
    '有效',
    '生效中',
    '正常',
    '已过期',
    '已到期',
    '停机',
    '已過期',
    '已到期',
    '停用',
    '利用中',
    '有効',
    '期限切れ',
  ],
  [
    '사용중',
    '사용 중',
    '이용중',
    '만료',
    '정지',
    'ใช้งาน',
    'หมดอายุ',
    'פעיל',
    'فعال',
    'نشط',
    'منتهي',
  ],
].flat();

const longestFirst = [...STATES].sort((one, other) => other.length - one.length);

/** A heading without the tag at its end: a card is the same card on the day it expires. */
export function withoutState(heading: string): string {
  const folded = heading.toLowerCase();
  const state = longestFirst.find((word) => folded.endsWith(` ${word}`));
  return state === undefined ? heading : heading.slice(0, -state.length - 1).trim();
}
