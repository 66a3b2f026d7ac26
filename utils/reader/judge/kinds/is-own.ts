import type { Finding } from '../finding';
import type { Line } from '../line';
import { endsOf } from './told-lines';
import { wordsOf } from './words-of';

const SIGN_OUT = wordsOf(
  'sign out|log out|logout|signout|abmelden|ausloggen|déconnexion|se déconnecter|cerrar sesión|salir|esci|disconnetti|terminar sessão|sair|uitloggen|afmelden|logga ut|logg ut|log ud|kirjaudu ulos|wyloguj|odhlásit|odhlásiť|kijelentkezés|deconectare|выйти|выход|вийти|вихід|изход|odjava|odjavi|одјава|αποσύνδεση|çıkış|oturumu kapat|تسجيل الخروج|خروج|התנתק|יציאה|ログアウト|登出|退出|로그아웃|đăng xuất|keluar|logout|ออกจากระบบ|atsijungti|iziet|logi välja|шығу',
);
/** "06 •••• 3391", "138****2210": a number that only its owner may see whole. */
const MASKED = /\d[ -]?[•●*∗xх·]{2,}[ -]?[•●*∗xх·]*[ -]?\d/u;

/** Somebody is signed in: a way out, or a number half hidden. */
export const isSignedIn = (lines: readonly Line[]): boolean =>
  endsOf(lines).some(
    ({ segment: { folded } }) =>
      folded.length <= 200 && (SIGN_OUT.test(folded) || MASKED.test(folded)),
  );

/** A date on which something ends that somebody has. */
export const hasEnd = (findings: readonly Finding[]): boolean =>
  findings.some(
    ({ quantity, state, aside }) =>
      quantity.kind === 'date' && aside === null && (state === 'expiry' || state === 'reset'),
  );
