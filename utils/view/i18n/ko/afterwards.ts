import type { AfterwardsWords } from '../en-GB/afterwards';

export const afterwards: AfterwardsWords = {
  help: '도움말 및 다른 방법',
  updateProfile: 'eSIM 프로파일을 업데이트하세요.',
  updateWhere: 'eSIM을 설치한 기기에서 하면 돼요.',
  profileUpdated: '업데이트했어요',
  profileUpdatedAt: (time) => `${time} eSIM 프로파일 업데이트함`,
  steps: '방법 보기',
  switchedOn: (date) => `자동 갱신이 켜졌어요. ${date}에 확인했어요.`,
  switchedOff: (date) => `자동 갱신이 꺼졌어요. ${date}에 확인했어요.`,
  renewedByItself: (date) => `자동으로 갱신됐어요. ${date}에 확인했어요.`,
};
