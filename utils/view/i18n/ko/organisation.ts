import type { OrganisationWords } from '../en-GB/organisation';

export const organisation: OrganisationWords = {
  title: '조직',
  lead: '이 브라우저의 관리자가 DataLeft의 일부를 설정했어요. 여기에서 볼 수 있지만 바꿀 수는 없어요. 직접 설정한 값은 그대로 보관되며, 이 정책이 없어지면 다시 적용돼요.',
  name: '조직 이름',
  locked: '고정된 설정',
  connections: '연결',
  packs: '연동 팩',
  off: '사용 중지된 기능',
  features: {
    'own-connections': '직접 추가하는 연결',
    backup: '백업과 표',
    sync: '다른 기기와의 공유',
  },
  refused:
    '정책의 일부를 받아들이지 않았어요. 나머지는 적용돼요. 이 브라우저의 관리자에게 알려 주세요.',
  problemList: '정책에서 잘못된 점과 위치',
  unknownField: '여기에는 이런 항목이 없어요. 철자를 확인하세요.',
  wholePolicy: '정책 전체',
};
