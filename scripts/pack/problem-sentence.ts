import type { PathFault } from '../../utils/packs/json-path';
import type { PackFault, PackProblem } from '../../utils/packs/pack-problem';

const EXPRESSIONS: Record<PathFault, string> = {
  syntax: 'This is no JSONPath (RFC 9535), such as $.account.balance.',
  'too-long': 'An expression has at most 300 characters.',
  'too-many-steps': 'An expression has at most 24 steps.',
  'too-much-work':
    'An expression may use .. once, one list of selectors, and no $ inside a filter: the rest could run for ever.',
  pattern: 'match() and search() are not offered: patterns can run for ever.',
};

function sentenceOf(fault: PackFault): string {
  switch (fault.kind) {
    case 'not-json':
      return 'This is not JSON.';
    case 'too-large':
      return `A pack has at most ${fault.most} bytes.`;
    case 'too-deep':
      return `A pack is nested at most ${fault.most} levels deep.`;
    case 'newer-format':
      return 'This format is newer than this DataLeft: it reads format 1.';
    case 'missing':
      return 'This is needed.';
    case 'unknown-key':
      return `The format has no key called ${fault.key} here.`;
    case 'wrong-type':
      return `This must be of the type ${fault.expected}.`;
    case 'not-one-of':
      return `This must be one of: ${fault.options.join(', ')}.`;
    case 'out-of-bounds':
      return `This must be ${fault.bound === 'most' ? 'at most' : 'at least'} ${fault.limit}.`;
    case 'wrong-pattern':
      return 'This is not written as the format has it.';
    case 'not-an-address':
      return 'This is no address, such as https://my.provider.example/account.';
    case 'not-https':
      return `Only https addresses are allowed, not ${fault.scheme}`;
    case 'credentials':
      return 'An address must not hold a name or password.';
    case 'wildcard':
      return 'A wildcard is not allowed: every host is named.';
    case 'not-an-origin':
      return fault.origin === null
        ? 'This host has no full name.'
        : `This must be scheme and host alone, as the browser writes it: ${fault.origin}`;
    case 'ip-address':
      return 'A number is not allowed as a host: it belongs to another machine in every network.';
    case 'undeclared-host':
      return `${fault.origin} is not among the hosts that the pack declares.`;
    case 'placeholder':
      return `Nobody fills in ${fault.name} here. Placeholders stand in braces, behind the host.`;
    case 'header-not-allowed':
      return `A pack must not set the header ${fault.name}.`;
    case 'header-value':
      return 'A header has printable ASCII characters only.';
    case 'expression':
      return EXPRESSIONS[fault.why];
    case 'duplicate':
      return `${fault.value} is used twice.`;
    case 'unknown-request':
      return `No request is called ${fault.name}.`;
    case 'unknown-ask':
      return `Nothing is asked for under the name ${fault.name}.`;
    case 'wrong-source':
      return fault.answer === 'json' || fault.answer === 'xml'
        ? `In ${fault.answer} a value is found by a path.`
        : `On a page (${fault.answer}) a value is found by a place.`;
    case 'unit-missing':
      return 'A bare number needs its unit, such as MB.';
    case 'unit-does-not-fit':
      return `A ${fault.bucket} bucket is not counted in this unit.`;
    case 'nothing-to-read':
      return 'A bucket needs at least one of remaining, used, total, a percentage, or unlimited.';
    case 'id-missing':
      return 'Lines that come in a list need an id from the answer, to tell them apart.';
    case 'unknown-zone':
      return 'No time zone is called this. An IANA name is needed, such as Asia/Tokyo.';
    case 'unknown-locale':
      return 'No language is called this. A BCP 47 tag is needed, such as de-AT.';
    case 'unknown-date-form':
      return 'This is neither a named form nor a pattern such as dd.MM.yyyy HH:mm.';
    case 'empty-range':
      return 'The end lies before the beginning.';
  }
}

/** A problem of a pack for a terminal: where, and a sentence. */
export const problemSentence = ({
  path,
  ...fault
}: PackProblem): { path: string; message: string } => ({ path, message: sentenceOf(fault) });
