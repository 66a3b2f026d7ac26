import { DAY, HOUR } from '../../../../utils/domain/time';
import { aBucket, aReading, GB, NOW } from '../../../support/builders';
import { beginStory } from '../story';

type Story = ReturnType<typeof beginStory>;

export const END = NOW + 30 * DAY;

/** A bucket of 100 GB with so much left. */
export const left = (remaining: number, parts: Parameters<typeof aReading>[0] = {}) =>
  aReading({
    expiresAt: END,
    startsAt: NOW,
    buckets: [
      aBucket({
        remaining,
        used: 100 * GB - remaining,
        total: 100 * GB,
        startsAt: NOW,
        expiresAt: END,
      }),
    ],
    ...parts,
  });

/** Reads every hour, and uses this much in each; gives what is left in the end. */
export function live(story: Story, from: number, hours: number, perHour: number): number {
  let remaining = from;
  for (let hour = 0; hour < hours; hour += 1) {
    story.wait(HOUR);
    remaining -= perHour;
    story.read(left(remaining));
  }
  return remaining;
}

/** A line of 100 GB for thirty days, read once. */
export function beginWhole(beginning: Parameters<typeof beginStory>[0] = {}): Story {
  const story = beginStory(beginning);
  story.read(left(100 * GB));
  return story;
}
