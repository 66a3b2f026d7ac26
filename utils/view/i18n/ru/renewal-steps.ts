import type { RenewalStepWords } from '../en-GB/renewal-steps';
import { ended } from './ended';

export const renewalSteps: RenewalStepWords = {
  opened: (time) => `Оплата открыта: ${time}`,
  left: {
    closed: (time) => `Оплата закрыта: ${time}`,
    returned: (time) => `Возврат с оплаты: ${time}`,
    open: () => 'Вкладка с оплатой ещё открыта',
  },
  waiting: 'Ждём, когда появится продление.',
  usually: (range, time) => ended(`Обычно ${range}; задержка — после ${time}`),
  overdueAt: (time) => ended(`Задержка — после ${time}`),
  overdue: 'Ещё не вступило в силу.',
  overdueNext: 'Если вы заплатили, обратитесь к оператору с номером заказа.',
  overdueHelp: 'Готовое сообщение есть в помощи.',
  order: {
    open: (id) => `Заказ ${id} у оператора`,
    done: (id) => `По словам оператора, заказ ${id} выполнен`,
    failed: (id) => `Заказ ${id} не выполнен`,
  },
  paid: (what) => `Оплачено: ${what}`,
  paidNothing: 'Оплачено, но пока ничего не поступило.',
  failed: (time) => ended(`Оплата не прошла: ${time}`),
  says: (said) => `Ответ оператора: ${said}`,
  notOrdered: (time) => `Закрыто: ${time}. Оператор не знает о заказе, так что ничего не куплено.`,
  twice: 'Оплачено дважды: действуют оба продления.',
  elsewhere: (time) => `Продлено в другом месте, замечено: ${time}`,
  inEffect: (time, after) => `Действует с ${time}, через ${after} после оплаты`,
  validity: (to) => `Действует до ${to}`,
  was: (from) => `было до ${from}`,
  allowance: (from, to) => `Объём ${from} → ${to}`,
  refill: (from, to) => `Остаток ${from} → ${to}`,
  newBucket: (amount) => `Новое: ${amount}`,
  product: (name) => `Тариф: ${name}`,
};
