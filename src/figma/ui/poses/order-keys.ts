import type { PoseWish } from "../api/model";

/**
 * The idempotency keys of orders on their way. The same wish for the same mascot keeps its key until
 * the server gave a definite answer, so that ordering again after a lost answer neither draws nor
 * costs twice; the next order, even of the same words, gets a new key.
 */
export class OrderKeys {
  private readonly keys = new Map<string, string>();

  keyFor(mascotId: string, wish: PoseWish): string {
    const text = textOf(mascotId, wish);
    const key = this.keys.get(text) ?? randomKey();
    this.keys.set(text, key);
    return key;
  }

  settled(mascotId: string, wish: PoseWish): void {
    this.keys.delete(textOf(mascotId, wish));
  }
}

function textOf(mascotId: string, wish: PoseWish): string {
  return JSON.stringify([mascotId, wish.prompt, wish.color, wish.negativePrompt]);
}

/** 128 random bits; `crypto.randomUUID` is missing on plain-http hosts other than localhost. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
