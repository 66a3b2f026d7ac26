import type { Quantity } from '../tokens/token';
import { wordsOf } from './kinds/words-of';

const NOTICES = wordsOf(
  'notification|notifications|notificaciones|notificações|notifiche|benachrichtigung|mitteilung|meldungen|meldingen|varsler|notiser|notifikationer|ilmoitus|powiadomie|oznámení|upozornění|értesítés|notificări|известия|уведомлен|сповіщен|хабарландыру|obaveštenja|obvestil|ειδοποιήσεις|pranešim|bildirim|إشعار|اعلان|התראות|お知らせ|通知|未読|新着|未读|消息|公告|訊息通知|알림|공지|미확인|thông báo|แจ้งเตือน|notifikasi|pemberitahuan|inbox|unread|new message|new text|nova mensagem|novas mensagens|nuevo mensaje|nuevos mensajes|neue nachricht|nouveau message|nouveaux messages|nuovo messaggio|nuovi messaggi|новое сообщение|новых сообщ|новых сообщений|нове повідомлення|нових повідомлень|nowa wiadomość|nowe wiadomości|nowych wiadomości|yeni mesaj|nieuw bericht|nieuwe berichten|nya meddelanden|nytt meddelande|ny besked|nye beskeder|nová zpráva|nové zprávy|新しいメッセージ|새 메시지|새 메세지|tin nhắn mới|pesan baru|رسالة جديدة|رسائل جديدة|הודעה חדשה|הודעות חדשות',
);
const TEXTS = /sms|смс|短信|簡訊|문자|ショートメッセージ/;
const LONGEST = 40;

/** "2 notifications", "お知らせ 2件": counted like messages, and none that one may send. */
export const isNotice = ({ kind }: Quantity, folded: string): boolean =>
  kind === 'messages' && folded.length <= LONGEST && NOTICES.test(folded) && !TEXTS.test(folded);
