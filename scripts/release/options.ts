import { Refusal } from './refusal';

/** `tagged`: the files of the release that is checked out, once more, and nothing else. */
export type ReleaseOptions =
  | { tagged: true }
  | {
      tagged: false;
      /** `patch`, `minor`, `major`, or a version. */
      wanted: string;
      dryRun: boolean;
    };

const USAGE = `npm run release -- patch | minor | major | 1.4.0 [--dry-run]
npm run release -- --tagged`;

export function releaseOptions(args: readonly string[]): ReleaseOptions {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const [wanted, ...rest] = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.filter((flag) => flag !== '--dry-run' && flag !== '--tagged');
  if (unknown.length > 0) throw new Refusal(`No such option: ${unknown.join(', ')}.\n${USAGE}`);
  if (args.length === 1 && flags[0] === '--tagged') return { tagged: true };
  if (wanted === undefined || rest.length > 0 || flags.includes('--tagged')) {
    throw new Refusal(`Which version is to be released?\n${USAGE}`);
  }
  return { tagged: false, wanted, dryRun: flags.includes('--dry-run') };
}
