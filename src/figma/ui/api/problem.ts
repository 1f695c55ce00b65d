/** What the server, or the way to it, answered in place of the wanted thing. */
export class Problem extends Error {
  override readonly name = "Problem";

  /**
   * @param status HTTP status; 0 when no answer came, or none that makes sense
   * @param messages sentences for the person, as the server wrote them; empty when it wrote none
   * @param isOurs whether the body was a problem of this product, not of a proxy or a starting server
   * @param retryAfterMs how long the server asks to wait, or null
   * @param type the last part of the problem's type, such as `not-found`; empty when there is none
   */
  constructor(
    readonly status: number,
    readonly messages: readonly string[],
    readonly isOurs: boolean,
    readonly retryAfterMs: number | null = null,
    readonly type = "",
  ) {
    super(messages.join(" ") || `HTTP ${status}`);
  }

  /** The token is missing, unknown or no longer good. */
  get isSignedOut(): boolean {
    return this.status === 401;
  }

  /** The thing does not exist for this account. A server that is still starting also says 404. */
  get isNotFound(): boolean {
    return this.status === 404 && this.isOurs;
  }

  /** An administrator has halted orders; everything else works. */
  get isPaused(): boolean {
    return this.type === "intake-paused";
  }

  /** Nobody answered who knows the product: no network, or the server is restarting. */
  get isUnreachable(): boolean {
    if (this.isPaused) return false;
    return this.status === 0 || [502, 503, 504].includes(this.status) || this.isStrangers404;
  }

  /** The same question may well be answered a little later. */
  get isPassing(): boolean {
    return this.isUnreachable || this.status >= 500 || [408, 429].includes(this.status);
  }

  private get isStrangers404(): boolean {
    return this.status === 404 && !this.isOurs;
  }
}
