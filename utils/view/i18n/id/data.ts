import type { DataWords } from '../en-GB/data';

export const data: DataWords = {
  takeTitle: 'Cadangkan dan ekspor',
  everything: 'Cadangan lengkap',
  everythingHint:
    'Satu berkas berisi pengaturan, koneksi, kartu, modul, perpanjangan, tagihan, bukti bayar beserta berkasnya, dan riwayat per jam dan per hari. Tanpa kata sandi, tanpa token, dan tanpa alamat penerusan peringatan. Nama penyedia dan kartu tercantum di dalamnya, jadi simpan seperti menyimpan tagihan.',
  save: 'Simpan cadangan',
  saving: 'Menulis dan memeriksa cadangan…',
  saved: (size) => `Tersimpan (${size}). Sudah dibaca ulang dan utuh.`,
  unsound: (why) => `Tersimpan, tetapi belum bisa dipulihkan dalam keadaan ini. ${why}`,
  notSaved: 'Cadangan gagal ditulis. Tidak ada yang berubah di sini; coba lagi.',
  readings: 'Pemakaian per hari',
  readingsHint:
    'Semua kartu dan semua hari sebagai tabel, untuk spreadsheet; jumlah dalam satuan byte.',
  saveCsv: 'Simpan CSV',
  noDays: 'Belum ada yang bisa disimpan: belum ada hari yang dicek.',

  copiesTitle: 'Disimpan sendiri',
  copiesLead:
    'Sekali sehari DataLeft menyisihkan salinan semuanya, terpisah dari basis datanya: dua yang terakhir dan satu yang lebih lama. Seperti dalam cadangan, tidak ada data masuk di dalamnya.',
  noCopy: 'Belum ada. Yang pertama dibuat dalam sehari.',
  look: 'Lihat',
  damaged: (place: string) =>
    `Ada yang rusak pada data tersimpan (${place}), jadi tidak ada salinan baru. Kembalikan yang terakhir, atau simpan cadangan dari yang masih terbaca.`,

  restoreTitle: 'Pulihkan',
  restoreLead:
    'Cadangan DataLeft, berkas berakhiran .json. Anda melihat dulu apa saja yang ada di dalamnya.',
  choose: 'Pilih cadangan',
  drop: 'atau seret ke sini',
  checking: 'Memeriksa cadangan…',
  refused: (file) => `“${file}” tidak dipulihkan. Tidak ada yang berubah.`,
  failed: 'Pemeriksaan terputus. Coba lagi.',
  place: (place) => `Letak: ${place}`,
  faults: {
    'too-large': 'Ukurannya lebih dari 200 MB.',
    unreadable: 'Berkasnya tidak utuh: bagian akhirnya hilang, atau isinya hal lain.',
    'too-deep': 'Susunannya bersarang lebih dalam dari cadangan mana pun.',
    'not-a-backup': 'Ini bukan cadangan DataLeft.',
    newer: 'Dibuat oleh DataLeft yang lebih baru. Perbarui DataLeft dulu, lalu pulihkan.',
    damaged: 'Berubah atau rusak setelah disimpan: checksum-nya tidak cocok.',
    wrong: 'Ada isi yang tidak semestinya.',
    forbidden: 'Ada nama yang tidak pernah dipakai dalam cadangan.',
    file: 'Berkas salah satu bukti bayar di dalamnya tidak utuh.',
    pack: 'Salah satu modul di dalamnya tidak lolos pemeriksaan.',
  },
  previewTitle: (file) => `Isi ${file}`,
  made: 'Disimpan',
  connections: 'Koneksi',
  none: 'Tidak ada',
  historySince: 'Riwayat sejak',
  heldBack: 'Tidak dipulihkan',
  countTitle: 'Yang akan berubah',
  kind: 'Jenis',
  kinds: {
    connections: 'Koneksi',
    lines: 'Kartu',
    renewals: 'Perpanjangan',
    receipts: 'Bukti bayar',
    bills: 'Tagihan',
    packs: 'Modul',
    days: 'Hari riwayat',
  },
  columns: {
    merge: {
      inFile: 'Di berkas',
      added: 'Baru',
      renewed: 'Diperbarui',
      onlyHere: 'Hanya di sini, tetap',
    },
    replace: {
      inFile: 'Di berkas',
      added: 'Baru',
      renewed: 'Lebih baru di berkas',
      onlyHere: 'Hanya di sini, hilang',
    },
  },
  way: 'Cara',
  ways: { merge: 'Gabungkan', replace: 'Ganti' },
  wayHints: {
    merge:
      'Menambahkan yang belum ada. Jika ada di keduanya, yang lebih baru dipakai; pengaturan yang dibuat di sini tetap. Tidak ada yang dihapus.',
    replace:
      'Semua di sini menjadi sama dengan isi berkas. Data login tetap ada jika koneksi dan alamatnya sama.',
  },
  now: { merge: 'Gabungkan sekarang', replace: 'Ganti sekarang' },
  cancel: 'Batal',
  restoring: 'Memulihkan…',
  restored: { merge: 'Sudah digabungkan.', replace: 'Sudah diganti.' },
  signIn:
    'Cadangan tidak memuat data login maupun izin: buka setiap koneksi, login, dan izinkan lagi.',
  toConnections: 'Ke koneksi',
  notRestored:
    'Pemulihan terputus. Bisa jadi semuanya sudah pulih atau belum sama sekali; periksa dulu sebelum mencoba lagi.',

  syncTitle: 'Beberapa perangkat',
  syncSwitch: 'Bagikan pengaturan ke perangkat saya yang lain',
  syncHint:
    'Pengaturan, aturan peringatan, modul yang diimpor, peringatan yang sudah ditanggapi, serta koneksi beserta nama, alamat, dan nomor kartunya dikirim lewat sinkronisasi akun browser Anda dan tersimpan pada pengelolanya (Google, Microsoft, Mozilla …). Token dan kata sandi tidak pernah dikirim: tiap perangkat diberi miliknya sendiri. Angka, riwayat, dan bukti bayar tetap di sini.',
  syncDone: (when) => `Terakhir disamakan: ${when}.`,
  syncAlone: 'Belum terlihat perangkat lain: nyalakan juga di sana, dengan akun browser yang sama.',
  syncOthers: (n) => `Perangkat lain: ${n}.`,
  syncNoRoom:
    'Tidak ada tempat untuk ini di sinkronisasi browser. Di sini tidak ada yang hilang; perangkat lain tidak menerimanya:',
  syncLeft: {
    pack: (name) => `Modul “${name}”`,
    rules: (name) => `Aturan peringatan khusus kartu “${name}”`,
    connection: (name) => `Koneksi “${name}”`,
    answer: 'Peringatan mana yang sudah ditanggapi',
  },
  syncFaults: {
    unavailable:
      'Browser ini tidak menyediakan sinkronisasi bagi ekstensi. Di perangkat ini semuanya berjalan seperti biasa.',
    refused:
      'Browser tidak menerima yang hendak dibagikan. Akan dicoba lagi; di sini tidak ada yang hilang.',
    newer:
      'Perangkat lain memakai DataLeft yang lebih baru, dan yang dibagikannya tidak dapat dibaca di sini. Perbarui DataLeft di perangkat ini.',
    incomplete: 'Dari perangkat lain baru tiba sebagian. Dibaca setelah semuanya ada.',
    damaged:
      'Yang dibagikan perangkat lain rusak. Dibiarkan apa adanya, dan dibaca setelah perangkat itu menulisnya lagi.',
  },
  syncLaid: 'Ada sesuatu di sinkronisasi browser',
  syncLaidHint:
    'Yang dibagikan perangkat ini atau perangkat lain. Perangkat yang masih berbagi menaruh miliknya lagi.',
  syncClear: 'Hapus',

  eraseTitle: 'Hapus semuanya',
  eraseLead:
    'Semua kartu, koneksi, data login, bukti bayar, dan pengaturan, serta semua izin dari Anda. DataLeft kembali seperti hari pertama.',
  erase: 'Hapus semuanya…',
  loses: 'Semua ini akan hilang, dan tanpa cadangan tidak ada yang bisa mengembalikannya:',
  lost: {
    connections: (n) => `${n} koneksi beserta data loginnya`,
    lines: (n) => `${n} kartu beserta riwayatnya`,
    renewals: (n) => `${n} perpanjangan`,
    receipts: (n) => `${n} bukti bayar beserta berkasnya`,
    bills: (n) => `${n} tagihan`,
    settings: 'semua pengaturan, peringatan, dan izin',
  },
  eraseNow: 'Hapus semua ini',
  keep: 'Jangan hapus',
  erasing: 'Menghapus…',
  erased: 'Semuanya sudah dihapus. DataLeft kembali seperti hari pertama.',
  notErased: 'Penghapusan terputus, mungkin masih ada yang tersisa. Tekan lagi.',
};
