import type { RateWords } from '../en-GB/rates';

export const rates: RateWords = {
  certainty: '추천으로 충분할 확률',
  certainties: (of10) => `10번 중 ${of10}번`,
  certaintyHint: '확실할수록 더 많이 필요해요. 얼마나 쓸지는 아무도 모르니까요.',
  lead: '통화가 다른 가격을 비교하는 기준이에요. 실제로는 통신사가 정한 가격을 내요.',
  currency: '비교 통화',
  usual: '가격에 가장 많이 쓰인 통화',
  own: '직접 정한 환율',
  base: '통화 1단위',
  quote: '환산 통화',
  value: '환율',
  date: '기준일',
  addRate: '환율 추가',
  removeRate: (rate) => `${rate} 삭제`,
  notCode: 'EUR처럼 영문 세 글자로 입력하세요.',
  sameCode: '서로 다른 두 통화를 입력하세요.',
  notRate: '0보다 큰 숫자를 입력하세요.',
  notDate: '2026-11-20처럼 날짜를 입력하세요.',
  bank: '유럽중앙은행',
  bankHint:
    '매일 고시되는 기준 환율이에요. 이 버튼을 누를 때만 가져와요. 은행은 누군가 조회했다는 것만 알 수 있어요.',
  ask: '환율 가져오기',
  asking: '은행에 묻는 중…',
  told: (n, date) => `${date} 환율 ${n}개.`,
  refused: '브라우저에서 은행 조회가 허용되지 않았어요.',
};
