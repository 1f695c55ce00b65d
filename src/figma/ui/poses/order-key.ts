import type { PoseWish } from "../api/model";

/**
 * The idempotency key of the order being placed. The same wish for the same mascot keeps its key
 * until the server gave a definite answer, so that pressing again after a lost answer neither draws
 * nor costs twice; the next order, even of the same words, gets a new key.
 */
export class OrderKey {
  private held: { wish: string; key: string } | null = null;

  keyFor(mascotId: string, wish: PoseWish): string {
    const text = JSON.stringify([mascotId, wish.prompt, wish.color, wish.negativePrompt]);
    if (this.held?.wish !== text) this.held = { wish: text, key: randomKey() };
    return this.held.key;
  }

  settled(): void {
    this.held = null;
  }
}

/** 128 random bits; `crypto.randomUUID` is missing on plain-http hosts other than localhost. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
