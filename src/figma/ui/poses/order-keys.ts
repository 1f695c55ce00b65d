/**
 * The idempotency keys of orders on their way. The same order keeps its key until the server gave a
 * definite answer, so that ordering again after a lost answer neither draws nor costs twice; the next
 * order, even of the same words, gets a new key.
 */
export class OrderKeys {
  private readonly keys = new Map<string, string>();

  /** @param order everything that makes two orders the same */
  keyFor(order: string): string {
    const key = this.keys.get(order) ?? randomKey();
    this.keys.set(order, key);
    return key;
  }

  settled(order: string): void {
    this.keys.delete(order);
  }
}

/** 128 random bits; `crypto.randomUUID` is missing on plain-http hosts other than localhost. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
