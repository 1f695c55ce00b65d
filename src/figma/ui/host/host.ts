/**
 * What the app needs from the place it runs in. The studio page is one host; a Figma plugin window
 * is another, with client storage in place of the browser's.
 */
export interface Host {
  /** Scheme and authority of the server, without a slash at the end; empty for the page's own. */
  readonly server: string;

  /** What was kept on this device under a key, or null. */
  recall(key: MemoryKey): Promise<string | null>;

  /** Keeps a text on this device; null forgets it. */
  remember(key: MemoryKey, text: string | null): Promise<void>;

  /** A token handed over by the link that opened the app, once; null if there was none. */
  takeHandedToken(): string | null;

  /** Calls the listener whenever another token is handed over; answers how to stop that. */
  onHandedToken(listener: () => void): () => void;

  /** Whether a person can see the app now. */
  isVisible(): boolean;

  /** Calls the listener when the app is shown, hidden, or back on the network. */
  onWake(listener: () => void): () => void;

  /** Saves a file where the person keeps downloads. */
  saveFile(content: Blob, name: string): void;
}

export type MemoryKey = "token" | "mascot" | "backdrop" | "backdrop-colour";
