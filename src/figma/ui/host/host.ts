import type { Canvas } from "../canvas/canvas";

/**
 * What the app needs from the place it runs in: the browser page that a server answers at `/`, the
 * window of the plugin in Figma, or the administrators' page at `/admin/`.
 */
export interface Host {
  readonly kind: "studio" | "figma" | "admin";

  /** Scheme and authority of the server, without a slash at the end; empty for the page's own. */
  readonly server: string;

  /** The canvas beside the app; null where there is none. */
  readonly canvas: Canvas | null;

  /** What was kept on this device under a key, or null. */
  recall(key: MemoryKey): Promise<string | null>;

  /** Keeps a text on this device; null forgets it. */
  remember(key: MemoryKey, text: string | null): Promise<void>;

  /** A token handed over by the link that opened the app, once; null if there was none. */
  takeHandedToken(): string | null;

  /** Calls the listener whenever another token is handed over; answers how to stop that. */
  onHandedToken(listener: () => void): () => void;

  /** What the app was opened for, once: empty for nothing special. */
  takeErrand(): Errand;

  /** Whether a person can see the app now. */
  isVisible(): boolean;

  /** Calls the listener when the app is shown, hidden, or back on the network. */
  onWake(listener: () => void): () => void;

  /** Saves a file where the person keeps downloads. */
  saveFile(content: Blob, name: string): void;

  /** Opens a page in the person's browser. */
  openPage(address: string): void;
}

/** `regenerate`, `new-pose`: a relaunch button in Figma; `connect`: a plugin asks for a code. */
export type Errand = "" | "regenerate" | "new-pose" | "connect";

export type MemoryKey =
  | "token"
  | "refresh-token"
  | "server"
  | "mascot"
  | "backdrop"
  | "backdrop-colour"
  | "language"
  | "door"
  | "replacements";
