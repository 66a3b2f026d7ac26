import type { SettingsWords } from '../en-GB/settings';

export const settings: SettingsWords = {
  leads: {
    look: 'Apa yang ditampilkan ikon di toolbar, bagaimana tampilan halaman, dan bagaimana jumlah serta waktu ditulis.',
    security: 'Siapa yang boleh memakai token dan kata sandi yang disimpan di sini.',
    data: 'Semua yang diketahui DataLeft hanya disimpan di perangkat ini.',
    diagnostics:
      'Kapan setiap penyedia dicek dan apa hasilnya. Tidak ada yang keluar dari perangkat ini kecuali Anda menyalinnya.',
  },

  saved: (title) => `${title}: tersimpan`,
  savedUntitled: 'Tersimpan',
  putBack: 'Dikembalikan seperti semula',
  wasReset: (section) => `${section}: dikembalikan ke setelan awal`,
  refused: 'Tidak tersimpan. Tidak ada yang berubah; coba lagi.',
  removed: (what) => `Dihapus: ${what}`,
  undo: 'Urungkan',
  undoHint: 'Bisa juga dengan Ctrl+Z',
  close: 'Tutup',
  reset: 'Reset bagian ini',

  byOrganisation: 'Ditetapkan oleh organisasi Anda',
  offByOrganisation: 'Dinonaktifkan oleh organisasi Anda',
  connectionSet:
    'Organisasi Anda menetapkan koneksi ini. Anda memasukkan data masuknya dan dapat menjedanya; selebihnya tidak dapat diubah.',
  connectionWithdrawn:
    'Organisasi Anda tidak lagi menetapkan koneksi ini. Koneksi ini diam: yang sudah dibaca tetap ada sampai Anda menghapusnya.',

  search: 'Cari pengaturan',
  searchHint: 'Ctrl+K atau /',
  found: (n) => `${n} pengaturan ditemukan`,
  nothing: (query) => `Tidak ada pengaturan bernama “${query}”.`,

  diagnostics: {
    section: 'Diagnostik',
    attempts: 'Pengecekan terakhir',
    attemptsHint: '20 pengecekan terakhir setiap koneksi.',
    noConnection: 'Belum ada koneksi, jadi belum ada yang dicek.',
    never: 'Belum pernah dicek',
    next: (when) => `berikutnya ${when}`,
    onVisit: 'dicek saat Anda membukanya',
    paused: 'dijeda',
    when: 'Waktu',
    outcome: 'Hasil',
    took: 'Lama',
    outcomes: {
      read: 'Berhasil',
      offline: 'Tidak ada jaringan',
      unreachable: 'Tidak ada respons',
      timeout: 'Waktu tunggu habis',
      'signed-out': 'Perlu login',
      forbidden: 'Ditolak',
      'rate-limited': 'Diminta menunggu',
      server: 'Kesalahan di penyedia',
      unreadable: 'Respons tidak dipahami',
      unsafe: 'Tidak aman, tidak diikuti',
      maintenance: 'Dalam pemeliharaan',
      'other-account': 'Akun lain',
      locked: 'Terkunci, tidak dicek',
      'not-permitted': 'Tidak diizinkan browser',
    },
    withDetail: (outcome, detail) => `${outcome} (${detail})`,
    milliseconds: (n) => `${n} md`,
    seconds: (n) => `${n} dtk`,
    ofLast: (read, all) => `${read} dari ${all} terakhir berhasil`,

    facts: 'DataLeft ini',
    version: 'Versi',
    browser: 'Browser',
    wakes: 'Bangun berikutnya',
    wakesUnknown: 'saat diperlukan',
    database: 'Basis data',
    databaseIs: (version, rows) => `versi ${version}, ${rows} baris`,
    size: 'Perkiraan ruang terpakai',
    unknown: 'tidak diketahui',
    permissions: 'Izin dari Anda dan browser',
    faults: 'Kesalahan DataLeft',
    noFaults: 'tidak ada catatan',
    rowsOf: 'Baris per jenis',

    report: 'Laporan',
    reportLead:
      'Untuk siapa pun yang membantu Anda. Tidak memuat nama, alamat, nomor kartu, nomor pesanan, atau token; host diganti nomor. Baca dulu sebelum mengirim: inilah seluruh isinya.',
    copy: 'Salin laporan',
    copied: 'Tersalin.',
    notCopied: 'Browser tidak mengizinkan penyalinan. Pilih teksnya dan salin sendiri.',
  },
};
