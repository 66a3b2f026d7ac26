import { expect, test } from 'vitest';
import { packFor } from '../../../../utils/domain/channels/pack-for';
import { aConnection } from '../../../support/builders';
import { aPackRecord, aSite } from '../../../support/site-builders';

const address = 'https://api.nippon.example';
const shipped = aPackRecord({ source: 'shipped', pack: { id: 'shipped', hosts: [address] } });
const imported = aPackRecord({ source: 'imported', pack: { id: 'foreign', hosts: [address] } });

test('a line that a pack reads has that pack, whoever wrote it', () => {
  const connection = aConnection({ address, site: aSite({ packId: 'foreign' }) });
  expect(packFor(connection, [shipped, imported])?.id).toBe('foreign');
  expect(packFor(connection, [shipped])).toBeNull();
});

test('an interface has the pack of its origin, if it came with DataLeft', () => {
  expect(packFor(aConnection({ address: `${address}/v2` }), [imported, shipped])?.id).toBe(
    'shipped',
  );
  expect(packFor(aConnection({ address }), [imported])).toBeNull();
  expect(packFor(aConnection({ address: 'https://other.example' }), [shipped])).toBeNull();
  expect(packFor(aConnection({ address: 'no address' }), [shipped])).toBeNull();
});
