import type { OrganisationWords } from '../en-GB/organisation';

export const organisation: OrganisationWords = {
  title: 'Organisasi Anda',
  lead: 'Pengelola browser ini telah menetapkan beberapa hal untuk DataLeft. Anda dapat melihatnya di sini, tetapi tidak dapat mengubahnya. Pengaturan Anda sendiri tetap disimpan dan berlaku lagi ketika kebijakan ini dicabut.',
  name: 'Organisasi',
  locked: 'Pengaturan yang ditetapkan',
  connections: 'Koneksi',
  packs: 'Modul',
  off: 'Dinonaktifkan',
  features: {
    'own-connections': 'koneksi sendiri',
    backup: 'cadangan dan tabel',
    sync: 'berbagi dengan perangkat lain',
  },
  refused: 'Sebagian kebijakan ditolak; selebihnya berlaku. Beri tahu pengelola browser ini.',
  problemList: 'Yang salah dalam kebijakan, dan letaknya',
  unknownField: 'DataLeft tidak mengenal kolom ini di sini. Periksa ejaannya.',
  wholePolicy: 'seluruh kebijakan',
};
