import { escapeText } from './markup';
import { lineNoise } from './noise/line-noise';
import { perhaps } from './noise/noise';
import { sectionNoise } from './noise/section-noise';
import type { Sheet } from './sheet';
import { writeMoney } from './values';

function moneyLine(sheet: Sheet): string {
  const label = escapeText(sheet.word('credit'));
  const value = escapeText(writeMoney(sheet));
  sheet.told.traps.push('noise:money');
  return sheet.chance.pick([
    `<div class="balance"><span>${label}</span> <strong>${value}</strong></div>`,
    `<p>${label}: ${value}</p>`,
    `<div><div>${label}</div><div>${value}</div></div>`,
  ]);
}

function above(sheet: Sheet, money: string): string[] {
  const { plan, greet, phone, sim, status } = lineNoise;
  return [
    perhaps(sheet, 'greet', 0.5, greet),
    perhaps(sheet, 'phone', 0.4, phone),
    perhaps(sheet, 'sim', 0.2, sim),
    perhaps(sheet, 'plan', 0.4, plan),
    money,
    perhaps(sheet, 'status', 0.25, status),
  ];
}

const has = ({ told }: Sheet, noise: string): boolean => told.traps.includes(`noise:${noise}`);

function below(sheet: Sheet, money: string): string[] {
  const { fee, speed, topUp, smallPrint } = lineNoise;
  const { roaming, bonus, otherLine, offers, bill, history } = sectionNoise;
  return [
    money,
    perhaps(sheet, 'roaming', 0.15, roaming),
    perhaps(sheet, 'bonus', 0.08, bonus),
    // A second number is another line's only beside the first.
    perhaps(sheet, 'other-line', has(sheet, 'phone') ? 0.2 : 0, otherLine),
    perhaps(sheet, 'notes', sheet.notes.length > 0 ? 1 : 0, smallPrint),
    perhaps(sheet, 'fee', 0.25, fee),
    perhaps(sheet, 'offers', 0.4, offers),
    perhaps(sheet, 'top-up', 0.2, topUp),
    perhaps(sheet, 'bill', 0.15, bill),
    perhaps(sheet, 'speed', 0.15, speed),
    perhaps(sheet, 'history', 0.12, history),
  ];
}

/** A whole page around what is left: menu, headings, what else an account page shows, and footer. */
export function framePage(sheet: Sheet, main: string, headed: boolean): string {
  const { outline, chance, book, word } = sheet;
  const money = outline.money ? moneyLine(sheet) : '';
  const first = chance.of(0.5);
  const links = book.navigation
    .slice(0, chance.whole(6, 11))
    .map((link) => `<li><a href="/x">${escapeText(link)}</a></li>`);
  const before = above(sheet, first ? money : '');
  const after = below(sheet, first ? '' : money);
  const heading = headed && chance.of(0.6) ? `<h1>${escapeText(word('heading'))}</h1>` : '';
  return `<!doctype html><html lang="${book.lang}"><head><meta charset="utf-8"><title>${escapeText(word('title'))}</title></head><body><header><nav><ul>${links.join('')}</ul></nav></header>
<main>
${[heading, ...before, main, ...after].filter(Boolean).join('\n')}
</main>
<footer><p>${escapeText(word('footer'))}</p></footer></body></html>
`;
}
