/** An answer as it came over the wire, before anybody understood it. */
export interface RawAnswer {
  /** The request of the pack that it answers. */
  request: string;
  status: number;
  /** Where it came from in the end. */
  url: string;
  redirected: boolean;
  text: string;
}
