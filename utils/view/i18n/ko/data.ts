import type { DataWords } from '../en-GB/data';

export const data: DataWords = {
  takeTitle: '백업과 내보내기',
  everything: '전체 백업',
  everythingHint:
    '설정, 연결, 회선, 연동 팩, 갱신, 청구서, 영수증과 첨부 파일, 시간별·일별 기록을 파일 하나에 담아요. 비밀번호와 토큰, 알림을 전달하는 곳은 담지 않아요. 통신사와 회선 이름이 들어 있으니 청구서처럼 보관하세요.',
  save: '백업 저장',
  saving: '백업을 만들고 확인하는 중…',
  saved: (size) => `저장했어요(${size}). 다시 읽어 빠진 것이 없는지 확인했어요.`,
  unsound: (why) => `저장했지만 이 상태로는 복원할 수 없어요. ${why}`,
  notSaved: '백업을 만들지 못했어요. 바뀐 것은 없으니 다시 시도하세요.',
  readings: '일별 사용량',
  readingsHint: '모든 회선의 날짜별 기록을 스프레드시트용 표로 저장해요. 용량은 바이트 단위예요.',
  saveCsv: 'CSV로 저장',
  noDays: '아직 조회한 날이 없어 저장할 것이 없어요.',

  copiesTitle: '자동으로 보관한 사본',
  copiesLead:
    'DataLeft는 하루에 한 번 모든 내용의 사본을 데이터베이스와 따로 보관합니다. 최근 두 개와 더 오래된 하나입니다. 백업과 마찬가지로 로그인 정보는 들어 있지 않습니다.',
  noCopy: '아직 없습니다. 첫 사본은 하루 안에 만들어집니다.',
  look: '살펴보기',
  damaged: (place: string) =>
    `저장된 내용 중 일부가 손상되어(${place}) 새 사본을 만들지 않습니다. 마지막 사본을 되돌리거나, 읽을 수 있는 것을 백업하세요.`,

  restoreTitle: '복원',
  restoreLead: '.json으로 끝나는 DataLeft 백업 파일이에요. 무엇이 들어 있는지 먼저 보여 드려요.',
  choose: '백업 선택',
  drop: '또는 여기에 끌어다 놓기',
  checking: '백업 확인 중…',
  refused: (file) => `복원하지 않았어요: “${file}”. 바뀐 것은 없어요.`,
  failed: '확인이 중단됐어요. 다시 시도하세요.',
  place: (place) => `위치: ${place}`,
  faults: {
    'too-large': '200 MB보다 커요.',
    unreadable: '완전한 파일이 아니에요. 끝이 잘렸거나 다른 파일이에요.',
    'too-deep': '어떤 백업보다도 깊게 중첩되어 있어요.',
    'not-a-backup': 'DataLeft 백업이 아니에요.',
    newer: '더 최신 DataLeft에서 만든 백업이에요. 먼저 DataLeft를 업데이트한 다음 복원하세요.',
    damaged: '저장한 뒤에 바뀌었거나 손상됐어요. 체크섬이 맞지 않아요.',
    wrong: '형식에 맞지 않는 내용이 있어요.',
    forbidden: '백업에 있을 수 없는 이름이 들어 있어요.',
    file: '영수증 첨부 파일이 완전하지 않아요.',
    pack: '연동 팩 하나가 검사를 통과하지 못했어요.',
  },
  previewTitle: (file) => `${file} 내용`,
  made: '저장 시각',
  connections: '연결',
  none: '없음',
  historySince: '기록 시작',
  heldBack: '복원하지 않는 항목',
  countTitle: '복원하면 바뀌는 것',
  kind: '항목',
  kinds: {
    connections: '연결',
    lines: '회선',
    renewals: '갱신',
    receipts: '영수증',
    bills: '청구서',
    packs: '연동 팩',
    days: '기록 일수',
  },
  columns: {
    merge: {
      inFile: '파일',
      added: '추가',
      renewed: '업데이트',
      onlyHere: '여기에만 있음, 유지',
    },
    replace: {
      inFile: '파일',
      added: '추가',
      renewed: '파일이 더 최신',
      onlyHere: '여기에만 있음, 삭제',
    },
  },
  way: '방식',
  ways: { merge: '병합', replace: '교체' },
  wayHints: {
    merge:
      '없는 것만 추가해요. 양쪽에 다 있으면 최신 쪽을 남기고, 여기서 바꾼 설정은 그대로 둬요. 삭제되는 것은 없어요.',
    replace: '여기에 있는 모든 것이 파일과 같아져요. 연결과 주소가 같으면 로그인 정보는 유지돼요.',
  },
  now: { merge: '지금 병합', replace: '지금 교체' },
  cancel: '취소',
  restoring: '복원 중…',
  restored: { merge: '병합했어요.', replace: '교체했어요.' },
  signIn:
    '백업에는 로그인 정보와 권한이 들어 있지 않아요. 연결을 하나씩 열어 로그인하고 다시 허용하세요.',
  toConnections: '연결로 이동',
  notRestored:
    '복원이 중단됐어요. 전부 복원됐거나 전혀 복원되지 않았으니, 다시 시도하기 전에 확인하세요.',

  syncTitle: '여러 기기',
  syncSwitch: '설정을 내 다른 기기와 공유',
  syncHint:
    '설정, 알림 규칙, 가져온 연동 팩, 처리한 알림, 그리고 연결의 이름·주소·카드 번호가 브라우저 계정의 동기화를 통해 전송되고, 이를 운영하는 곳(Google, Microsoft, Mozilla 등)에 저장됩니다. 토큰과 비밀번호는 절대 전송되지 않으며 기기마다 입력합니다. 수치, 기록, 영수증은 이 기기에 남습니다.',
  syncDone: (when) => `마지막 동기화: ${when}.`,
  syncAlone: '아직 다른 기기가 보이지 않습니다. 같은 브라우저 계정으로 그 기기에서도 켜세요.',
  syncOthers: (n) => `다른 기기: ${n}대.`,
  syncNoRoom:
    '브라우저 동기화에 공간이 없어 다음은 공유되지 않았습니다. 이 기기에서는 아무것도 사라지지 않지만 다른 기기에는 전달되지 않습니다:',
  syncLeft: {
    pack: (name) => `연동 팩 ‘${name}’`,
    rules: (name) => `‘${name}’ 회선별 알림 규칙`,
    connection: (name) => `연결 ‘${name}’`,
    answer: '처리한 알림',
  },
  syncFaults: {
    unavailable:
      '이 브라우저는 확장 프로그램에 동기화를 제공하지 않습니다. 이 기기에서는 모든 것이 그대로 작동합니다.',
    refused:
      '브라우저가 공유할 내용을 받지 않았습니다. 다시 시도하며, 이 기기에서는 아무것도 사라지지 않습니다.',
    newer:
      '다른 기기의 DataLeft가 더 새 버전이라 공유한 내용을 여기서 읽을 수 없습니다. 이 기기의 DataLeft를 업데이트하세요.',
    incomplete: '다른 기기의 내용이 일부만 도착했습니다. 모두 도착하면 읽습니다.',
    damaged: '다른 기기가 공유한 내용이 손상되었습니다. 그대로 두고, 그 기기가 다시 쓰면 읽습니다.',
  },
  syncLaid: '브라우저 동기화에 내용이 있습니다',
  syncLaidHint:
    '이 기기나 다른 기기가 공유한 것입니다. 아직 공유 중인 기기는 자기 것을 다시 올립니다.',
  syncClear: '삭제',

  eraseTitle: '모두 지우기',
  eraseLead:
    '모든 회선, 연결, 로그인 정보, 영수증, 설정과 허용한 모든 권한을 지워요. DataLeft가 처음 설치했을 때와 같아져요.',
  erase: '모두 지우기…',
  loses: '아래 내용이 지워지고, 백업이 없으면 누구도 되살릴 수 없어요.',
  lost: {
    connections: (n) => `연결 ${n}개와 로그인 정보`,
    lines: (n) => `회선 ${n}개와 기록`,
    renewals: (n) => `갱신 ${n}건`,
    receipts: (n) => `영수증 ${n}건과 첨부 파일`,
    bills: (n) => `청구서 ${n}건`,
    settings: '모든 설정, 알림, 권한',
  },
  eraseNow: '이 내용을 모두 지우기',
  keep: '모두 그대로 두기',
  erasing: '지우는 중…',
  erased: '모두 지웠어요. DataLeft가 처음 설치했을 때와 같아요.',
  notErased: '지우기가 중단돼 일부가 남아 있을 수 있어요. 다시 누르세요.',
};
