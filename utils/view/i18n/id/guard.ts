import type { GuardWords } from '../en-GB/guard';

export const guard: GuardWords = {
  title: 'Berhenti sebelum membayar',
  lead: (provider) =>
    `Halaman pembayaran ${provider} hendak mengarah ke tempat yang tidak dikenal DataLeft. Belum ada yang diketik di sana.`,
  where: 'Mengarah ke',
  why: {
    undeclared: (provider) =>
      `Ini bukan tempat yang disebut ${provider} sebagai miliknya, dan bukan layanan pembayaran yang dikenal. Bank yang mengonfirmasi pembayaran kartu bisa juga terlihat seperti ini: jika begitu, namanya adalah nama bank Anda.`,
    'look-alike': (provider) =>
      `Namanya dibuat mirip dengan ${provider}, padahal bukan. Beginilah data pembayaran dicuri.`,
    'not-encrypted': () =>
      'Koneksinya tidak terenkripsi: apa pun yang diketik di sana bisa dibaca di tengah jalan.',
  },
  back: (provider) => `Kembali ke ${provider}`,
  on: 'Saya kenal, lanjutkan',
  needs:
    'Tidak ada pembayaran yang memerlukan PIN kartu, kata sandi email, atau kode yang dikirim kepada Anda untuk keperluan lain.',
  onHint: 'Setelah itu dianggap dikenal sampai pembayaran ini selesai.',
  form: 'Jika Anda sudah menekan tombol seperti Bayar: browser mengirim formulir tanpa menunggu siapa pun, jadi isinya mungkin sudah sampai di sana. Jika dilanjutkan, alamatnya dibuka tanpa isi itu; untuk mengirim ulang, kembalilah ke formulir di tab ini, lalu tekan tombolnya sekali lagi.',
  gone: 'Tidak ada lagi yang perlu diputuskan di sini.',
  goneNext: 'Pembayaran ini sudah selesai. Anda bisa menutup tab ini.',
  card: 'Penjaga pembayaran',
  cardHint:
    'Selama halaman pembayaran yang dibuka DataLeft masih terbuka, tujuan tabnya diikuti hanya dari alamatnya. Anda diperingatkan sebelum mengetik di tempat yang bukan milik penyedia dan bukan layanan pembayaran yang dikenal. Browser meminta izin dulu.',
  refused: 'Tanpa izin Anda, penjaga tidak bekerja. Tetap mati; nyalakan lagi dan izinkan.',
};
