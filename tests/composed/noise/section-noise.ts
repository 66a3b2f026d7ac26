import { escapeText } from '../markup';
import { fill } from '../templates';
import type { Noise } from './noise';

const section = (level: 2 | 3, heading: string, inside: string): string =>
  `<section><h${level}>${escapeText(heading)}</h${level}>${inside}</section>`;

const roaming: Noise = ({ word, pen }) =>
  section(
    2,
    word('roamingHead'),
    `<p>${escapeText(`${word('left')}: ${pen.gigabytes(0.85, 2)}`)}</p>`,
  );

const bonus: Noise = ({ word, pen, chance }) =>
  section(
    3,
    word('bonusHead'),
    `<p>${escapeText(`${word('left')}: ${pen.gigabytes(chance.pick([1, 2, 5]), 0)}`)}</p>`,
  );

/** Another line of the same account. */
const otherLine: Noise = ({ word, pen, chance }) =>
  `<ul class="lines"><li>${escapeText(
    fill(word('otherLine'), {
      phone: pen.digits(`06${chance.whole(10_000_000, 99_999_999)}`),
      left: pen.gigabytes(7.7, 1),
    }),
  )}</li></ul>`;

const offers: Noise = ({ word, pen, chance }) => {
  const items = [1, 2, 3].map(() => {
    const offer = fill(word('offer'), {
      size: pen.gigabytes(chance.pick([1, 5, 20, 60]), 0),
      price: pen.price(),
      days: pen.digits(30),
    });
    return `<li>${escapeText(offer)} <a href="/buy">+</a></li>`;
  });
  return `<section class="offers"><h2>${escapeText(word('buyHead'))}</h2><ul>${items.join('')}</ul></section>`;
};

const bill: Noise = ({ word, pen, facts }) => {
  const due = fill(word('billDue'), { price: pen.price(), date: pen.date(facts.due) });
  return section(3, word('billHead'), `<p>${escapeText(due)}</p>`);
};

/** What was used in the months before. */
const history: Noise = ({ word, pen, facts }) => {
  const rows = [1, 2, 3].map((back) => {
    const month = new Date(Date.UTC(facts.now.getUTCFullYear(), facts.now.getUTCMonth() - back, 1));
    const used = pen.gigabytes(2.3 * back + 1.1, 1);
    return `<tr><td>${escapeText(pen.monthAndYear(month))}</td><td>${escapeText(used)}</td></tr>`;
  });
  return section(3, word('historyHead'), `<table>${rows.join('')}</table>`);
};

export const sectionNoise = { roaming, bonus, otherLine, offers, bill, history };
