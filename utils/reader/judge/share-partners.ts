import type { Finding } from './finding';

/** A whole is of the same thing as its part: "2.6 GB of 3 GB" below "Roaming". */
export function sharePartners(findings: readonly Finding[]): void {
  for (const part of findings) {
    const whole = part.partner;
    if (whole === null || whole.state !== 'total' || whole.partner !== part) continue;
    whole.topic = part.topic ?? whole.topic;
    whole.purpose = part.purpose;
    whole.daily = part.daily;
    whole.aside = part.aside;
  }
}
