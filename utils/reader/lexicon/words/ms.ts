import type { WordList } from '../word-list';

export const ms = {
  remaining: [
    'baki',
    'baki data',
    'baki internet',
    'baki kuota',
    'tinggal',
    'berbaki',
    'masih ada',
  ],
  used: ['digunakan', 'telah digunakan', 'penggunaan', 'guna'],
  total: ['jumlah', 'jumlah data', 'kuota', 'had data'],
  expiry: ['tamat tempoh', 'sah sehingga', 'tarikh tamat', 'luput', 'hari lagi', 'berakhir'],
  reset: ['diperbaharui', 'pembaharuan', 'kitaran bil', 'tarikh bil'],
  data: ['data', 'internet'],
  voice: ['minit', 'panggilan'],
  sms: ['sms', 'mesej'],
  balance: ['baki kredit', 'baki akaun', 'kredit', 'baki utama'],
  charge: ['bil', 'bil semasa', 'tertunggak'],
  price: ['beli', 'langgan', 'harga', 'sebulan', 'hanya'],
  unlimited: ['tanpa had', 'tidak terhad'],
  'signed-out': ['log masuk', 'kata laluan'],
  forgotten: ['lupa kata laluan'],
} satisfies WordList;
