/** What a message to a provider is about. */
export type Complaint = 'payment-failed' | 'cannot-renew' | 'no-data' | 'new-card' | 'slow';

interface MessageWords {
  hello: string;
  says: Record<Complaint, string>;
  line: string;
  plan: string;
  openedAt: string;
  amount: string;
  order: string;
  thanks: string;
}

/** In the languages of providers, whatever the user's own is. Under BCP 47 tags. */
export const messageWords = {
  en: {
    hello: 'Hello,',
    says: {
      'payment-failed': 'My payment for a renewal failed. Was any money taken, and what can I do?',
      'cannot-renew': 'I cannot renew my line on your website. How can I renew it?',
      'no-data': 'I paid for a renewal, but it is not in effect. Please check what became of it.',
      'new-card': 'My new SIM or eSIM does not connect. Please check that it is activated.',
      slow: 'My mobile data is very slow. Is the line slowed down, and until when?',
    },
    line: 'Line',
    plan: 'Plan',
    openedAt: 'Time of the checkout',
    amount: 'Amount',
    order: 'Order number',
    thanks: 'Thank you.',
  },
  'zh-CN': {
    hello: '您好：',
    says: {
      'payment-failed': '我续费时付款失败。请问是否已经扣款，应该如何处理？',
      'cannot-renew': '我无法在贵公司网站为我的号码续费。请问可以怎样续费？',
      'no-data': '我已付款续费，但尚未生效。请帮忙核查。',
      'new-card': '我的新 SIM 卡或 eSIM 无法联网。请帮忙确认是否已激活。',
      slow: '我的移动数据非常慢。请问是否已被限速，何时恢复？',
    },
    line: '号码',
    plan: '套餐',
    openedAt: '付款时间',
    amount: '金额',
    order: '订单号',
    thanks: '谢谢。',
  },
  'zh-TW': {
    hello: '您好：',
    says: {
      'payment-failed': '我續約時付款失敗。請問是否已經扣款，應該如何處理？',
      'cannot-renew': '我無法在貴公司網站為我的門號續約。請問可以怎樣續約？',
      'no-data': '我已付款續約，但尚未生效。請協助查詢。',
      'new-card': '我的新 SIM 卡或 eSIM 無法連線。請協助確認是否已啟用。',
      slow: '我的行動數據非常慢。請問是否已被降速，何時恢復？',
    },
    line: '門號',
    plan: '方案',
    openedAt: '付款時間',
    amount: '金額',
    order: '訂單編號',
    thanks: '謝謝。',
  },
  ja: {
    hello: 'お世話になっております。',
    says: {
      'payment-failed':
        '更新のお支払いに失敗しました。代金は引き落とされていますか。対処方法を教えてください。',
      'cannot-renew': 'ウェブサイトで回線を更新できません。ほかの更新方法を教えてください。',
      'no-data': '更新の代金を支払いましたが、まだ反映されていません。ご確認をお願いします。',
      'new-card': '新しいSIMまたはeSIMで通信できません。開通しているかご確認をお願いします。',
      slow: 'データ通信がとても遅いです。速度制限中でしょうか。いつ解除されますか。',
    },
    line: '回線',
    plan: 'プラン',
    openedAt: 'お支払い日時',
    amount: '金額',
    order: '注文番号',
    thanks: 'よろしくお願いいたします。',
  },
  ko: {
    hello: '안녕하세요.',
    says: {
      'payment-failed':
        '연장 결제에 실패했습니다. 금액이 청구되었는지, 어떻게 하면 되는지 알려 주세요.',
      'cannot-renew': '웹사이트에서 회선을 연장할 수 없습니다. 다른 연장 방법을 알려 주세요.',
      'no-data': '연장 요금을 결제했지만 아직 적용되지 않았습니다. 확인 부탁드립니다.',
      'new-card': '새 SIM 또는 eSIM이 연결되지 않습니다. 개통되었는지 확인 부탁드립니다.',
      slow: '모바일 데이터가 매우 느립니다. 속도 제한 중인지, 언제 해제되는지 알려 주세요.',
    },
    line: '회선',
    plan: '요금제',
    openedAt: '결제 시각',
    amount: '금액',
    order: '주문 번호',
    thanks: '감사합니다.',
  },
  de: {
    hello: 'Guten Tag,',
    says: {
      'payment-failed':
        'meine Zahlung für eine Verlängerung ist fehlgeschlagen. Wurde Geld abgebucht, und was kann ich tun?',
      'cannot-renew':
        'ich kann meine Karte auf Ihrer Website nicht verlängern. Wie kann ich sie verlängern?',
      'no-data':
        'ich habe eine Verlängerung bezahlt, sie ist aber nicht wirksam. Bitte prüfen Sie das.',
      'new-card':
        'meine neue SIM oder eSIM bekommt keine Verbindung. Bitte prüfen Sie, ob sie aktiviert ist.',
      slow: 'meine mobilen Daten sind sehr langsam. Ist die Geschwindigkeit gedrosselt, und bis wann?',
    },
    line: 'Nummer',
    plan: 'Tarif',
    openedAt: 'Zeit der Bezahlung',
    amount: 'Betrag',
    order: 'Bestellnummer',
    thanks: 'Vielen Dank.',
  },
  fr: {
    hello: 'Bonjour,',
    says: {
      'payment-failed':
        'Mon paiement pour un renouvellement a échoué. Ai-je été débité, et que puis-je faire ?',
      'cannot-renew':
        'Je n’arrive pas à renouveler ma ligne sur votre site. Comment puis-je la renouveler ?',
      'no-data': 'J’ai payé un renouvellement, mais il n’est pas actif. Merci de vérifier.',
      'new-card':
        'Ma nouvelle SIM ou eSIM ne se connecte pas. Merci de vérifier qu’elle est activée.',
      slow: 'Mes données mobiles sont très lentes. Le débit est-il réduit, et jusqu’à quand ?',
    },
    line: 'Ligne',
    plan: 'Forfait',
    openedAt: 'Heure du paiement',
    amount: 'Montant',
    order: 'Numéro de commande',
    thanks: 'Merci.',
  },
  es: {
    hello: 'Hola:',
    says: {
      'payment-failed':
        'Ha fallado mi pago de una renovación. ¿Se ha cobrado algo? ¿Qué puedo hacer?',
      'cannot-renew': 'No puedo renovar mi línea en su web. ¿Cómo puedo renovarla?',
      'no-data': 'He pagado una renovación, pero no está activa. Les ruego que lo comprueben.',
      'new-card': 'Mi nueva SIM o eSIM no se conecta. Les ruego que comprueben si está activada.',
      slow: 'Mis datos móviles van muy lentos. ¿Está reducida la velocidad? ¿Hasta cuándo?',
    },
    line: 'Línea',
    plan: 'Tarifa',
    openedAt: 'Hora del pago',
    amount: 'Importe',
    order: 'Número de pedido',
    thanks: 'Gracias.',
  },
  pt: {
    hello: 'Olá,',
    says: {
      'payment-failed':
        'O meu pagamento de uma renovação falhou. Foi cobrado algum valor? O que posso fazer?',
      'cannot-renew': 'Não consigo renovar a minha linha no vosso site. Como posso renová-la?',
      'no-data': 'Paguei uma renovação, mas ainda não está ativa. Por favor, verifiquem.',
      'new-card':
        'O meu novo SIM ou eSIM não se liga à rede. Por favor, verifiquem se está ativado.',
      slow: 'Os meus dados móveis estão muito lentos. A velocidade foi reduzida? Até quando?',
    },
    line: 'Linha',
    plan: 'Tarifário',
    openedAt: 'Hora do pagamento',
    amount: 'Valor',
    order: 'Número da encomenda',
    thanks: 'Obrigado.',
  },
  it: {
    hello: 'Buongiorno,',
    says: {
      'payment-failed':
        'il pagamento di un rinnovo non è riuscito. È stato addebitato qualcosa? Che cosa posso fare?',
      'cannot-renew': 'non riesco a rinnovare la mia linea sul vostro sito. Come posso rinnovarla?',
      'no-data': 'ho pagato un rinnovo, ma non è attivo. Vi prego di verificare.',
      'new-card':
        'la mia nuova SIM o eSIM non si connette. Vi prego di verificare che sia attivata.',
      slow: 'i miei dati mobili sono molto lenti. La velocità è ridotta? Fino a quando?',
    },
    line: 'Linea',
    plan: 'Offerta',
    openedAt: 'Ora del pagamento',
    amount: 'Importo',
    order: 'Numero d’ordine',
    thanks: 'Grazie.',
  },
} as const satisfies Record<string, MessageWords>;

export type MessageLanguage = keyof typeof messageWords;
