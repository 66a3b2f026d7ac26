import type { FailureWords } from '../en-GB/failures';
import { checkoutFaults } from './checkout-faults';

export const failures: FailureWords = {
  offline: ['Tidak ada jaringan.', 'DataLeft mencoba lagi begitu Anda online.'],
  unreachable: [
    'Tidak ada respons di alamat ini.',
    'Periksa apakah salah ketik; layanan penyedia juga mungkin sedang mati.',
  ],
  timeout: ['Penyedia tidak merespons tepat waktu.', 'DataLeft otomatis mencoba lagi.'],
  tokenWrong: [
    'Penyedia tidak menerima token, kunci, atau kata sandi ini.',
    'Salin lagi seutuhnya dari halaman akun penyedia.',
  ],
  tokenEnded: [
    'Token, kunci, atau kata sandi ini tidak berfungsi lagi.',
    'Sudah kedaluwarsa atau dicabut. Minta yang baru dari penyedia dan masukkan di pengaturan.',
  ],
  sessionEnded: [
    'Login Anda di penyedia sudah berakhir.',
    'Login di sana; DataLeft otomatis melanjutkan.',
  ],
  maintenance: ['Situs web penyedia sedang dalam pemeliharaan.', 'DataLeft otomatis mencoba lagi.'],
  otherAccount: [
    'Browser sedang login ke akun lain.',
    'Angkanya tidak tercampur. Login ke akun yang dipantau, atau pantau juga akun ini.',
  ],
  pageChanged: (path) => [
    `Halamannya berubah: “${path}” tidak lagi di tempat semula.`,
    'DataLeft tidak menebak. Buka halamannya dan tunjuk ulang.',
  ],
  noSuchLine: [
    'Menurut penyedia, tidak ada kartu seperti itu di akun ini.',
    'Periksa nomor kartunya.',
  ],
  sameLineTwice: (path) => [
    `Dua kartu punya ID yang sama (“${path}”) dan tidak bisa dibedakan.`,
    'Tidak ada yang disimpan. Laporkan ke penyedia.',
  ],
  wrongCheckDigit: [
    'Ini bukan nomor kartu: angka terakhirnya tidak cocok dengan yang lain.',
    'Salin ulang ICCID, lengkap 19 atau 20 angka.',
  ],
  refused: [
    'Penyedia menjawab bahwa ini tidak bisa dilakukan.',
    'Periksa isian Anda; DataLeft otomatis mencoba lagi.',
  ],
  partial: (path) => [
    `Penyedia hanya mengirim sebagian jawaban: “${path}” tidak ada.`,
    'Yang sudah diketahui tetap ada; DataLeft otomatis mencoba lagi.',
  ],
  notReady: ['Penyedia masih menyiapkan laporannya.', 'DataLeft otomatis mengecek lagi.'],
  pageGone: [
    'Halaman yang dipantau sudah tidak ada, atau milik akun lain.',
    'Tidak ada yang tercampur. Buka halaman akun Anda; jika sudah pindah, pantau di sana.',
  ],
  doesNotAddUp: (path) => [
    `Angka-angka di “${path}” saling bertentangan.`,
    'DataLeft tidak menebak. Buka halamannya dan lihat; tunjuk ulang jika sudah berubah.',
  ],
  tooSlow: [
    'Halamannya terlalu besar untuk dibaca.',
    'Pantau halaman yang hanya menampilkan kartu ini.',
  ],
  needsScripts: [
    'Halaman ini kosong sampai skripnya berjalan.',
    'Dicek setiap kali Anda membukanya, atau di latar belakang jika Anda izinkan.',
  ],
  forbidden: ['Token ini tidak boleh membaca pemakaian.', 'Minta token yang boleh dari penyedia.'],
  rateLimited: [
    'Penyedia meminta jeda.',
    'DataLeft menunggu sedikit lebih lama sebelum mengecek lagi.',
  ],
  server: (status) => [
    `Ada gangguan di sistem penyedia (${status}).`,
    'DataLeft otomatis mencoba lagi.',
  ],
  notAProvider: [
    'Alamat ini bukan penyedia yang dikenal DataLeft.',
    'Masukkan alamat API, bukan alamat situs web.',
  ],
  notJson: [
    'Bentuk jawabannya tidak bisa dibaca.',
    'Penyedia mungkin sedang dalam pemeliharaan, atau ini bukan API-nya.',
  ],
  cutShort: [
    'Jawabannya terputus di tengah.',
    'DataLeft mencoba lagi; jika terus begitu, beri tahu penyedia.',
  ],
  wrongType: (path) => [
    `Ada isi tak terduga di “${path}” pada jawaban.`,
    'DataLeft tidak menebak. Beri tahu penyedia, atau kirimkan bagian ini kepada kami.',
  ],
  negative: (path) => [
    `Ada angka negatif di “${path}” pada jawaban.`,
    'DataLeft tidak menebak. Beri tahu penyedia, atau kirimkan bagian ini kepada kami.',
  ],
  tooLarge: (path) => [
    `Angka di “${path}” pada jawaban terlalu besar untuk masuk akal.`,
    'DataLeft tidak menebak. Beri tahu penyedia, atau kirimkan bagian ini kepada kami.',
  ],
  unknownUnit: (path) => [
    `Ada satuan yang tidak dikenal di “${path}” pada jawaban.`,
    'DataLeft tidak menebak. Kirimkan bagian ini kepada kami agar DataLeft bisa mengenalinya.',
  ],
  tooBig: ['Jawabannya terlalu panjang untuk sebuah akun.', 'Periksa alamatnya.'],
  noLines: [
    'Penyedia merespons, tetapi tidak ada kartu untuk token ini.',
    'Pastikan token itu milik akun tempat kartu Anda berada.',
  ],
  redirect: [
    'Alamat ini mengarah ke tempat lain.',
    'DataLeft tidak mengikutinya agar token Anda tetap aman. Masukkan alamat akhirnya.',
  ],
  notHttps: ['Hanya alamat https yang aman.', 'Pakai alamat yang diawali https://.'],
  query: [
    'Hanya bagian awal alamat yang diperlukan di sini.',
    'Hapus tanda tanya atau tanda pagar beserta isi setelahnya.',
  ],
  malformed: ['Alamat ini tidak lengkap.', 'Bentuknya seperti https://api.provider.example.'],
  undeclared: [
    'Ini mengarah ke tempat yang tidak dinyatakan penyedia sebagai miliknya.',
    'Jika Anda mengenalnya, isikan sebagai situs web koneksi ini; jika tidak, masuklah lewat beranda penyedia.',
  ],
  credentials: [
    'Ada nama pengguna atau kata sandi di alamat ini.',
    'Hapus bagian itu; penyedia asli tidak melakukannya.',
  ],
  unentered: [
    'Tokennya dimasukkan di perangkat lain, dan token tidak ikut disinkronkan.',
    'Masukkan sekali di perangkat ini; sampai saat itu tidak ada yang ditanya.',
  ],
  locked: [
    'Terkunci: masukkan frasa sandi.',
    'Sekali setiap kali browser dibuka, di pengaturan DataLeft bagian “Keamanan”.',
  ],
  notPermitted: [
    'Browser tidak mengizinkan DataLeft membaca alamat ini.',
    'Izinkan lagi di pengaturan koneksi ini.',
  ],
  checkout: checkoutFaults,
  bug: ['Ada yang salah di DataLeft.', 'Tidak ada yang hilang. Coba sekali lagi.'],
};
