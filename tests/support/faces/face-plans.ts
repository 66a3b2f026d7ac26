import type { Plan } from '../../../utils/domain/model';
import type { Catalogue } from '../../../utils/store/schema';
import { aCharge, aPlan, GB } from '../builders';
import { MEASURED } from './world';

const offer = (parts: Partial<Plan>, net: number, tax: number): Plan =>
  aPlan({
    checkout: 'https://leb-mobile.example/renew/{offering}?line={line}',
    support: 'https://leb-mobile.example/support',
    paymentMethods: ['card', 'paypal', 'alipay', 'wechatpay'],
    activationSeconds: { from: 120, to: 900 },
    networks: ['NTT docomo 5G'],
    charges: [
      aCharge({ minor: net }),
      ...(tax === 0 ? [] : [aCharge({ kind: 'tax', name: '10%', minor: tax })]),
    ],
    ...parts,
  });

const plans: Plan[] = [
  offer({ id: 'jp-10', name: 'Japan 10 GB', dataBytes: 10 * GB }, 1800, 180),
  offer({ id: 'jp-20', name: 'Japan 20 GB', dataBytes: 20 * GB }, 2800, 280),
  offer(
    {
      id: 'jp-50',
      name: 'Japan 50 GB',
      dataBytes: 50 * GB,
      validity: { count: 90, unit: 'day' },
      regions: ['JP', 'KR', 'TW'],
    },
    6800,
    680,
  ),
  offer(
    {
      id: 'jp-inf',
      name: 'Japan Unlimited',
      dataBytes: null,
      unlimited: true,
      dailyCapBytes: 3 * GB,
      speedAfterCapKbps: 1000,
      tethering: 'blocked',
    },
    5980,
    0,
  ),
];

export const catalogues: Catalogue[] = [{ connectionId: 'leb', plans, fetchedAt: MEASURED }];
