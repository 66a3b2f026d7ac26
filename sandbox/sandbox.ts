import { FaultList } from './faults/fault-list';
import { DeviceSessions } from './hilink/device-sessions';
import { RequestLog } from './http/request-log';
import { Sessions } from './http/sessions';
import { firstSite, type Site } from './site';
import { advance } from './world/advance';
import { type Clock, readClock, running, setClock } from './world/clock';
import { createWorld } from './world/create-world';
import type { World } from './world/world';

export interface Beginning {
  readonly seed?: number | undefined;
  /** Fixes the clock at this moment; without it the clock runs with real time. */
  readonly now?: number | undefined;
  readonly flow?: boolean | undefined;
}

/** The one place where anything changes: the world as it now is, its clock, and what serves it. */
export class Sandbox {
  readonly faults = new FaultList();
  readonly requests = new RequestLog();
  readonly sessions = new Sessions();
  readonly device = new DeviceSessions();
  #clock: Clock = running;
  #site: Site = firstSite;
  #world: World;

  constructor(beginning: Beginning) {
    this.#world = this.#begin(beginning);
  }

  now(): number {
    return readClock(this.#clock, Date.now());
  }

  /** The world, with everything done that is due by now. */
  world(): World {
    this.#world = advance(this.#world, this.now());
    return this.#world;
  }

  /** Takes over a world made from the one `world` gave. */
  become(world: World): void {
    this.#world = world;
  }

  site(): Site {
    return this.#site;
  }

  changeSite(change: Partial<Site>): Site {
    this.#site = { ...this.#site, ...change };
    return this.#site;
  }

  /** Settles what is due by the old clock before the new one counts. */
  changeClock(step: (clock: Clock, real: number) => Clock): void {
    this.world();
    this.#clock = step(this.#clock, Date.now());
  }

  reset(beginning: Beginning): void {
    const { seed, flow } = this.#world;
    this.#world = this.#begin({ seed, flow, ...beginning });
    this.faults.clear();
    this.requests.clear();
    this.sessions.end();
    this.device.clear();
    this.#site = firstSite;
  }

  #begin({ seed = 1, flow = false, now }: Beginning): World {
    this.#clock = now === undefined ? running : setClock(now);
    return createWorld(seed, this.now(), flow);
  }
}
