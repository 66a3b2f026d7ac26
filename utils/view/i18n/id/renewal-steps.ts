import type { RenewalStepWords } from '../en-GB/renewal-steps';

export const renewalSteps: RenewalStepWords = {
  opened: (time) => `Halaman pembayaran dibuka ${time}`,
  left: {
    closed: (time) => `Halaman pembayaran ditutup ${time}`,
    returned: (time) => `Kembali dari pembayaran ${time}`,
    open: () => 'Tab pembayaran masih terbuka',
  },
  waiting: 'Menunggu perpanjangan masuk.',
  usually: (range, time) => `Biasanya ${range}; terlambat jika lewat ${time}.`,
  overdueAt: (time) => `Terlambat jika lewat ${time}.`,
  overdue: 'Belum aktif.',
  overdueNext: 'Jika Anda sudah membayar, tanyakan ke penyedia dengan nomor pesanan.',
  overdueHelp: 'Pesan siap salin ada di bantuan.',
  order: {
    open: (id) => `Pesanan ${id} diterima penyedia`,
    done: (id) => `Pesanan ${id} selesai menurut penyedia`,
    failed: (id) => `Pesanan ${id} gagal`,
  },
  paid: (what) => `Dibayar: ${what}`,
  paidNothing: 'Sudah dibayar, tetapi belum ada yang masuk.',
  failed: (time) => `Pembayaran gagal ${time}.`,
  says: (said) => `Kata penyedia: ${said}`,
  notOrdered: (time) =>
    `Ditutup ${time}: tidak ada pesanan di penyedia, jadi tidak ada yang dibeli.`,
  twice: 'Terbayar dua kali: keduanya aktif.',
  elsewhere: (time) => `Diperpanjang di tempat lain, terlihat ${time}`,
  inEffect: (time, after) => `Aktif sejak ${time}, ${after} setelah mulai membayar`,
  validity: (to) => `Masa aktif sampai ${to}`,
  was: (from) => `sebelumnya ${from}`,
  allowance: (from, to) => `Kuota total ${from} → ${to}`,
  refill: (from, to) => `Sisa ${from} → ${to}`,
  newBucket: (amount) => `Baru: ${amount}`,
  product: (name) => `Paket: ${name}`,
};
