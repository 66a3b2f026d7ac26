import type { RateWords } from '../en-GB/rates';
import { pluralsOf } from '../plurals';
import { ended } from './ended';

const plural = pluralsOf('ru');

export const rates: RateWords = {
  certainty: 'Советуемого хватит',
  certainties: (of10) => `в ${of10} ${plural(of10, { one: 'случае', other: 'случаях' })} из 10`,
  certaintyHint: 'Чем надёжнее, тем больше нужно: никто не знает, сколько вы израсходуете.',
  lead: 'По каким курсам сравниваются цены в разных валютах. Платите вы по цене самого оператора.',
  currency: 'Сравнивать в',
  usual: 'Как у большинства цен',
  own: 'Ваши курсы',
  base: 'Единица валюты',
  quote: 'стоит, в валюте',
  value: 'Курс',
  date: 'На дату',
  addRate: 'Добавить курс',
  removeRate: (rate) => `Убрать ${rate}`,
  notCode: 'Три буквы, например EUR.',
  sameCode: 'Нужны две разные валюты.',
  notRate: 'Число больше нуля.',
  notDate: 'Дата, например 2026-11-20.',
  bank: 'Европейский центральный банк',
  bankHint:
    'Его ежедневные справочные курсы — запрашиваются, только когда вы нажмёте кнопку. Банк узнает лишь, что кто-то их запросил.',
  ask: 'Получить курсы',
  asking: 'Запрашиваем у банка…',
  told: (n, date) =>
    ended(`${n} ${plural(n, { one: 'курс', few: 'курса', other: 'курсов' })} на ${date}`),
  refused: 'Браузеру не разрешено обратиться к банку.',
};
