import { createPosesApi, type PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import type { Host } from "../host/host";
import { createStore } from "../state/store";

export type SessionState =
  | { readonly kind: "starting" }
  | { readonly kind: "signed-out"; readonly because: "asked" | "refused" | "never-in" }
  | { readonly kind: "signed-in"; readonly api: PosesApi };

/** Who uses the app: a token kept on this device, and the API that speaks with it. */
export class Session {
  readonly state = createStore<SessionState>({ kind: "starting" });
  /** Whether the last call reached the server. */
  readonly isConnected = createStore(true);

  constructor(private readonly host: Host) {}

  /** A token handed over by a link wins over the kept one. Also good for a later link. */
  async start(): Promise<void> {
    const handed = this.host.takeHandedToken();
    const token = handed ?? (await this.host.recall("token"));
    if (handed !== null) await this.host.remember("token", handed);
    if (token !== null) this.enter(token);
    else if (this.state.get().kind === "starting") this.leave("never-in");
  }

  /** Checks a pasted token with the server before keeping it; a refused one is a {@link Problem}. */
  async signIn(pasted: string): Promise<void> {
    const token = pasted.trim();
    if (!isSendable(token)) throw new Problem(401, [], false);
    await createPosesApi(this.host.server, token, () => {}).balance();
    await this.host.remember("token", token);
    this.enter(token);
  }

  async signOut(): Promise<void> {
    await this.host.remember("token", null);
    this.leave("asked");
  }

  private enter(token: string): void {
    if (!isSendable(token)) {
      this.leave("refused");
      return;
    }
    this.isConnected.set(true);
    const api = createPosesApi(this.host.server, token, ({ isReachable, isSignedOut }) => {
      if (this.currentApi() !== api) return; // a late answer to an earlier token
      this.isConnected.set(isReachable);
      if (isSignedOut) this.refuse();
    });
    this.state.set({ kind: "signed-in", api });
  }

  private refuse(): void {
    void this.host.remember("token", null);
    this.leave("refused");
  }

  private leave(because: "asked" | "refused" | "never-in"): void {
    this.state.set({ kind: "signed-out", because });
  }

  private currentApi(): PosesApi | null {
    const state = this.state.get();
    return state.kind === "signed-in" ? state.api : null;
  }
}

/** Whether a header can carry it: one visible ASCII word. */
function isSendable(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token);
}
