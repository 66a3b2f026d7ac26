import type { HelpWords } from '../en-GB/help';

export const help: HelpWords = {
  title: 'Bantuan dan cara lain',
  back: 'Kembali',
  settings: 'Pengaturan',

  symptoms: 'Apa masalahnya?',
  names: {
    'cannot-sign-in': 'Tidak bisa login',
    'password-forgotten': 'Lupa kata sandi',
    'payment-failed': 'Pembayaran gagal',
    'cannot-renew': 'Tidak bisa perpanjang online',
    'no-data': 'Sudah diperpanjang, kuota belum masuk',
    'new-card': 'Kartu baru tidak berfungsi',
    slow: 'Koneksi lambat',
  },
  saysProvider: 'Kata penyedia',

  do: {
    signIn: (host) => `Login di ${host}`,
    reset: (host) => `Reset di ${host}`,
    token: 'Masukkan lagi',
    refresh: 'Cek lagi',
    support: 'Buka halaman bantuan',
    bills: 'Buka tagihan',
    account: 'Buka halaman akun',
    plans: 'Bandingkan paket',
    renewThere: 'Perpanjang di penyedia',
    app: (store) => `Aplikasi di ${store}`,
    profile: 'Lihat langkahnya',
    shops: 'Cari gerai',
  },

  steps: {
    ownWebsite: 'Login di situs web penyedia. Setelah itu DataLeft otomatis melanjutkan.',
    token:
      'Penyedia tidak lagi menerima token, kunci, atau kata sandi itu. Salin lagi seutuhnya dan masukkan di sini.',
    tokenFrom: 'Yang baru dibuat di halaman akun.',
    rightAccount: 'Jika ada beberapa akun di browser, pakai akun tempat kartu ini berada.',
    network:
      'Buka situs web lain. Jika tidak ada yang terbuka, masalahnya di jaringan: coba Wi-Fi atau kartu lain.',
    privateWindow:
      'Coba jendela samaran atau browser lain, agar bebas dari cookie lama dan ekstensi.',
    vpn: 'Matikan VPN saat login. Sebagian penyedia menolak alamat luar negeri.',
    appInstead: 'Coba aplikasi penyedia. Sering kali tetap jalan saat situs web bermasalah.',
    forgotten: 'Jika kata sandinya mungkin salah, reset sebelum akun terkunci.',
    callThem: 'Jika tetap tidak berhasil, tanyakan ke penyedia: caranya di bawah.',

    resetHere: 'Reset di halaman penyedia. Anda akan menerima tautan atau kode.',
    resetThere: 'Pilih “Lupa kata sandi” di halaman login penyedia.',
    mailLate: 'Dalam sepuluh menit belum ada pesan? Lihat folder spam, lalu minta sekali lagi.',
    noSms: 'Di luar negeri, kode lewat SMS mungkin tidak masuk. Pilih email jika ada.',
    thenSignIn: 'Lalu login sekali. DataLeft otomatis melanjutkan.',

    bankFirst:
      'Lihat dulu rekening atau dompet digital Anda. Jika uangnya sudah terpotong, jangan bayar lagi: tanyakan ke penyedia.',
    limit:
      'Periksa saldo dan limit. Banyak kartu memblokir pembayaran online atau luar negeri sampai Anda izinkan.',
    otherWay: (ways) => `Bayar dengan cara lain. Penyedia ini menerima ${ways}.`,
    otherWayUnknown: 'Bayar dengan cara lain, jika ada di halaman pembayaran.',
    arrears: (amount) =>
      `Lunasi ${amount} dulu. Penyedia tidak menerima perpanjangan selama masih ada tagihan.`,
    tryAgain: 'Lalu coba sekali lagi, di jaringan yang Anda percaya.',

    renewHere: 'Mulai lagi dari daftar paket. Halaman pembayaran lama mungkin sudah kedaluwarsa.',
    ended:
      'Masa aktif kartu sudah berakhir. Sebagian penyedia hanya menyimpannya beberapa hari; tanyakan dulu sebelum membeli yang baru.',
    otherWays: 'Perpanjang dengan cara lain: cara yang diketahui ada di bawah.',

    wait: (range) => `Biasanya ${range}. DataLeft mengeceknya dan memberi tahu Anda.`,
    waitUnknown:
      'Biasanya beberapa menit, kadang beberapa jam. DataLeft mengeceknya dan memberi tahu Anda.',
    overdue: 'Waktu yang biasa sudah lewat. Tanyakan ke penyedia sekarang.',
    notTwice: 'Jangan bayar lagi sebelum Anda tahu nasib pembayaran pertama.',
    readAgain: 'Cek sisa kuota sekali lagi.',
    profileToo: 'Perbarui profil eSIM: penyedia ini memerlukannya.',
    restart: 'Nyalakan mode pesawat selama sepuluh detik, atau mulai ulang perangkat.',
    dataLine: 'Di pengaturan perangkat, pilih kartu ini untuk data seluler.',
    roaming: 'Di luar negeri, nyalakan roaming data untuk kartu ini.',
    apn: 'Cocokkan nama titik akses (APN) dengan yang disebut penyedia.',

    cardIn:
      'Apakah kartunya terpasang, atau eSIM-nya terinstal dan menyala? Lihat di pengaturan data seluler.',
    activated:
      'Sebagian kartu harus diaktifkan, atau menunggu verifikasi identitas. Lihat pesan dari penyedia.',
    locked: 'Apakah perangkat terkunci ke operator lain? Jika ya, kartu lain tidak bisa dipakai.',

    usedUp: 'Kuota kecepatan penuh sudah habis. Tambah kuota untuk memulihkannya.',
    dailyCap: 'Jatah harian mungkin sudah habis. Besok mulai lagi.',
    fairUse:
      'Paket tanpa batas melambat setelah banyak dipakai. Cari “batas pemakaian wajar (FUP)” di paketnya.',
    who: 'Cari apa yang memakainya: pembaruan, pencadangan, hotspot yang dibagikan.',
    place: 'Pindah tempat, atau pilih 4G alih-alih 5G. Pada jam sibuk lebih lambat.',
  },

  message: {
    title: (language) => `Pesan dalam ${language}`,
    meaning: 'Isinya',
    copy: 'Salin',
    copied: 'Disalin',
    addNumber: 'Tambahkan nomor kartu secara lengkap.',
    addBoth: 'Tambahkan nomor kartu secara lengkap, dan nomor pesanan jika ada.',
  },

  checks: {
    title: 'Uji coba',
    call: 'Telepon, keluar dan masuk',
    sms: 'SMS, keluar dan masuk',
    browse: 'Situs web, dengan Wi-Fi mati',
    done: (time) => `selesai ${time}`,
    dataOnly: 'Kartu khusus data tidak punya telepon dan SMS: lewati saja.',
  },

  channels: {
    title: 'Cara memperpanjang',
    none: 'Belum ada cara lain yang diketahui untuk penyedia ini. Nomor layanannya ada di tagihan atau kontrak.',
    website: 'Situs web',
    app: 'Aplikasi',
    device: 'Pengaturan perangkat',
    shop: 'Gerai',
    hotline: 'Call center',
    chat: 'Chat dan media sosial',
    reseller: 'Penjual',
    renews: 'Perpanjang di sana',
    open: 'Buka',
    stores: { ios: 'App Store', android: 'Google Play', windows: 'Microsoft Store' },
    devices: {
      iphone: 'iPhone',
      ipad: 'iPad',
      android: 'Android',
      windows: 'Windows',
      macos: 'Mac',
      mifi: 'MiFi',
    },
    finder: 'Cari gerai',
    hours: 'Jam buka',
    personal: 'Bawa, untuk pribadi',
    company: 'Bawa, untuk perusahaan',
    settle: 'Lunasi dulu',
    notTold: 'tidak disebutkan',
    from: { home: 'Dari dalam negeri', abroad: 'Dari luar negeri' },
    anywhere: 'Nomor',
    free: 'gratis',
    paid: 'berbayar',
    support: 'Halaman bantuan',
    fee: 'Biaya',
    genuine: 'Ciri yang asli',
    genuineUnknown:
      'Cara mengenali yang asli tidak disebutkan. Tanyakan ke penyedia sebelum membayar.',
    resellerNote:
      'Penjual hanya meminta nomor kartu. Yang meminta kata sandi atau kode SMS Anda bukan penjual asli.',
  },

  autoRenew: {
    title: 'Perpanjangan otomatis',
    states: { on: 'Nyala', off: 'Mati', unknown: 'Tak ada info' },
    unknown: 'Penyedia tidak menyebut apakah kartu ini diperpanjang otomatis.',
    off: 'Kartu ini berakhir jika tidak Anda perpanjang.',
    charge: 'Tagihan berikutnya',
    amount: 'Jumlah',
    balance: 'Saldo',
    enough: (balance) => `${balance}, cukup`,
    short: (balance, missing) => `${balance}, kurang ${missing}`,
    cancel: 'Bisa dimatikan',
    cancelUntil: (time) => `sampai ${time}`,
    cancelOver: 'terlambat untuk tagihan ini',
    notTold: 'tidak disebutkan',
    notOnBalance: 'tidak disebutkan; mungkin ditagih ke kartu bank',
    advice:
      'Untuk menghentikannya, perpanjang dulu secara manual, lalu matikan. Dengan begitu kartu tidak terputus.',
    switch: 'Ubah di penyedia',
    look: 'Lihat di penyedia',
  },

  profile: {
    title: 'Perbarui profil eSIM',
    device: 'Perangkat',
    done: 'Profil sudah diperbarui',
    undo: 'Belum diperbarui',
    doneAt: (time) => `Diperbarui ${time}`,
    steps: {
      iphone: [
        'Pengaturan → Umum → Mengenai. Tunggu sepuluh detik; jika ada pembaruan, pasang.',
        'Pengaturan → Seluler → eSIM tersebut. Matikan salurannya, lalu nyalakan lagi.',
        'Buka situs web dengan Wi-Fi mati.',
      ],
      ipad: [
        'Pengaturan → Umum → Mengenai. Tunggu sepuluh detik; jika ada pembaruan, pasang.',
        'Pengaturan → Data Seluler → eSIM tersebut. Matikan, lalu nyalakan lagi.',
        'Buka situs web dengan Wi-Fi mati.',
      ],
      android: [
        'Setelan → Jaringan & internet → SIM → eSIM tersebut. Di Samsung: Koneksi → Manajer SIM.',
        'Matikan, lalu nyalakan lagi. Jika ada “Perbarui profil”, pilih itu.',
        'Mulai ulang ponsel jika internet tetap tidak jalan.',
      ],
      windows: [
        'Pengaturan → Jaringan & internet → Seluler → Kelola profil eSIM.',
        'Pilih profilnya, “Berhenti menggunakan”, lalu “Gunakan”.',
        'Buka situs web dengan Wi-Fi mati.',
      ],
      macos: [
        'Mac tidak punya eSIM: internetnya lewat ponsel atau MiFi.',
        'Perbarui profil di sana; langkahnya ada di perangkat lain.',
      ],
      mifi: [
        'Sambungkan ke MiFi dan buka halamannya. Alamatnya ada di label.',
        'SIM atau eSIM → perbarui profil. Jika tidak ada menu itu, mulai ulang MiFi.',
        'Buka situs web lewat MiFi.',
      ],
    },
  },
};
