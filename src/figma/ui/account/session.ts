import type { Outcome } from "../api/answers";
import { createPosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import { createSignInApi, type Tokens } from "../api/sign-in-api";
import type { Host } from "../host/host";
import { createStore } from "../state/store";

export type SessionState<Api> =
  | { readonly kind: "starting" }
  | { readonly kind: "signed-out"; readonly because: "asked" | "refused" | "never-in" }
  | { readonly kind: "signed-in"; readonly api: Api };

/** Makes the API that speaks with a token. */
export type Connect<Api> = (
  server: string,
  token: string,
  onOutcome: (outcome: Outcome) => void,
) => Api;

/** Who uses the app, and which server: tokens kept on this device, and the API that speaks with them. */
export class Session<Api = unknown> {
  readonly state = createStore<SessionState<Api>>({ kind: "starting" });
  /** Whether the last call reached the server. */
  readonly isConnected = createStore(true);
  /** Scheme and authority of the server; empty for the page's own, or when none is chosen yet. */
  readonly server = createStore("");

  private token: string | null = null;
  private isRefreshing = false;

  constructor(
    private readonly host: Host,
    private readonly connect: Connect<Api>,
  ) {
    this.server.set(host.server);
  }

  /** A token handed over by a link wins over the kept one. Also good for a later link. */
  async start(): Promise<void> {
    if (this.host.kind === "figma") {
      this.server.set((await this.host.recall("server")) ?? this.host.server);
    }
    const handed = this.host.takeHandedToken();
    const token = handed ?? (await this.host.recall("token"));
    if (handed !== null) await this.keep({ access: handed, refresh: null });
    if (token !== null) this.enter(token);
    else if (this.state.get().kind === "starting") this.leave("never-in");
  }

  /** The plugin's one choice of server: `poses.example` and `http://localhost:8080/` are good too. */
  async chooseServer(typed: string): Promise<void> {
    const address = serverAddress(typed);
    if (address === null) throw new Problem(400, [], false);
    await this.host.remember("server", address);
    this.server.set(address);
  }

  /** Checks a pasted token with the server before keeping it; a refused one is a {@link Problem}. */
  async signInWithToken(pasted: string): Promise<void> {
    const token = pasted.trim();
    if (!isSendable(token)) throw new Problem(401, [], false);
    await createPosesApi(this.server.get(), token, () => {}).purse();
    await this.admit({ access: token, refresh: null });
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.admit(await this.door().signIn(email, password));
  }

  async register(email: string, password: string, name: string): Promise<void> {
    await this.admit(await this.door().register(email, password, name));
  }

  async signInWithCode(code: string): Promise<void> {
    await this.admit(await this.door().exchangeCode(code.replace(/\D/g, "")));
  }

  /** A code to type into a plugin, which signs it in as whoever is signed in here. */
  async codeForPlugin() {
    return this.door().pluginCode(this.token ?? "");
  }

  /** Signed out here in any case; the server hears of it if it can. */
  async signOut(): Promise<void> {
    const token = this.token ?? "";
    await this.keep(null);
    this.leave("asked");
    await this.door()
      .signOut(token)
      .catch((thrown: unknown) => {
        if (!(thrown instanceof Problem)) throw thrown;
      });
  }

  private door() {
    return createSignInApi(this.server.get());
  }

  private async admit(tokens: Tokens): Promise<void> {
    await this.keep(tokens);
    this.enter(tokens.access);
  }

  private async keep(tokens: Tokens | null): Promise<void> {
    await this.host.remember("token", tokens?.access ?? null);
    await this.host.remember("refresh-token", tokens?.refresh ?? null);
  }

  private enter(token: string): void {
    if (!isSendable(token)) {
      this.leave("refused");
      return;
    }
    this.token = token;
    this.isConnected.set(true);
    const api = this.connect(this.server.get(), token, ({ isReachable, isSignedOut }) => {
      if (this.currentApi() !== api) return; // a late answer to an earlier token
      this.isConnected.set(isReachable);
      if (isSignedOut) void this.renew();
    });
    this.state.set({ kind: "signed-in", api });
  }

  /** A refused token may only be too old: then the other one, used once, brings the next pair. */
  private async renew(): Promise<void> {
    if (this.isRefreshing) return;
    this.isRefreshing = true;
    try {
      const kept = await this.host.recall("refresh-token");
      if (kept === null) throw new Problem(401, [], false);
      await this.admit(await this.door().refresh(kept));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (problem.isPassing) this.isConnected.set(false);
      else await this.refuse();
    } finally {
      this.isRefreshing = false;
    }
  }

  private async refuse(): Promise<void> {
    await this.keep(null);
    this.leave("refused");
  }

  private leave(because: "asked" | "refused" | "never-in"): void {
    this.token = null;
    this.state.set({ kind: "signed-out", because });
  }

  private currentApi(): Api | null {
    const state = this.state.get();
    return state.kind === "signed-in" ? state.api : null;
  }
}

/** Whether a header can carry it: one visible ASCII word. */
function isSendable(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token);
}

/** The address without path; https unless said otherwise or on this machine. Null: no address. */
export function serverAddress(typed: string): string | null {
  const text = typed.trim();
  const isLocal = /^(localhost|127\.0\.0\.1)(:|\/|$)/.test(text);
  const whole = /^https?:\/\//i.test(text) ? text : `${isLocal ? "http" : "https"}://${text}`;
  try {
    const { protocol, host, pathname } = new URL(whole);
    return host === "" ? null : `${protocol}//${host}${pathname.replace(/\/+$/, "")}`;
  } catch {
    return null;
  }
}
