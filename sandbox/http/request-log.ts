export interface LoggedRequest {
  readonly at: number;
  readonly subscriber?: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Whether it carried `If-None-Match`. */
  readonly conditional: boolean;
  readonly status: number;
}

const KEPT = 10_000;

/** What the API was asked, oldest first. No header is kept, so no token is. */
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
