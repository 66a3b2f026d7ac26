import { escapeText, inOneLine } from '../markup';
import type { Sheet } from '../sheet';
import { fill } from '../templates';
import type { Noise } from './noise';

const paragraph = (text: string): string => `<p>${escapeText(text)}</p>`;

const named = (label: string, value: string): string => paragraph(inOneLine(label, ': ', value));

/** A number that a unit of data follows. */
function resized({ book, facts, pen, told }: Sheet, name: string): string {
  const units = [...book.gigabytes, 'GB', 'Gt'].map((unit) => unit.trim().toLowerCase());
  return name.replace(
    /([\d۰-۹]+)(\s?)(\p{L}[\p{L}']*)/gu,
    (all, _size, gap: string, unit: string) => {
      if (!units.includes(unit.toLowerCase())) return all;
      told.mayDerive.dataTotalBytes = pen.data(facts.total, 0).bytes;
      told.traps.push('noise:plan-size');
      return pen.digits(facts.total) + gap + unit;
    },
  );
}

const plan: Noise = (sheet) =>
  named(sheet.word('planLabel'), resized(sheet, sheet.word('planName')));

const greet: Noise = ({ chance, book }) =>
  paragraph(fill(chance.pick(book.greeting), { name: 'Alex' }));

const phone: Noise = ({ word, pen, facts }) => named(word('phoneLabel'), pen.digits(facts.phone));

const sim: Noise = ({ word }) => named(word('simLabel'), '8988307000012345678');

const status: Noise = ({ word }) => `<span class="badge">${escapeText(word('status'))}</span>`;

const fee: Noise = ({ word, pen }) => paragraph(fill(word('fee'), { price: pen.price() }));

const speed: Noise = ({ word }) => paragraph(word('speed'));

const topUp: Noise = ({ word, pen, facts }) =>
  paragraph(fill(word('lastTopup'), { money: pen.price(), date: pen.date(facts.past) }));

const smallPrint: Noise = ({ notes }) =>
  notes.map((note) => `<p class="note">${escapeText(note)}</p>`).join('');

export const lineNoise = { plan, greet, phone, sim, status, fee, speed, topUp, smallPrint };
