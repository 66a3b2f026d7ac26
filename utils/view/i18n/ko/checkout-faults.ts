import type { CheckoutFaultWords } from '../en-GB/checkout-faults';

export const checkoutFaults: CheckoutFaultWords = {
  redirect: ['이 주소는 다른 사람의 페이지로 이어질 수 있어요.', '통신사 홈페이지로 들어가세요.'],
  'look-alike': [
    '통신사 주소처럼 보이지만 다른 주소예요.',
    '여기서 결제하지 말고 통신사 홈페이지로 들어가세요.',
  ],
  port: ['이름은 통신사 주소이지만 통신사가 쓰지 않는 포트예요.', '통신사 홈페이지로 들어가세요.'],
  characters: ['이동할 곳을 숨기는 문자가 주소에 들어 있어요.', '통신사 홈페이지로 들어가세요.'],
  parameters: [
    '결제 링크에 DataLeft가 모르는 항목이 필요해요.',
    '통신사 홈페이지로 들어가 회선과 요금제를 선택하세요.',
  ],
  broken: [
    '결제 링크의 주소가 완전하지 않아요.',
    '통신사 홈페이지로 들어가 회선과 요금제를 선택하세요.',
  ],
  'too-long': ['주소가 지나치게 길어요.', '통신사 홈페이지로 들어가세요.'],
};
