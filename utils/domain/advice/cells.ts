import type { AdviceNeed, AdvicePlan } from './advice-problem';

/** What is needed on one day in regions that every plan holds together or not at all. */
export interface Cell {
  day: number;
  area: number;
  bytes: number;
}

/** The areas that a plan holds, shared by all plans with the same ones. */
export interface Reach {
  holds: boolean[];
  /** Bytes needed in these areas by all cells before the nth. */
  before: Float64Array;
  firstDay: number;
  lastDay: number;
}

/** The need as the search sees it: cells by day, and for every plan its reach. */
export interface Demand {
  days: number;
  cells: Cell[];
  /** The first cell of every day; one more at the end. */
  startOf: number[];
  total: number;
  /** By plan; null where it holds nothing that is needed. */
  reaches: (Reach | null)[];
}

/** Regions that no plan tells apart get the same number. */
function areasOf(regions: number, holdings: Map<string, number[]>): number[] {
  let areas: number[] = new Array(regions).fill(0);
  for (const held of holdings.values()) {
    const inside = new Set(held);
    const names = new Map<string, number>();
    areas = areas.map((area, region) => {
      const name = `${area}${inside.has(region) ? '+' : '-'}`;
      const known = names.get(name) ?? names.size;
      names.set(name, known);
      return known;
    });
  }
  return areas;
}

function reachOf(held: number[], areas: number[], cells: Cell[]): Reach {
  const holds: boolean[] = areas.map(() => false);
  for (const region of held) holds[areas[region] ?? 0] = true;
  const before = new Float64Array(cells.length + 1);
  let sum = 0;
  for (const [index, { area, bytes }] of cells.entries()) {
    sum += holds[area] === true ? bytes : 0;
    before[index + 1] = sum;
  }
  const days = cells.filter(({ area }) => holds[area] === true).map(({ day }) => day);
  return { holds, before, firstDay: days[0] ?? 0, lastDay: days.at(-1) ?? 0 };
}

/** The need cut into cells, and what each plan can reach of it. */
export function toDemand(need: AdviceNeed, plans: AdvicePlan[]): Demand {
  const numbers = new Map<string, number>();
  for (const { region, bytes } of need.use) {
    if (bytes > 0 && !numbers.has(region)) numbers.set(region, numbers.size);
  }
  const holdings = new Map<string, number[]>();
  const keys = plans.map(({ regions }) => {
    const found: number[] = [];
    for (const region of regions) {
      const number = numbers.get(region);
      if (number !== undefined) found.push(number);
    }
    const key = found.length < 2 ? String(found[0] ?? '') : found.sort((a, b) => a - b).join();
    if (found.length > 0 && !holdings.has(key)) holdings.set(key, found);
    return key;
  });
  const areas = areasOf(numbers.size, holdings);
  const sums = new Map<string, Cell>();
  for (const { day, region, bytes } of need.use) {
    if (bytes === 0) continue;
    const area = areas[numbers.get(region) ?? 0] ?? 0;
    const cell = sums.get(`${day} ${area}`) ?? { day, area, bytes: 0 };
    cell.bytes += bytes;
    sums.set(`${day} ${area}`, cell);
  }
  const cells = [...sums.values()].sort((a, b) => a.day - b.day || a.area - b.area);
  const startOf = Array.from({ length: need.days + 1 }, () => cells.length);
  for (const [index, { day }] of [...cells.entries()].reverse()) startOf[day] = index;
  for (let day = need.days - 1; day >= 0; day -= 1) {
    if (cells[startOf[day] ?? 0]?.day !== day) startOf[day] = startOf[day + 1] ?? cells.length;
  }
  const reaches = new Map<string, Reach>();
  for (const [key, held] of holdings) reaches.set(key, reachOf(held, areas, cells));
  return {
    days: need.days,
    cells,
    startOf,
    total: cells.reduce((sum, { bytes }) => sum + bytes, 0),
    reaches: keys.map((key) => reaches.get(key) ?? null),
  };
}
