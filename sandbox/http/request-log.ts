export interface LoggedRequest {
  readonly at: number;
  readonly subscriber?: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Whether it carried `If-None-Match`. */
  readonly conditional: boolean;
  /** Whether it carried any cookie. */
  readonly cookie: boolean;
  readonly status: number;
}

const KEPT = 10_000;

/** What API and websites were asked, oldest first. No header is kept, so neither is a token. */
export class RequestLog {
  #requests: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.#requests = [...this.#requests.slice(1 - KEPT), request];
  }

  all(): readonly LoggedRequest[] {
    return this.#requests;
  }

  clear(): void {
    this.#requests = [];
  }
}
