import type { Demand, Reach } from './cells';
import type { Line } from './lines';

interface OfReach {
  /** What all cells before the nth are worth, of those it holds. */
  before: Float64Array;
  highest: number;
}

/** What a line earns at given worths, at most. */
export interface Earning {
  /** The least that a purchase costs above what it earns; below 0: it earns more. */
  net: number;
  /** What all its purchases together earn above what they cost; never below 0. */
  gain: number;
}

/** More first days than that are looked at in groups: as though one could begin on all of a group. */
const FIRST_DAYS = 60;

/**
 * What every line can earn at most where each byte of a cell pays so much: by looking at one purchase,
 * which bears at least its share of what several earn together; where they extend each other, at
 * numbers of them, from so many to twice as many, at the price of the fewest and with all that the
 * most of them bring.
 */
export class Pricing {
  private readonly order: number[];
  private readonly reaches = new Map<Reach, OfReach>();

  /** @param rates minor units a byte, by cell */
  constructor(
    private readonly demand: Demand,
    private readonly rates: Float64Array,
  ) {
    this.order = [...rates.keys()]
      .filter((cell) => (rates[cell] ?? 0) > 0)
      .sort((a, b) => (rates[b] ?? 0) - (rates[a] ?? 0));
  }

  /** What everything is worth. */
  get worth(): number {
    return this.demand.cells.reduce((sum, { bytes }, at) => sum + bytes * (this.rates[at] ?? 0), 0);
  }

  /** @param looked is told how much has been looked at */
  earning(line: Line, looked: (count: number) => void): Earning {
    const { most, cost, data, days, reach } = line;
    if (line.topUp === 'extends' || line.single) {
      const least: Earning = { net: Number.POSITIVE_INFINITY, gain: 0 };
      let from = 1;
      while (from <= most) {
        const to = from < 4 ? from : Math.min(most, 2 * from - 1);
        const length = line.topUp === 'extends' ? days * to : days;
        const net = this.net(line, cost * from, data * to, length, looked);
        least.net = Math.min(least.net, net);
        least.gain = Math.max(least.gain, line.single ? -net : (-net * most) / from);
        // What can serve everything that is reached earns no more by more of it.
        if (data * from >= (reach.before.at(-1) ?? 0) && length >= this.demand.days) break;
        from = to + 1;
      }
      return least;
    }
    const net = this.net(line, cost, data, days, looked);
    return { net, gain: Math.max(0, -net * most) };
  }

  private net(
    { reach, cap }: Line,
    cost: number,
    data: number,
    length: number,
    looked: (count: number) => void,
  ): number {
    const { startOf, cells } = this.demand;
    const { before, highest } = this.of(reach);
    const most = data * highest;
    const { firstDay, lastDay } = reach;
    const step = Math.ceil((lastDay - firstDay + 1) / FIRST_DAYS);
    let least = Number.POSITIVE_INFINITY;
    for (let day = firstDay; day <= lastDay; day += step) {
      const from = startOf[day] ?? 0;
      const to = startOf[day + step - 1 + length] ?? cells.length;
      const worth = (before[to] ?? 0) - (before[from] ?? 0);
      if (cost - Math.min(worth, most) < least) {
        const exact = cap === Number.POSITIVE_INFINITY && this.needed(reach, from, to) <= data;
        if (!exact) looked(this.order.length);
        least = Math.min(least, cost - (exact ? worth : this.best(reach, cap, data, from, to)));
      }
      // What begins later is part of this.
      if (to === cells.length) break;
    }
    looked((lastDay - firstDay) / step);
    return least;
  }

  private needed({ before }: Reach, from: number, to: number): number {
    return (before[to] ?? 0) - (before[from] ?? 0);
  }

  /** What so many bytes earn at most within these cells. */
  private best({ holds }: Reach, cap: number, data: number, from: number, to: number): number {
    let left = data;
    let worth = 0;
    for (const cell of this.order) {
      if (cell < from || cell >= to) continue;
      const each = this.demand.cells[cell];
      if (each === undefined || holds[each.area] !== true) continue;
      const bytes = Math.min(each.bytes, cap, left);
      worth += bytes * (this.rates[cell] ?? 0);
      left -= bytes;
      if (left <= 0) break;
    }
    return worth;
  }

  private of(reach: Reach): OfReach {
    const known = this.reaches.get(reach);
    if (known !== undefined) return known;
    const { cells } = this.demand;
    const before = new Float64Array(cells.length + 1);
    let highest = 0;
    let sum = 0;
    for (const [cell, { area, bytes }] of cells.entries()) {
      const rate = reach.holds[area] === true ? (this.rates[cell] ?? 0) : 0;
      sum += rate * bytes;
      before[cell + 1] = sum;
      highest = Math.max(highest, rate);
    }
    const found = { before, highest };
    this.reaches.set(reach, found);
    return found;
  }
}
