import type { PageWords } from '../en-GB/pages';
import { afterwards } from './afterwards';
import { failures } from './failures';
import { renewalSteps } from './renewal-steps';

export const pages: PageWords = {
  afterwards,

  failures,

  steps: renewalSteps,

  price: {
    from: (price) => `${price}부터`,
    unknown: '가격 정보 없음',
  },

  /** Things of one kind, side by side. */
  names: (items) => items.join(', '),

  gigabytes: {
    decimal: '1,000 MB',
    binary: '1,024 MB',
  },

  /** The line that lives inside the extension, for a look before there is one. */
  demo: {
    try: '체험 회선 써 보기',
    remove: '체험 회선 삭제',
    readBy: '조회하지 않음, 가상의 숫자',
    note: '체험용: 숫자는 가상이에요. 조회하는 것도, 살 수 있는 것도 없어요.',
  },

  popup: {
    firstRunOverPage:
      '로그인되어 있는 통신사 계정 페이지를 열고 DataLeft가 지켜보게 하세요. 토큰으로 연결해도 돼요.',
    readOnVisit: '계정 페이지를 열면 그때 조회해요.',
    measuredAhead: '통신사가 알려 준 시각이 지금보다 나중',
    alerts: '알림',
    history: '기록과 차트',
    unread: '새 알림',
    snooze: '나중에 다시 알림',
    snoozes: {
      hour: '1시간 뒤',
      tomorrow: '내일 아침',
      worse: '상황이 나빠지면',
    },
    toRenew: (n) => `갱신 필요 ${n}`,
    toSettle: (n) => `미납 ${n}`,
    late: (n) => `적용 지연 ${n}`,
    toSignIn: (n) => `로그인 필요 ${n}`,
    toCheck: (n) => `조회 불가 ${n}`,
    waiting: (n) => `적용 대기 ${n}`,
    notCurrent: (n) => `이전 정보 ${n}`,
    told: (n) => `알림 ${n}`,
    calm: '모두 이상 없음',
    noLine: '아직 회선이 없음',
    noLineNext: '1분이면 첫 회선을 추가할 수 있어요',
    firstRun:
      '통신사 계정 페이지를 열어 지켜보거나 API를 연결하세요. 얼마나 남았는지, 언제까지인지 DataLeft가 조회해요.',
    firstRunPromise: '조회한 내용은 이 기기에만 남아요.',
    connecting: '연결됨, 아직 조회 전',
    reading: (provider) => `${provider} 첫 조회를 하고 있어요.`,
    readingNext: '조회가 끝나면 여기에 표시돼요.',
    folded: (n) => `이상 없는 회선 ${n}개`,
    unfold: '보기',
    noMatch: '그런 이름의 회선이 없어요.',
    expires: (date) => `${date} 만료`,
    expired: (date) => `${date} 만료됨`,
    untilDate: (date) => `${date}까지`,
    owes: (amount) => `미납 ${amount}`,
    copyThere: '전에 여기에 저장된 내용의 사본이 있습니다.',
    bringBack: '되돌리기',
    trouble:
      'DataLeft가 데이터베이스를 열 수 없어요. 삭제된 것은 없어요. 브라우저를 다시 시작하세요. 계속되면 디스크가 가득 찼을 수 있어요.',
  },

  /** Between asterisks stands what is stressed. */
  outlook: {
    runsOut: (span, dates, perDay) => `하루 ${perDay}씩 쓰면 *약 ${span} 뒤 소진*(${dates}). `,
    likelyRunsOut: (end, from, perDay) =>
      `하루 ${perDay}씩 쓰면 *${end} 전에 소진될 가능성이 커요*. 이르면 ${from}부터예요. `,
    toReach: (end, perDay) => `${end}까지 쓰려면 하루 ${perDay}.`,
    lasts: (end, perDay) => `하루 약 ${perDay}씩 쓰면 *${end}까지 충분해요*.`,
    likelyLasts: (end, perDay, from) =>
      `하루 약 ${perDay}씩 쓰면 *${end}까지 쓸 수 있을 거예요*. 이르면 ${from}부터 소진될 수도 있어요.`,
    seenFor: (days) => ` 조회 기록 ${days}일 기준이에요.`,
    rowRunsOut: (span) => `${span} 뒤 소진 예상`,
    rowLikelyRunsOut: (date) => `${date}부터 소진 가능`,
    rowLasts: (date) => `${date}까지 충분`,
  },
};
