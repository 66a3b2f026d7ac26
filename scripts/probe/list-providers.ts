import { MINUTE } from '../../utils/domain/time';
import { allAdapters } from '../../utils/providers/registry';
import { optionOf } from './options';

/** Every provider with what it needs, as `--list` prints it. */
export const listProviders = async (): Promise<object[]> =>
  (await allAdapters()).map(({ id, name, kind, countries, address, fields, ...rest }) => ({
    id,
    name,
    kind,
    ...(countries === undefined ? {} : { countries }),
    ...(address === null ? {} : { url: address }),
    options: [
      { option: '--url', required: address === null },
      ...fields.map((field) => ({
        option: `--${optionOf[field.name]}`,
        required: field.optional !== true,
        ...(field.form === undefined ? {} : { form: field.form }),
      })),
    ],
    paceMinutes: rest.minPace / MINUTE,
  }));
