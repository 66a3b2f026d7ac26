import type { HelpWords } from '../en-GB/help';

export const help: HelpWords = {
  title: '도움말 및 다른 방법',
  back: '뒤로',
  settings: '설정',

  symptoms: '무엇이 문제인가요?',
  names: {
    'cannot-sign-in': '로그인이 안 돼요',
    'password-forgotten': '비밀번호를 잊었어요',
    'payment-failed': '결제가 실패했어요',
    'cannot-renew': '온라인 갱신이 안 돼요',
    'no-data': '갱신했는데 데이터가 없어요',
    'new-card': '새 카드가 안 돼요',
    slow: '연결이 느려요',
  },
  saysProvider: '통신사 안내',

  do: {
    signIn: (host) => `${host}에서 로그인`,
    reset: (host) => `${host}에서 재설정`,
    token: '다시 입력',
    refresh: '다시 조회',
    support: '고객센터 열기',
    bills: '청구서 열기',
    account: '계정 페이지 열기',
    plans: '요금제 비교',
    renewThere: '통신사에서 갱신',
    app: (store) => `${store}에서 앱 받기`,
    profile: '방법 보기',
    shops: '매장 찾기',
  },

  steps: {
    ownWebsite: '통신사 웹사이트에서 로그인하세요. 그다음은 DataLeft가 알아서 이어 가요.',
    token:
      '통신사에서 토큰, 키 또는 비밀번호를 더 이상 받지 않아요. 빠짐없이 다시 복사해 여기에 입력하세요.',
    tokenFrom: '계정 페이지에서 새로 만들 수 있어요.',
    rightAccount: '브라우저에 계정이 여러 개라면 이 회선이 있는 계정을 쓰세요.',
    network:
      '다른 웹사이트를 열어 보세요. 모두 안 열리면 네트워크 문제이니 Wi-Fi나 다른 회선을 써 보세요.',
    privateWindow:
      '시크릿 창이나 다른 브라우저로 해 보세요. 오래된 쿠키와 확장 프로그램의 영향을 피할 수 있어요.',
    vpn: '로그인할 때는 VPN을 끄세요. 해외 주소를 막는 통신사도 있어요.',
    appInstead: '통신사 앱을 써 보세요. 웹사이트가 안 될 때도 앱은 되는 경우가 많아요.',
    forgotten: '비밀번호가 틀린 것 같으면 계정이 잠기기 전에 재설정하세요.',
    callThem: '그래도 안 되면 통신사에 문의하세요. 방법은 아래에 있어요.',

    resetHere: '통신사 페이지에서 재설정하세요. 링크나 인증번호가 와요.',
    resetThere: '통신사 로그인 페이지에서 ‘비밀번호 찾기’를 선택하세요.',
    mailLate: '10분이 지나도 안 오나요? 스팸함을 확인한 뒤 다시 요청하세요.',
    noSms: '해외에서는 문자 인증번호가 오지 않을 수 있어요. 가능하면 이메일을 선택하세요.',
    thenSignIn: '그런 다음 한 번 로그인하세요. DataLeft가 알아서 이어 가요.',

    bankFirst:
      '먼저 은행 계좌나 간편결제 내역을 확인하세요. 돈이 빠져나갔다면 다시 결제하지 말고 통신사에 문의하세요.',
    limit: '잔액과 한도를 확인하세요. 온라인·해외 결제를 허용해야 쓸 수 있는 카드가 많아요.',
    otherWay: (ways) => `다른 방법으로 결제하세요. 이 통신사의 결제 수단: ${ways}.`,
    otherWayUnknown: '결제 페이지에 다른 결제 수단이 있다면 그것으로 결제하세요.',
    arrears: (amount) =>
      `먼저 미납 요금을 납부하세요: ${amount}. 미납이 있으면 통신사에서 갱신해 주지 않아요.`,
    tryAgain: '그런 다음 믿을 수 있는 네트워크에서 다시 시도하세요.',

    renewHere: '요금제 목록부터 다시 시작하세요. 예전에 연 결제 페이지는 만료됐을 수 있어요.',
    ended: '회선이 만료됐어요. 며칠만 유지해 주는 통신사도 있으니 새로 사기 전에 문의하세요.',
    otherWays: '다른 방법으로 갱신하세요. 알려진 방법은 아래에 있어요.',

    wait: (range) => `보통 ${range} 걸려요. DataLeft가 알아서 확인하고 알려 드려요.`,
    waitUnknown: '보통 몇 분, 가끔 몇 시간 걸려요. DataLeft가 알아서 확인하고 알려 드려요.',
    overdue: '보통 걸리는 시간이 지났어요. 지금 통신사에 문의하세요.',
    notTwice: '첫 결제가 어떻게 됐는지 알기 전에는 다시 결제하지 마세요.',
    readAgain: '남은 양을 다시 조회하세요.',
    profileToo: 'eSIM 프로파일을 업데이트하세요. 이 통신사는 업데이트가 필요해요.',
    restart: '비행기 모드를 10초간 켰다 끄거나 기기를 다시 시작하세요.',
    dataLine: '기기 설정에서 모바일 데이터로 이 회선을 선택하세요.',
    roaming: '해외에서는 이 회선의 데이터 로밍을 켜세요.',
    apn: '액세스 포인트(APN)가 통신사 안내와 같은지 확인하세요.',

    cardIn: '카드를 넣었나요? eSIM이라면 설치하고 켰나요? 모바일 데이터 설정에서 확인할 수 있어요.',
    activated:
      '개통하거나 본인 확인을 기다려야 하는 카드도 있어요. 통신사에서 온 메시지를 확인하세요.',
    locked: '기기가 다른 통신사에 잠겨 있나요? 그러면 다른 카드는 쓸 수 없어요.',

    usedUp: '고속 데이터를 모두 썼어요. 데이터를 충전하면 원래 속도로 돌아와요.',
    dailyCap: '하루 제공량을 다 썼을 수 있어요. 다음 날 다시 시작돼요.',
    fairUse: '무제한 요금제도 많이 쓰면 느려져요. 요금제의 ‘공정 사용 정책(FUP)’을 확인하세요.',
    who: '무엇이 데이터를 쓰는지 확인하세요. 업데이트, 백업, 핫스팟 공유 등이 있어요.',
    place: '장소를 옮기거나 5G 대신 LTE를 선택하세요. 붐비는 시간에는 더 느려요.',
  },

  message: {
    title: (language) => `문의 메시지(${language})`,
    meaning: '내용',
    copy: '복사',
    copied: '복사됨',
    addNumber: '회선 번호 전체를 적어 넣으세요.',
    addBoth: '회선 번호 전체를 적고, 주문번호가 있으면 함께 적으세요.',
  },

  checks: {
    title: '동작 확인',
    call: '전화 걸기와 받기',
    sms: '문자 보내기와 받기',
    browse: 'Wi-Fi를 끄고 웹사이트 열기',
    done: (time) => `${time} 완료`,
    dataOnly: '데이터 전용 카드는 통화와 문자가 없으니 건너뛰세요.',
  },

  channels: {
    title: '갱신 방법',
    none: '이 통신사의 다른 방법은 알려져 있지 않아요. 청구서나 계약서에 고객센터 번호가 있어요.',
    website: '웹사이트',
    app: '앱',
    device: '기기 설정',
    shop: '매장',
    hotline: '전화 상담',
    chat: '채팅과 SNS',
    reseller: '판매처',
    renews: '갱신하러 가기',
    open: '열기',
    stores: { ios: 'App Store', android: 'Google Play', windows: 'Microsoft Store' },
    devices: {
      iphone: 'iPhone',
      ipad: 'iPad',
      android: 'Android',
      windows: 'Windows',
      macos: 'Mac',
      mifi: 'MiFi',
    },
    finder: '매장 찾기',
    hours: '운영 시간',
    personal: '개인 준비물',
    company: '법인 준비물',
    settle: '먼저 납부',
    notTold: '안내 없음',
    from: { home: '국내에서', abroad: '해외에서' },
    anywhere: '번호',
    free: '무료',
    paid: '유료',
    support: '고객센터 페이지',
    fee: '수수료',
    genuine: '정식 판매처 구별',
    genuineUnknown:
      '정식 판매처인지 확인하는 방법이 안내되어 있지 않아요. 결제하기 전에 통신사에 물어보세요.',
    resellerNote:
      '판매처는 회선 번호만 물어봐요. 비밀번호나 문자 인증번호를 묻는다면 정식 판매처가 아니에요.',
  },

  autoRenew: {
    title: '자동 갱신',
    states: { on: '켜짐', off: '꺼짐', unknown: '안내 없음' },
    unknown: '이 회선이 자동으로 갱신되는지 통신사가 알려 주지 않아요.',
    off: '갱신하지 않으면 이 회선은 만료돼요.',
    charge: '다음 결제',
    amount: '금액',
    balance: '잔액',
    enough: (balance) => `${balance}, 충분`,
    short: (balance, missing) => `${balance}, ${missing} 부족`,
    cancel: '끌 수 있는 기한',
    cancelUntil: (time) => `${time}까지`,
    cancelOver: '이번 결제는 취소하기에 늦음',
    notTold: '안내 없음',
    notOnBalance: '안내 없음, 카드로 결제될 수 있음',
    advice: '멈추려면 먼저 직접 갱신한 뒤에 끄세요. 그러면 중간에 끊기지 않아요.',
    switch: '통신사에서 바꾸기',
    look: '통신사에서 확인',
  },

  profile: {
    title: 'eSIM 프로파일 업데이트',
    device: '기기',
    done: '업데이트했어요',
    undo: '아직 안 했어요',
    doneAt: (time) => `${time} 업데이트함`,
    steps: {
      iphone: [
        '설정 → 일반 → 정보. 10초 기다렸다가 업데이트가 나오면 설치하세요.',
        '설정 → 셀룰러 → 해당 eSIM. 회선을 껐다가 다시 켜세요.',
        'Wi-Fi를 끄고 웹사이트를 열어 보세요.',
      ],
      ipad: [
        '설정 → 일반 → 정보. 10초 기다렸다가 업데이트가 나오면 설치하세요.',
        '설정 → 셀룰러 데이터 → 해당 eSIM. 껐다가 다시 켜세요.',
        'Wi-Fi를 끄고 웹사이트를 열어 보세요.',
      ],
      android: [
        '설정 → 네트워크 및 인터넷 → SIM → 해당 eSIM. 삼성: 연결 → SIM 관리자.',
        '껐다가 다시 켜세요. ‘프로파일 업데이트’가 있으면 선택하세요.',
        '데이터가 안 되면 휴대전화를 다시 시작하세요.',
      ],
      windows: [
        '설정 → 네트워크 및 인터넷 → 셀룰러 → eSIM 프로필 관리.',
        '프로필을 선택하고 ‘사용 중지’, 이어서 ‘사용’을 누르세요.',
        'Wi-Fi를 끄고 웹사이트를 열어 보세요.',
      ],
      macos: [
        'Mac에는 eSIM이 없어 휴대전화나 MiFi로 인터넷에 연결해요.',
        '프로파일은 그 기기에서 업데이트하세요. 방법은 다른 기기 항목에 있어요.',
      ],
      mifi: [
        'MiFi에 연결하고 관리 페이지를 여세요. 주소는 제품 라벨에 있어요.',
        'SIM 또는 eSIM → 프로파일 업데이트. 그런 항목이 없으면 MiFi를 다시 시작하세요.',
        'MiFi로 연결해 웹사이트를 열어 보세요.',
      ],
    },
  },
};
