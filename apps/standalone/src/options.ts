import { parseArgs } from 'node:util';
import { CannotStart } from '@sitwell/domain/errors';

/** What stands after `npm start --`. */
export interface Options {
  /** Start without the demo organisation. */
  readonly empty: boolean;
  readonly organisation: string;
  readonly admin: string;
  readonly country: string;
}

/** @throws CannotStart naming an option that does not exist or makes no sense */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        empty: { type: 'boolean', default: false },
        organisation: { type: 'string', default: 'Our organisation' },
        admin: { type: 'string', default: 'admin@localhost' },
        country: { type: 'string', default: 'DE' },
      },
    });
    if (!/^[^@\s]+@[^@\s]+$/.test(values.admin))
      throw new CannotStart('--admin', 'this is no e-mail address.', 'Write it like --admin name@company.example.');
    if (!/^[A-Z]{2}$/.test(values.country))
      throw new CannotStart('--country', 'this is no country code.', 'Write two capital letters, like --country DE.');
    return values;
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(
      'options',
      error instanceof Error ? error.message : 'they cannot be read.',
      'There are --empty, --organisation, --admin and --country.',
    );
  }
}
