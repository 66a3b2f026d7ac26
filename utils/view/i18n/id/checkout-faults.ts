import type { CheckoutFaultWords } from '../en-GB/checkout-faults';

export const checkoutFaults: CheckoutFaultWords = {
  redirect: [
    'Alamat ini bisa mengarah ke halaman milik orang lain.',
    'Masuklah lewat beranda penyedia.',
  ],
  'look-alike': [
    'Ini mirip alamat penyedia, tetapi bukan.',
    'Jangan membayar di sana. Masuklah lewat beranda penyedia.',
  ],
  port: [
    'Namanya milik penyedia, tetapi port-nya bukan yang dipakai penyedia.',
    'Masuklah lewat beranda penyedia.',
  ],
  characters: [
    'Ada karakter di alamat yang menyembunyikan tujuannya.',
    'Masuklah lewat beranda penyedia.',
  ],
  parameters: [
    'Tautan ke halaman pembayaran meminta sesuatu yang tidak dikenal DataLeft.',
    'Masuklah lewat beranda penyedia, lalu pilih kartu dan paket di sana.',
  ],
  broken: [
    'Alamat pada tautan ke halaman pembayaran tidak lengkap.',
    'Masuklah lewat beranda penyedia, lalu pilih kartu dan paket di sana.',
  ],
  'too-long': ['Alamatnya terlalu panjang.', 'Masuklah lewat beranda penyedia.'],
};
