import type { PageWords } from '../en-GB/pages';
import { afterwards } from './afterwards';
import { failures } from './failures';
import { renewalSteps } from './renewal-steps';

export const pages: PageWords = {
  afterwards,

  failures,

  steps: renewalSteps,

  price: {
    from: (price) => `mulai ${price}`,
    unknown: 'harga tidak diketahui',
  },

  /** Things of one kind, side by side. */
  names: (items) => items.join(', '),

  gigabytes: {
    decimal: '1.000 MB',
    binary: '1.024 MB',
  },

  /** The line that lives inside the extension, for a look before there is one. */
  demo: {
    try: 'Coba kartu demo',
    remove: 'Hapus kartu demo',
    readBy: 'Tidak ada: angka rekaan',
    note: 'Demo: angkanya rekaan. Tidak ada yang dicek, dan tidak ada yang bisa dibeli.',
  },

  popup: {
    firstRunOverPage:
      'Buka halaman akun penyedia tempat Anda sudah login, dan biarkan DataLeft memantaunya. Bisa juga dengan token.',
    readOnVisit: 'Buka halaman akun: kuota dicek saat Anda membukanya.',
    measuredAhead: 'waktu dari penyedia lebih maju',
    alerts: 'Peringatan',
    history: 'Riwayat dan grafik',
    unread: 'Baru',
    snooze: 'Ingatkan nanti',
    snoozes: {
      hour: 'Satu jam lagi',
      tomorrow: 'Besok pagi',
      worse: 'Saat memburuk',
    },
    toRenew: (n) => `${n} perlu diperpanjang`,
    toSettle: (n) => `${n} perlu dilunasi`,
    late: (n) => `${n} terlambat`,
    toSignIn: (n) => `${n} perlu login`,
    toCheck: (n) => `${n} tidak terbaca`,
    waiting: (n) => `${n} menunggu`,
    notCurrent: (n) => `${n} belum diperbarui`,
    told: (n) => `${n} peringatan`,
    calm: 'semua aman',
    noLine: 'Belum ada kartu',
    noLineNext: 'Tambah yang pertama, sekitar semenit saja',
    firstRun:
      'Buka halaman akun penyedia dan pantau, atau hubungkan API. DataLeft mengecek sisa kuota dan masa aktifnya.',
    firstRunPromise: 'Yang dibaca tetap di perangkat ini.',
    connecting: 'Terhubung, belum dicek',
    reading: (provider) => `Pengecekan pertama ${provider} sedang berjalan.`,
    readingNext: 'Hasilnya tampil di sini begitu masuk.',
    folded: (n) => `${n} kartu lain aman`,
    unfold: 'Tampilkan',
    noMatch: 'Tidak ada kartu dengan nama itu.',
    expires: (date) => `Berakhir ${date}`,
    expired: (date) => `Sudah berakhir ${date}`,
    untilDate: (date) => `Sampai ${date}`,
    owes: (amount) => `Tunggakan ${amount}`,
    copyThere: 'Ada salinan dari yang tersimpan di sini sebelumnya.',
    bringBack: 'Kembalikan',
    trouble:
      'DataLeft tidak bisa membuka basis datanya. Tidak ada yang dihapus. Mulai ulang browser; jika tetap begini, disk mungkin penuh.',
  },

  /** Between asterisks stands what is stressed. */
  outlook: {
    runsOut: (span, dates, perDay) =>
      `*Habis sekitar ${span} lagi* (${dates}) dengan ${perDay} per hari. `,
    likelyRunsOut: (end, from, perDay) =>
      `*Kemungkinan habis sebelum ${end}*, mulai ${from}, dengan ${perDay} per hari. `,
    toReach: (end, perDay) => `Agar cukup sampai ${end}: ${perDay} per hari.`,
    lasts: (end, perDay) => `*Cukup sampai ${end}* dengan sekitar ${perDay} per hari.`,
    likelyLasts: (end, perDay, from) =>
      `*Kemungkinan cukup sampai ${end}* dengan sekitar ${perDay} per hari; bisa juga habis mulai ${from}.`,
    seenFor: (days) => ` Berdasarkan data ${days} hari.`,
    rowRunsOut: (span) => `Kuota untuk ${span}`,
    rowLikelyRunsOut: (date) => `Bisa habis mulai ${date}`,
    rowLasts: (date) => `Cukup sampai ${date}`,
  },
};
