import type { SettingsWords } from '../en-GB/settings';

export const settings: SettingsWords = {
  leads: {
    look: '툴바 아이콘에 무엇을 표시할지, 화면과 용량·시간을 어떻게 나타낼지 정해요.',
    security: '여기에 저장된 토큰과 비밀번호를 누가 쓸 수 있는지 정해요.',
    data: 'DataLeft가 아는 모든 것은 이 기기에만 저장돼요.',
    diagnostics:
      '통신사별로 언제 조회했고 결과가 어땠는지 보여 줘요. 직접 복사하지 않는 한 이 기기를 벗어나지 않아요.',
  },

  saved: (title) => `${title}: 저장했어요`,
  savedUntitled: '저장했어요',
  putBack: '원래대로 되돌렸어요',
  wasReset: (section) => `${section}: 처음 설정으로 되돌렸어요`,
  refused: '저장하지 못했어요. 바뀐 것은 없으니 다시 시도하세요.',
  removed: (what) => `삭제했어요: ${what}`,
  undo: '실행 취소',
  undoHint: 'Ctrl+Z로도 취소할 수 있어요',
  close: '닫기',
  reset: '이 섹션 초기화',

  byOrganisation: '조직에서 설정함',
  offByOrganisation: '조직에서 사용 중지함',
  connectionSet:
    '조직에서 설정한 연결이에요. 로그인 정보를 입력하고 일시 중지할 수 있지만, 나머지는 바꿀 수 없어요.',
  connectionWithdrawn:
    '조직에서 더 이상 설정하지 않는 연결이에요. 지금은 멈춰 있고, 읽은 내용은 직접 삭제할 때까지 남아 있어요.',

  search: '설정 검색',
  searchHint: 'Ctrl+K 또는 /',
  found: (n) => `설정 ${n}개 찾음`,
  nothing: (query) => `“${query}”에 맞는 설정이 없어요.`,

  diagnostics: {
    section: '진단',
    attempts: '최근 조회',
    attemptsHint: '연결마다 최근 20번까지 보여 줘요.',
    noConnection: '아직 연결이 없어 조회한 적이 없어요.',
    never: '아직 조회하지 않음',
    next: (when) => `다음 조회 ${when}`,
    onVisit: '방문할 때 조회',
    paused: '일시중지됨',
    when: '시각',
    outcome: '결과',
    took: '걸린 시간',
    outcomes: {
      read: '조회 성공',
      offline: '네트워크 없음',
      unreachable: '응답 없음',
      timeout: '응답 시간 초과',
      'signed-out': '로그아웃됨',
      forbidden: '거부됨',
      'rate-limited': '대기 요청받음',
      server: '통신사 오류',
      unreadable: '알 수 없는 응답',
      unsafe: '안전하지 않아 중단',
      maintenance: '점검 중',
      'other-account': '다른 계정',
      locked: '잠겨 있어 조회 안 함',
      'not-permitted': '브라우저가 허용하지 않음',
    },
    withDetail: (outcome, detail) => `${outcome}(${detail})`,
    milliseconds: (n) => `${n} ms`,
    seconds: (n) => `${n}초`,
    ofLast: (read, all) => `최근 ${all}번 중 ${read}번 성공`,

    facts: '이 DataLeft 정보',
    version: '버전',
    browser: '브라우저',
    wakes: '다음 작동',
    wakesUnknown: '필요할 때',
    database: '데이터베이스',
    databaseIs: (version, rows) => `버전 ${version}, ${rows}행`,
    size: '사용 공간(추정)',
    unknown: '알 수 없음',
    permissions: '사용자와 브라우저가 허용한 권한',
    faults: '자체 오류',
    noFaults: '기록 없음',
    rowsOf: '종류별 행 수',

    report: '보고서',
    reportLead:
      '도와주는 사람에게 보여 줄 내용이에요. 이름, 주소, 카드 번호, 주문번호, 토큰은 들어 있지 않고 호스트는 번호로 바꿨어요. 아래가 전부이니 보내기 전에 읽어 보세요.',
    copy: '보고서 복사',
    copied: '복사했어요.',
    notCopied: '브라우저가 복사를 허용하지 않았어요. 글을 선택해 직접 복사하세요.',
  },
};
