import type { Finding } from './finding';

/** A whole is of the same thing as its part: "2.6 GB of 3 GB" below "Roaming". */
export function sharePartners(findings: readonly Finding[]): void {
  const dates = new Map<number, Finding[]>();
  for (const one of findings)
    if (one.quantity.kind === 'date') dates.set(one.at, [...(dates.get(one.at) ?? []), one]);
  for (const part of findings) {
    const whole = part.partner;
    if (whole === null || whole.state !== 'total' || whole.partner !== part) continue;
    part.topic ??= whole.topic;
    whole.topic = part.topic;
    whole.purpose = part.purpose;
    whole.daily = part.daily;
    whole.aside = part.aside;
    if (whole.at > part.at && part.purpose !== 'general')
      shareEnd(part, whole, dates.get(whole.at) ?? []);
  }
}

/** "512 MB left" of a booster, "of 1 GB · until 8 November" in the next line: that is the booster's end. */
function shareEnd(part: Finding, { quantity }: Finding, dates: readonly Finding[]): void {
  for (const date of dates)
    if (date.quantity.start > quantity.end && date.purpose === 'general')
      date.purpose = part.purpose;
}
