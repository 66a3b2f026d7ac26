import type { PageWords } from '../en-GB/pages';
import { pluralsOf } from '../plurals';
import { afterwards } from './afterwards';
import { ended } from './ended';
import { failures } from './failures';
import { renewalSteps } from './renewal-steps';

const plural = pluralsOf('ru');

export const pages: PageWords = {
  afterwards,

  failures,

  steps: renewalSteps,

  price: {
    from: (price) => `от ${price}`,
    unknown: 'цена неизвестна',
  },

  names: (items) => items.join(', '),

  gigabytes: {
    decimal: '1000 МБ',
    binary: '1024 МБ',
  },

  demo: {
    try: 'Попробовать демо-линию',
    remove: 'Удалить демо-линию',
    readBy: 'Ниоткуда: числа вымышлены',
    note: 'Демо: числа вымышлены. Ничего не читается, и купить ничего нельзя.',
  },

  popup: {
    firstRunOverPage:
      'Откройте личный кабинет оператора, где вы уже вошли, и DataLeft будет его отслеживать. Можно подключиться и по токену.',
    readOnVisit: 'Откройте личный кабинет: он читается, когда вы туда заходите.',
    measuredAhead: 'время у оператора ещё не наступило',
    alerts: 'Оповещения',
    history: 'История и графики',
    unread: 'Новое',
    snooze: 'Напомнить позже',
    snoozes: {
      hour: 'Через час',
      tomorrow: 'Завтра утром',
      worse: 'Когда станет хуже',
    },
    toRenew: (n) => `продлить: ${n}`,
    toSettle: (n) => `погасить долг: ${n}`,
    late: (n) => `задержка: ${n}`,
    toSignIn: (n) => `войти: ${n}`,
    toCheck: (n) => `не читается: ${n}`,
    waiting: (n) => `ожидание: ${n}`,
    notCurrent: (n) => `устарело: ${n}`,
    told: (n) => `${n} ${plural(n, { one: 'оповещение', few: 'оповещения', other: 'оповещений' })}`,
    calm: 'всё в порядке',
    noLine: 'Линий пока нет',
    noLineNext: 'Первую можно добавить примерно за минуту',
    firstRun:
      'Откройте личный кабинет оператора и отслеживайте его или подключите API. DataLeft прочитает, сколько осталось и до какого числа.',
    firstRunPromise: 'Прочитанные данные остаются на этом компьютере.',
    connecting: 'Подключено, данных ещё нет',
    reading: (provider) => `${provider}: идёт первое чтение данных.`,
    readingNext: 'Они появятся здесь, как только будут получены.',
    folded: (n) =>
      `Ещё ${n} ${plural(n, { one: 'линия', few: 'линии', other: 'линий' })}, всё в порядке`,
    unfold: 'Показать',
    noMatch: 'Линии с таким названием нет.',
    expires: (date) => `Истекает ${date}`,
    expired: (date) => `Истёк ${date}`,
    untilDate: (date) => `До ${date}`,
    owes: (amount) => `К оплате ${amount}`,
    copyThere: 'Есть копия того, что было сохранено здесь раньше.',
    bringBack: 'Вернуть',
    trouble:
      'DataLeft не может открыть свою базу данных. Ничего не удалено. Перезапустите браузер; если не поможет, возможно, диск заполнен.',
  },

  outlook: {
    runsOut: (span, dates, perDay) =>
      `*Закончится примерно через ${span}* (${dates}) при расходе ${perDay} в день. `,
    likelyRunsOut: (end, from, perDay) =>
      `*Скорее всего, закончится до ${end}*, возможно, уже с ${from}, при расходе ${perDay} в день. `,
    toReach: (end, perDay) => `Чтобы хватило до ${end}: ${perDay} в день.`,
    lasts: (end, perDay) => `*Хватит до ${end}* при расходе около ${perDay} в день.`,
    likelyLasts: (end, perDay, from) =>
      ended(
        `*Скорее всего, хватит до ${end}* при расходе около ${perDay} в день; может закончиться, начиная с ${from}`,
      ),
    seenFor: (days) =>
      days === 0
        ? ' Данных меньше чем за день.'
        : ` По данным за ${days} ${plural(days, { one: 'день', few: 'дня', other: 'дней' })}.`,
    rowRunsOut: (span) => `Трафика на ${span}`,
    rowLikelyRunsOut: (date) => `Может закончиться с ${date}`,
    rowLasts: (date) => `Хватит до ${date}`,
  },
};
