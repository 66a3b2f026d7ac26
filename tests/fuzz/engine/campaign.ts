import { createChance } from '../../long-life/random';
import type { Coverage } from './coverage';
import { judge } from './judge';
import { mutate } from './mutate';
import { pickFrom } from './pick-from';
import type { Target, Trouble } from './target';

export interface Finding extends Trouble {
  input: string;
}

export interface Outcome {
  inputs: number;
  /** One of each. */
  findings: Finding[];
  /** Inputs that ran what none before them ran, in the order in which they came. */
  kept: string[];
}

export interface Campaign {
  target: Target;
  seed: number;
  /** Asked before each round. */
  goesOn: (inputs: number) => boolean;
  /** Tells new code from old; without it chance alone leads. */
  coverage?: Coverage;
  /** Hears of each input before it is taken. */
  note?: (input: string) => void;
  progress?: (outcome: Outcome) => void;
}

/** Inputs between two looks at what ran, each of which takes longer than an input. */
const ROUND = 60;

/** Takes inputs, one made of another, as long as it goes on. The same seed makes the same ones. */
export async function runCampaign(campaign: Campaign): Promise<Outcome> {
  const { target, seed, goesOn, coverage, note, progress } = campaign;
  const chance = createChance(seed);
  const outcome: Outcome = { inputs: 0, findings: [], kept: [] };

  async function take(input: string): Promise<void> {
    note?.(input);
    outcome.inputs += 1;
    const found = await judge(target, input);
    if (found === null) return;
    const isKnown = outcome.findings.some(
      ({ kind, what }) => kind === found.kind && what === found.what,
    );
    if (!isKnown) outcome.findings.push({ ...found, input });
  }

  /** Which of a round it was is found by taking each once more. */
  async function keepNew(round: readonly string[], guide: Coverage): Promise<void> {
    const all = await guide.look();
    if (all.length === 0) return;
    for (const input of round) {
      await take(input);
      const ran = await guide.look();
      if (ran.length > 0) outcome.kept.push(input);
      guide.add(ran);
    }
    guide.add(all);
  }

  /** New ones lead on to others; the first ones keep the ground broad. */
  const parent = (): string =>
    pickFrom(chance, chance.of(0.4) && outcome.kept.length > 0 ? outcome.kept : target.seeds) ?? '';

  for (const input of target.seeds) await take(input);
  coverage?.add(await coverage.look());
  while (goesOn(outcome.inputs)) {
    const round = Array.from({ length: ROUND }, () =>
      mutate(parent(), chance, target.words, parent()),
    );
    for (const input of round) await take(input);
    if (coverage !== undefined) await keepNew(round, coverage);
    progress?.(outcome);
  }
  return outcome;
}
