import type { Canvas } from "../../ui/canvas/canvas";
import type { Errand, Host } from "../../ui/host/host";

/** A place for the app to run in that the test looks into and moves. */
export class FakeHost implements Host {
  kind: Host["kind"] = "studio";
  server = "http://studio.test";
  canvas: Canvas | null = null;
  errand: Errand = "";
  readonly opened: string[] = [];
  readonly memory = new Map<string, string>();
  readonly saved: { content: Blob; name: string }[] = [];
  handedToken: string | null = null;
  private isShown = true;
  private readonly wakeListeners = new Set<() => void>();
  private readonly tokenListeners = new Set<() => void>();

  async recall(key: string) {
    return this.memory.get(key) ?? null;
  }

  async remember(key: string, text: string | null) {
    if (text === null) this.memory.delete(key);
    else this.memory.set(key, text);
  }

  takeHandedToken() {
    const token = this.handedToken;
    this.handedToken = null;
    return token;
  }

  onHandedToken(listener: () => void) {
    this.tokenListeners.add(listener);
    return () => this.tokenListeners.delete(listener);
  }

  takeErrand() {
    return this.errand;
  }

  openPage(address: string) {
    this.opened.push(address);
  }

  isVisible() {
    return this.isShown;
  }

  onWake(listener: () => void) {
    this.wakeListeners.add(listener);
    return () => this.wakeListeners.delete(listener);
  }

  saveFile(content: Blob, name: string) {
    this.saved.push({ content, name });
  }

  show(isShown: boolean) {
    this.isShown = isShown;
    for (const listener of this.wakeListeners) listener();
  }

  hand(token: string) {
    this.handedToken = token;
    for (const listener of this.tokenListeners) listener();
  }
}
