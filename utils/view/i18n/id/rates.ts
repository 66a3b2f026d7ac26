import type { RateWords } from '../en-GB/rates';

export const rates: RateWords = {
  certainty: 'Yang disarankan mencukupi',
  certainties: (of10) => `dalam ${of10} dari 10 kemungkinan`,
  certaintyHint:
    'Makin pasti, makin banyak yang dibutuhkan: tak ada yang tahu pemakaian Anda nanti.',
  lead: 'Dasar untuk membandingkan harga dalam mata uang berbeda. Yang Anda bayar tetap harga dari penyedia.',
  currency: 'Bandingkan dalam',
  usual: 'Seperti kebanyakan harga',
  own: 'Kurs Anda sendiri',
  base: 'Satu unit',
  quote: 'bernilai, dalam',
  value: 'Kurs',
  date: 'Per tanggal',
  addRate: 'Tambah kurs',
  removeRate: (rate) => `Hapus ${rate}`,
  notCode: 'Tiga huruf, seperti EUR.',
  sameCode: 'Perlu dua mata uang yang berbeda.',
  notRate: 'Angka di atas nol.',
  notDate: 'Tanggal seperti 2026-11-20.',
  bank: 'Bank Sentral Eropa',
  bankHint:
    'Kurs acuan hariannya, diambil saat Anda menekan ini dan tidak di waktu lain. Bank hanya tahu bahwa ada yang meminta.',
  ask: 'Ambil kurs',
  asking: 'Menghubungi bank…',
  told: (n, date) => `${n} kurs per ${date}.`,
  refused: 'Browser tidak diizinkan menghubungi bank.',
};
