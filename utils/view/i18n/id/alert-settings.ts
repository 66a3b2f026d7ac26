import type { AlertSettingsWords } from '../en-GB/alert-settings';

export const alertSettings: AlertSettingsWords = {
  percent: 'Persen',
  amount: 'Jumlah',
  dataAs: 'Batas kuota sebagai',
  levels: {
    dataLevels: 'Sisa kuota, persen',
    dataAmounts: 'Sisa kuota, jumlah',
    expiryDays: 'Sebelum berakhir',
    voiceSeconds: 'Sisa telepon',
    smsMessages: 'Sisa SMS',
    moneyMinor: 'Sisa saldo',
  },
  units: { days: 'hari', hours: 'jam' },
  newLevel: (what) => `Batas baru: ${what}`,
  unitOf: (what) => `Satuan: ${what}`,
  add: 'Tambah',
  removeOne: (level) => `Hapus ${level}`,
  noLevels: 'Tidak ada',
  amountHint: 'Untuk kartu dengan kuota total lebih besar. Saat habis, Anda selalu diberi tahu.',
  countHint: 'Untuk kartu yang memilikinya. Saat habis, Anda selalu diberi tahu.',
  faults: {
    notANumber: 'Ketik angka, misalnya 5 atau 0,5.',
    notPositive: 'Harus lebih dari nol; saat habis, Anda selalu diberi tahu.',
    leadNotPositive:
      'Harus sebelum berakhir: lebih dari nol. Saat berakhir, Anda selalu diberi tahu.',
    tooLarge: (most) => `Paling banyak ${most}.`,
    tooMany: (most) => `Paling banyak ${most} batas. Hapus satu dulu.`,
    aboveTotal: (total) => `Total kartu ini ${total}: batas setinggi itu akan selalu terpenuhi.`,
    longerThanPlan: (span) => `Paket kartu ini berlaku ${span}: harus kurang dari itu.`,
    ruleOff: (rule) =>
      `Batas ini tidak berfungsi selama “${rule}” mati. Nyalakan, atau biarkan kartu ini mengikuti batas umum.`,
    allOff:
      'Semua aturan mati, jadi tidak akan ada kabar. Nyalakan satu aturan, atau matikan peringatannya.',
    sameTime: 'Waktu mulai dan selesai sama. Tidak disimpan: pilih dua waktu yang berbeda.',
    noTime: 'Pilih waktu. Tidak disimpan.',
  },

  groups: {
    data: 'Kuota dan jatah',
    end: 'Masa aktif dan perpanjangan',
    provider: 'Penyedia',
    offers: 'Penawaran',
  },
  rules: {
    data: { title: 'Sisa kuota', text: 'Pada batas Anda, dan saat habis.' },
    'daily-allowance': {
      title: 'Jatah hari ini',
      text: 'Saat pemakaian hari ini melebihi jatah harian dari sisa kuota.',
    },
    forecast: {
      title: 'Cepat habis',
      text: 'Saat kuota kemungkinan habis sebelum paket berakhir.',
    },
    pace: {
      title: 'Pemakaian melonjak',
      text: 'Saat satu jam terakhir jauh melebihi pemakaian per jam Anda biasanya.',
    },
    voice: { title: 'Telepon', text: 'Pada batas menit Anda, dan saat habis.' },
    sms: { title: 'SMS', text: 'Pada batas Anda, dan saat habis.' },
    money: {
      title: 'Saldo',
      text: 'Pada batas kartu itu sendiri, dan saat saldo habis.',
    },
    expiry: {
      title: 'Paket berakhir',
      text: 'Pada waktu pilihan Anda sebelum berakhir, dan saat berakhir.',
    },
    reset: {
      title: 'Kuota direset',
      text: 'Sehari sebelumnya, selama kuota masih banyak tersisa.',
    },
    'auto-renew': {
      title: 'Perpanjangan otomatis',
      text: 'Sehari sebelum ditagih, saat saldo kurang, dan saat gagal.',
    },
    arrears: { title: 'Tagihan tertunggak', text: 'Saat penyedia menyebut ada tunggakan.' },
    'signed-out': {
      title: 'Login berakhir',
      text: 'Sekali, saat penyedia tidak lagi menerima login Anda.',
    },
    trouble: {
      title: 'Tidak terhubung atau terbaca',
      text: 'Saat penyedia lama gagal dicek selama perangkat ini menyala.',
    },
    plans: {
      title: 'Harga dan promo',
      text: 'Saat paket yang Anda pakai atau tandai turun harga, atau promonya segera berakhir.',
    },
  },
  troubleAfter: 'Diberi tahu setelah',
  renewals: 'Perpanjangan yang aktif, terlambat, atau tidak terbayar selalu diberitahukan.',

  quiet: 'Jam tenang',
  quietFrom: 'Dari',
  quietTo: 'Sampai',
  quietSameDay: (from, to) => `Dari ${from} sampai ${to}.`,
  quietOvernight: (from, to) => `Dari ${from} sampai ${to} keesokan harinya.`,
  quietHint: 'Tidak ada yang hilang: peringatan menunggu, dan lencana tetap berubah.',
  quietUrgent: 'Yang mendesak tetap masuk',
  quietUrgentHint: 'Kuota habis, hari terakhir dan berakhirnya paket, pembayaran gagal.',

  sound: 'Suara',
  soundHint: 'Mati: notifikasi tanpa suara. Nyala: sistem yang menentukan bunyinya.',
  banner: 'Banner di halaman',
  bannerHint:
    'Catatan kecil di halaman yang sedang Anda buka, hanya untuk peringatan mendesak, dan tidak pernah di tempat Anda membayar. Browser meminta izin dulu; isi halaman tidak disimpan atau dikirim.',
  bannerRefused:
    'Tanpa izin Anda, banner tidak muncul. Banner tetap mati; nyalakan lagi dan izinkan.',
  bannerTaken:
    'Browser mencabut izinnya, jadi banner tidak muncul. Nyalakan lagi untuk mengizinkan.',

  reachTitle: 'Apakah notifikasi sampai ke Anda?',
  blocked: 'Menurut browser, notifikasi DataLeft diblokir di sistem ini.',
  notSent: 'Browser tidak menerima notifikasi ini.',
  didYouSee: 'Apakah Anda melihatnya?',
  yes: 'Ya',
  no: 'Tidak',
  seen: 'Bagus. Peringatan akan muncul dengan cara yang sama.',
  unseen: 'Lencana dan pop-up selalu memberi tahu Anda. Agar notifikasi juga terlihat:',
  steps: {
    mac: [
      'Buka Pengaturan Sistem, lalu Pemberitahuan, dan pilih browser Anda.',
      'Izinkan pemberitahuan, lalu pilih gaya Spanduk atau Peringatan.',
      'Matikan Fokus, atau izinkan browser Anda di dalamnya.',
    ],
    win: [
      'Buka Pengaturan, lalu Sistem, lalu Pemberitahuan.',
      'Nyalakan pemberitahuan, termasuk untuk browser Anda di daftar.',
      'Matikan “Jangan ganggu”.',
    ],
    linux: [
      'Matikan “Jangan Ganggu” di kalender atau panel.',
      'Buka pengaturan notifikasi desktop, lalu izinkan browser Anda.',
      'Jika desktop tidak menampilkan notifikasi, andalkan lencana dan pop-up, atau teruskan peringatan.',
    ],
    cros: [
      'Klik jam, lalu matikan “Jangan Ganggu”.',
      'Buka Setelan, lalu Aplikasi, lalu Notifikasi, dan izinkan browser Anda.',
    ],
    android: [
      'Buka setelan sistem, lalu Aplikasi, dan pilih browser Anda.',
      'Izinkan notifikasi di sana, lalu matikan “Jangan Ganggu”.',
    ],
    other: ['Izinkan notifikasi browser di pengaturan sistem Anda.'],
  },

  relay: 'Teruskan peringatan',
  relayLead: 'Ke ponsel atau program Anda, melalui layanan pilihan Anda.',
  relayKind: 'Lewat',
  relayKinds: { ntfy: 'Topik ntfy', webhook: 'Webhook' },
  relayAddress: 'Alamat',
  relayAddressHints: {
    ntfy: 'Server dan topik, misalnya https://ntfy.sh/a-name-nobody-guesses',
    webhook: 'Akan menerima POST berisi JSON, dalam format Standard Webhooks.',
  },
  relaySecret: { ntfy: 'Token akses', webhook: 'Kunci tanda tangan' },
  relaySecretHints: {
    ntfy: 'Hanya untuk topik yang memerlukannya. Disimpan terenkripsi di perangkat ini, dikirim ke server ini saja.',
    webhook:
      'Menandatangani setiap pesan agar Anda tahu asalnya. Disimpan terenkripsi di perangkat ini, dan tidak pernah dikirim.',
  },
  relaySecretKept: 'Sudah ada yang tersimpan. Kosongkan untuk tetap memakainya.',
  relaySecretElsewhere: 'Yang tersimpan milik alamat lain dan tidak dipakai untuk alamat ini.',
  relaySends:
    'Hanya dikirim ke alamat ini: judul dan isi setiap peringatan, dengan nama kartu, jumlah, dan tanggal. Tidak pernah dikirim: data login, token, alamat halaman.',
  relayOn: 'Teruskan peringatan',
  relayNotHttps: 'Hanya alamat yang diawali https:// yang aman.',
  relayMalformed: 'Alamat ini tidak lengkap.',
  relayCredentials: 'Ada nama pengguna atau kata sandi di alamat ini. Masukkan ke kolom di bawah.',
  relayNoTopic: 'Topiknya belum ada: tulis setelah server, seperti https://ntfy.sh/my-topic',
  relayRefused:
    'Tanpa izin Anda untuk alamat ini, tidak ada yang dikirim ke sana. Tekan lagi dan izinkan.',
  relayTaken:
    'Browser mencabut izin untuk alamat ini, jadi tidak ada yang dikirim. Kirim pesan uji untuk mengizinkannya lagi.',
  relayTest: 'Kirim pesan uji',
  relayTesting: 'Mengirim…',
  relayTested: 'Diterima layanan. Lihat ponsel atau program Anda.',
  relaySaved: 'Tersimpan.',
  relayFailed: {
    offline: 'Tidak ada jaringan. Pesan uji tidak terkirim.',
    unreachable: 'Tidak ada respons di alamat ini. Periksa apakah salah ketik.',
    forbidden: 'Layanan menolak token atau kunci ini.',
    notFound: 'Layanan tidak mengenal alamat ini. Periksa lagi.',
    server: (status) => `Layanan merespons dengan kesalahan (${status}).`,
    notPermitted:
      'Browser tidak mengizinkan DataLeft mengirim ke alamat ini. Tekan lagi dan izinkan.',
  },
  relayWaiting: (n) => `${n} peringatan menunggu dikirim ulang.`,

  ownTitle: 'Aturan khusus per kartu',
  ownOf: (line) => `${line} punya aturan khusus`,
  everyOther: 'Semua kartu lainnya',
  everyLine: 'Semua kartu',
  follows: 'Mengikuti aturan di atas.',
  pickLine: 'Kartu',
  giveOwn: 'Beri aturan khusus',
  edit: 'Ubah',
  editOf: (line) => `Ubah aturan ${line}`,
  noLines: 'Belum ada kartu.',
  noAlertsOf: 'Tanpa peringatan',
  ownPart: (what, how) => `${what}: ${how}`,
  on: 'Nyala',
  off: 'Mati',
  ownPage: (line) => `Peringatan untuk ${line}`,
  ownPageLead: 'Yang tidak diatur khusus untuk kartu ini mengikuti aturan semua kartu.',
  backToAll: 'Semua peringatan',
  lineAlerts: 'Peringatan kartu ini',
  lineAlertsHint:
    'Mati: tidak ada kabar tentang kartu ini. Kartu tetap tampil di lencana dan pop-up.',
  ownLevels: 'Batas khusus',
  ownLevelOf: (what) => `Batas khusus: ${what}`,
  asForAllShort: 'Umum',
  ownShort: 'Khusus',
  asAll: (levels) => `Seperti semua kartu: ${levels}`,
  ownRules: 'Aturan khusus',
  asForAll: (state) => `Umum (${state})`,
  reset: 'Ikuti lagi aturan umum',
  notSaved: 'Tidak disimpan, tetapi tidak ada yang hilang: perbaiki yang ditandai di atas.',
  noSuchLine: 'Kartu ini sudah tidak ada. Aturannya ikut terhapus.',
};
