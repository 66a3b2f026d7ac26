import type { RenewalStepWords } from '../en-GB/renewal-steps';

export const renewalSteps: RenewalStepWords = {
  opened: (time) => `Página de pago abierta: ${time}`,
  left: {
    closed: (time) => `Página de pago cerrada: ${time}`,
    returned: (time) => `De vuelta del pago: ${time}`,
    open: () => 'La pestaña de pago sigue abierta',
  },
  waiting: 'Esperando a que aparezca la renovación.',
  usually: (range, time) => `Suele tardar ${range}; con retraso desde: ${time}.`,
  overdueAt: (time) => `Con retraso desde: ${time}.`,
  overdue: 'Aún no está activa.',
  overdueNext: 'Si pagaste, pregunta al proveedor con tu número de pedido.',
  overdueHelp: 'En la ayuda hay un mensaje para copiar.',
  order: {
    open: (id) => `El proveedor tiene el pedido ${id}`,
    done: (id) => `El proveedor da por hecho el pedido ${id}`,
    failed: (id) => `El pedido ${id} falló`,
  },
  paid: (what) => `Pagado: ${what}`,
  paidNothing: 'Pagado, y todavía no ha llegado nada.',
  failed: (time) => `El pago falló: ${time}.`,
  says: (said) => `El proveedor dice: ${said}`,
  notOrdered: (time) =>
    `Cerrado: ${time}. El proveedor no tiene ningún pedido, así que no se compró nada.`,
  twice: 'Pago doble: ambos están activos.',
  elsewhere: (time) => `Renovada por otra vía, visto: ${time}`,
  inEffect: (time, after) => `Activa desde ${time}, ${after} después de abrir el pago`,
  validity: (to) => `Vigente hasta el ${to}`,
  was: (from) => `antes, ${from}`,
  allowance: (from, to) => `Incluido: ${from} → ${to}`,
  refill: (from, to) => `Quedan: ${from} → ${to}`,
  newBucket: (amount) => `Nuevo: ${amount}`,
  product: (name) => `Plan: ${name}`,
};
