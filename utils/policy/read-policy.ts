import type { Feature, PolicySettings } from '../domain/policy/organisation';
import { type PackProblem, toPath } from '../packs/pack-problem';
import {
  featureShape,
  nameShape,
  type Preset,
  packTextShape,
  partsFields,
  policyShape,
  presetFields,
  wholeFields,
} from './policy-shape';
import {
  type Given,
  isObject,
  type Read,
  readEach,
  readFields,
  readValue,
  unknownKey,
  wrongType,
} from './read-fields';

/** Bounds what one wrong file can fill the page with. */
const MOST_PROBLEMS = 100;

export interface Policy {
  name: string;
  settings: PolicySettings;
  defaults: PolicySettings;
  off: Feature[];
  /** With the places at which they stood. */
  packs: { value: string; place: number }[];
  connections: { value: Preset; place: number }[];
}

/** Some settings; `rules` and `quiet` part by part. */
function readSettings(given: unknown, at: readonly string[]): Read<PolicySettings> {
  if (given === undefined) return { value: {}, problems: [] };
  if (!isObject(given)) return { value: {}, problems: [wrongType(at, 'object')] };
  const { rules, quiet, ...others } = given;
  const whole = readFields(wholeFields, others, at);
  const value: PolicySettings = whole.value;
  const problems = [...whole.problems];
  for (const [name, parts] of Object.entries({ rules, quiet })) {
    if (parts === undefined) continue;
    if (isObject(parts)) {
      const shapes = name === 'rules' ? partsFields.rules : partsFields.quiet;
      const read = readFields(shapes, parts, [...at, name]);
      if (Object.keys(read.value).length > 0) Object.assign(value, { [name]: read.value });
      problems.push(...read.problems);
    } else problems.push(wrongType([...at, name], 'object'));
  }
  return { value, problems };
}

/** What is wrong with a field that could be left out leaves that field out. */
function readPreset(given: unknown, at: readonly PropertyKey[]): Read<Preset | undefined> {
  if (!isObject(given)) return { value: undefined, problems: [wrongType(at, 'object')] };
  const { value, problems } = readFields(presetFields, given, at);
  const { id } = value;
  const lacking = [
    ...(given.id === undefined ? ['id'] : []),
    ...(given.adapter === undefined && given.pack === undefined ? ['adapter'] : []),
  ];
  const missing = lacking.map(
    (name): PackProblem => ({ path: toPath([...at, name]), kind: 'missing' }),
  );
  const isWhole = id !== undefined && (value.adapter ?? value.pack) !== undefined;
  // Not the provider's own address in the place of one that was meant and is wrong.
  const isReached = given.address === undefined || value.address !== undefined;
  return {
    value: isWhole && isReached ? { ...value, id } : undefined,
    problems: [...problems, ...missing],
  };
}

function withoutTwice(read: Read<Policy['connections']>): Read<Policy['connections']> {
  const seen = new Set<string>();
  const twice = read.value.filter(({ value: { id } }) => seen.size === seen.add(id).size);
  const problems: PackProblem[] = twice.map(({ value, place }) => ({
    path: toPath(['connections', place, 'id']),
    kind: 'duplicate',
    value: value.id,
  }));
  return {
    value: read.value.filter((each) => !twice.includes(each)),
    problems: [...read.problems, ...problems],
  };
}

/** What is switched off is a setting where there is one for it. */
const withOff = (settings: PolicySettings, off: readonly Feature[]): PolicySettings => ({
  ...settings,
  ...(off.includes('relay') ? { relay: null } : {}),
  ...(off.includes('banner') ? { banner: false } : {}),
});

/** What was given beside the text counts before what is in it. */
function opened({ text, ...others }: Given): Read<Given> {
  if (text === undefined) return { value: others, problems: [] };
  if (typeof text !== 'string') return { value: others, problems: [wrongType(['text'], 'string')] };
  try {
    const inner: unknown = JSON.parse(text);
    return isObject(inner)
      ? { value: { ...inner, ...others }, problems: [] }
      : { value: others, problems: [wrongType(['text'], 'object')] };
  } catch {
    return { value: others, problems: [{ path: 'text', kind: 'not-json' }] };
  }
}

/**
 * A policy as the browser hands it over, field by field: what is wrong is refused with its place, and
 * the rest holds. Never throws.
 */
export function readPolicy(all: Given): Read<Policy> {
  const { value: given, problems: wrongText } = opened(all);
  const name: Read<string | undefined> =
    given.organisation === undefined
      ? { value: '', problems: [] }
      : readValue(nameShape, given.organisation, ['organisation']);
  const settings = readSettings(given.settings, ['settings']);
  const defaults = readSettings(given.defaults, ['defaults']);
  const off = readEach(given.off, ['off'], (one, at) => readValue(featureShape, one, at));
  const packs = readEach(given.packs, ['packs'], (one, at) => readValue(packTextShape, one, at));
  const connections = withoutTwice(readEach(given.connections, ['connections'], readPreset));
  const unknown = Object.keys(given).filter((key) => !(key in policyShape.shape));
  const features = [...new Set(off.value.map(({ value }) => value))];
  return {
    value: {
      name: name.value ?? '',
      settings: withOff(settings.value, features),
      defaults: defaults.value,
      off: features,
      packs: packs.value,
      connections: connections.value,
    },
    problems: [
      ...wrongText,
      ...unknown.map((key) => unknownKey([], key)),
      ...[name, settings, defaults, off, packs, connections].flatMap(({ problems }) => problems),
    ].slice(0, MOST_PROBLEMS),
  };
}
