import type { CheckoutFaultWords } from '../en-GB/checkout-faults';

export const checkoutFaults: CheckoutFaultWords = {
  redirect: [
    'Esta dirección puede llevar a una página ajena.',
    'Entra por la página principal del proveedor.',
  ],
  'look-alike': [
    'Parece la dirección del proveedor, pero es otra.',
    'No pagues ahí. Entra por la página principal del proveedor.',
  ],
  port: [
    'El nombre es el del proveedor, pero el puerto no es el suyo.',
    'Entra por la página principal del proveedor.',
  ],
  characters: [
    'La dirección tiene caracteres que ocultan adónde lleva.',
    'Entra por la página principal del proveedor.',
  ],
  parameters: [
    'El enlace de pago pide algo que DataLeft no conoce.',
    'Entra por la página principal del proveedor y elige allí la línea y el plan.',
  ],
  broken: [
    'El enlace de pago no es una dirección completa.',
    'Entra por la página principal del proveedor y elige allí la línea y el plan.',
  ],
  'too-long': ['La dirección es demasiado larga.', 'Entra por la página principal del proveedor.'],
};
