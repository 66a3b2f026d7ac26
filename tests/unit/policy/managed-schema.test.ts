import { expect, test } from 'vitest';
import { managedSchema } from '../../support/managed-schema';

// `npx vitest run tests/unit/policy -u` writes it anew.
test('what Chromium hands over is what DataLeft understands', async () => {
  await expect(managedSchema()).toMatchFileSnapshot('../../../public/managed-schema.json');
});
