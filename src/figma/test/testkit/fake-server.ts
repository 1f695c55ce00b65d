import { vi } from "vitest";

export const TOKEN = "good-token";

export interface FakePose {
  id: string;
  mascotId: string;
  prompt: string;
  status: string;
  stage: string;
  attempt: number;
  imageUrl: string | null;
  errorMessage: string | null;
  failureCode: string | null;
  queuePosition: number | null;
  expectedSeconds: number | null;
  waitsFor: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

const POSES_A_PAGE = 1000;

/** A server in memory that answers fetch as the wire contract says. The test moves its poses on. */
export class FakeServer {
  balance = 20;
  posePrice = 1;
  /** How poses can be followed: all ways, all but streams, or plain questions only. */
  offers: "events" | "waiting" | "asking" = "asking";
  /** Accounts by e-mail, with their passwords. */
  readonly accounts = new Map<string, string>();
  code: string | null = null;
  refreshToken = "good-refresh";
  isDown = false;
  /** A whole answer for the next matching calls, before anything else is looked at. */
  override: ((call: Call) => Response | null) | null = null;
  readonly mascots: Record<string, unknown>[] = [];
  readonly poses: FakePose[] = [];
  readonly calls: Call[] = [];
  private readonly orders = new Map<string, FakePose[]>();
  private readonly waiting = new Set<() => void>();
  private readonly lines = new Set<() => void>();

  /** Takes the place of the network until the test ends. */
  install(): this {
    vi.stubGlobal("fetch", (request: Request) => this.fetch(request));
    return this;
  }

  addMascot(name: string, change: Record<string, unknown> = {}): string {
    const id = `mascot-${this.mascots.length + 1}`;
    const picture = `https://pictures.test/${id}.png`;
    this.mascots.push({
      ...{ id, name, status: "completed", fullBodyImageUrl: picture, avatarImageUrl: null },
      ...{ createdAt: new Date().toISOString(), updatedAt: new Date().toISOString() },
      ...change,
    });
    return id;
  }

  addPose(mascotId: string, prompt: string, change: Partial<FakePose> = {}): FakePose {
    const now = new Date().toISOString();
    const pose: FakePose = {
      ...{ id: `pose-${this.poses.length + 1}`, mascotId, prompt },
      ...{ status: "pending", stage: "waiting", attempt: 0 },
      ...{ imageUrl: null, errorMessage: null, failureCode: null, createdAt: now, updatedAt: now },
      ...{ queuePosition: null, expectedSeconds: null, waitsFor: null },
      ...change,
    };
    this.poses.push(pose);
    return pose;
  }

  complete(pose: FakePose): void {
    Object.assign(pose, {
      ...{ status: "completed", stage: "done", updatedAt: new Date().toISOString() },
      imageUrl: `https://pictures.test/${pose.id}.png`,
    });
  }

  fail(pose: FakePose, errorMessage: string): void {
    Object.assign(pose, { status: "failed", stage: "done", errorMessage, failureCode: "refused" });
    this.balance++;
  }

  callsTo(method: string, path: string | RegExp): Call[] {
    return this.calls.filter(
      (call) =>
        call.method === method &&
        (typeof path === "string" ? call.path === path : path.test(call.path)),
    );
  }

  /** Tells everybody who follows. What changed was changed before. */
  tell(): void {
    for (const wake of [...this.waiting]) wake();
  }

  /** Breaks all streams off. */
  hangUp(): void {
    for (const end of [...this.lines]) end();
  }

  private async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url, "http://studio.test");
    const text = await request.text();
    const call: Call = {
      method: request.method,
      path: url.pathname.replace("/api/v1", "") + url.search,
      headers: request.headers,
      body: text === "" ? null : JSON.parse(text),
    };
    this.calls.push(call);
    if (this.isDown) throw new TypeError("Failed to fetch");
    return this.override?.(call) ?? (await this.answer(call, request.signal));
  }

  private answer(call: Call, signal: AbortSignal): Response | Promise<Response> {
    const [path = "", query = ""] = call.path.split("?");
    if (path.startsWith("/auth/")) return this.enter(path, call);
    if (call.headers.get("Authorization") !== `Bearer ${TOKEN}`) {
      return problem(401, "The token is not valid or has expired");
    }
    const ofMascot = /^\/mascots\/([^/]+)\/poses(\/batch)?$/.exec(path)?.[1];
    const ofPose = /^\/poses\/([^/]+)(?:\/(status|image|cancel|recut))?$/.exec(path);
    if (path === "/credits/balance") {
      return json(200, { balance: this.balance, plan: "free", prices: { pose: this.posePrice } });
    }
    const mascot = /^\/mascots\/([^/]+)$/.exec(path)?.[1];
    if (call.method === "DELETE" && mascot !== undefined) return this.removeMascot(mascot);
    if (path === "/mascots") return this.mascotPage(call);
    if (path === "/storage/upload-image") return json(201, { url: "https://pictures.test/up.png" });
    if (path === "/mascots/from-image") return this.fromImage(call);
    if (path === "/poses/events") return this.events(query, signal);
    if (ofMascot !== undefined) {
      return call.method === "POST" ? this.order(ofMascot, call) : this.list(ofMascot, query);
    }
    if (ofPose) return this.pose(ofPose[1] as string, ofPose[2], call, signal);
    return problem(404, "No such route");
  }

  private enter(path: string, call: Call): Response {
    const { email, password, code, refreshToken } = call.body as Record<string, string>;
    const isLetIn = {
      "/auth/login": this.accounts.get(email ?? "") === password,
      "/auth/register": !this.accounts.has(email ?? ""),
      "/auth/exchange-code": this.code !== null && this.code === code,
      "/auth/refresh": refreshToken === this.refreshToken,
      "/auth/codes": call.headers.get("Authorization") === `Bearer ${TOKEN}`,
    }[path];
    if (path === "/auth/logout") return json(200, { message: "Signed out" });
    if (path === "/auth/codes" && this.code === null) return problem(404, "No such route");
    if (path === "/auth/codes") return json(201, { code: this.code });
    if (isLetIn) return json(201, { accessToken: TOKEN, refreshToken: this.refreshToken });
    if (path === "/auth/register") return problem(409, "This e-mail has an account");
    return problem(path === "/auth/exchange-code" ? 400 : 401, []);
  }

  /** The present state of each, then what is told; ends when all are finished. */
  private events(query: string, signal: AbortSignal): Response {
    if (this.offers !== "events") return problem(404, "No such route");
    const ids = (new URLSearchParams(query).get("ids") ?? "").split(",");
    const seen = new Map<string, string>();
    const text = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      start: (line) => {
        const end = () => {
          this.waiting.delete(write);
          line.close();
        };
        const write = () => {
          for (const id of ids) {
            const pose = this.poses.find((known) => known.id === id);
            const data = JSON.stringify(pose ?? { id });
            if (seen.get(id) === data) continue;
            seen.set(id, data);
            const name = pose === undefined ? "gone" : "status";
            line.enqueue(text.encode(`event: ${name}\nid: ${seen.size}\ndata: ${data}\n\n`));
          }
          if (this.unfinished(ids).length === 0) end();
        };
        line.enqueue(text.encode(": still here\n\n"));
        this.waiting.add(write);
        const breakOff = () => {
          if (this.waiting.delete(write)) line.error(new DOMException("aborted", "AbortError"));
        };
        signal.addEventListener("abort", breakOff);
        this.lines.add(breakOff);
        write();
      },
    });
    return new Response(stream, { headers: { "Content-Type": "text/event-stream" } });
  }

  private unfinished(ids: readonly string[]): FakePose[] {
    return this.poses.filter(
      ({ id, status }) => ids.includes(id) && status !== "completed" && status !== "failed",
    );
  }

  private mascotPage(call: Call): Response {
    const query = new URLSearchParams(call.path.split("?")[1]);
    const limit = Number(query.get("limit"));
    const from = (Number(query.get("page")) - 1) * limit;
    return json(200, { data: [...this.mascots].reverse().slice(from, from + limit), meta: {} });
  }

  private fromImage(call: Call): Response {
    const { imageUrl, name } = call.body as { imageUrl: string; name?: string };
    this.addMascot(name ?? "Uploaded visual", { fullBodyImageUrl: imageUrl });
    return json(201, this.mascots.at(-1));
  }

  private removeMascot(id: string): Response {
    const at = this.mascots.findIndex((mascot) => mascot["id"] === id);
    if (at < 0) return problem(404, "Mascot not found");
    this.mascots.splice(at, 1);
    const left = this.poses.filter((pose) => pose.mascotId !== id);
    this.poses.splice(0, this.poses.length, ...left);
    return json(200, { message: "Mascot deleted" });
  }

  private list(mascotId: string, query: string): Response {
    const all = this.poses.filter((pose) => pose.mascotId === mascotId).reverse();
    const after = new URLSearchParams(query).get("after");
    const begin = all.findIndex((pose) => pose.id === after) + 1;
    const data = all.slice(begin, begin + POSES_A_PAGE);
    const isLast = begin + POSES_A_PAGE >= all.length;
    return json(200, { data, next: isLast ? null : `?after=${data.at(-1)?.id}` });
  }

  private order(mascotId: string, call: Call): Response {
    const key = call.headers.get("Idempotency-Key") ?? "";
    const { prompt, prompts } = call.body as { prompt?: string; prompts?: string[] };
    const wanted = prompts ?? [prompt ?? ""];
    const price = wanted.length * this.posePrice;
    if (!this.orders.has(key) && price > this.balance) {
      return problem(402, `A pose costs ${this.posePrice} credit; you have ${this.balance}`);
    }
    if (!this.orders.has(key)) {
      this.balance -= price;
      this.orders.set(
        key,
        wanted.map((each) => this.addPose(mascotId, each)),
      );
    }
    const ordered = this.orders.get(key) as FakePose[];
    return json(201, prompts === undefined ? ordered[0] : { batchId: "b", data: ordered });
  }

  private async pose(
    id: string,
    part: string | undefined,
    call: Call,
    signal: AbortSignal,
  ): Promise<Response> {
    const pose = this.poses.find((known) => known.id === id);
    if (pose === undefined) return problem(404, "There is no such pose");
    if (call.method === "DELETE") {
      this.poses.splice(this.poses.indexOf(pose), 1);
      return json(200, { message: "Pose deleted" });
    }
    if (part === "cancel") return this.cancel(pose);
    if (part === "recut") {
      pose.imageUrl = `${pose.imageUrl}?cut=${JSON.stringify(call.body)}`;
      return json(200, pose);
    }
    if (part === "image") return new Response(new Blob(["png"], { type: "image/png" }));
    // an older server does not know the parameter, and answers at once
    const isKept = call.path.includes("wait=20") && this.offers !== "asking";
    if (part === "status" && isKept) await this.change(pose, call, signal);
    const tag = `"${JSON.stringify(pose).length}-${pose.stage}-${pose.attempt}"`;
    if (call.headers.get("If-None-Match") === tag) return new Response(null, { status: 304 });
    return json(200, pose, { ETag: tag });
  }

  private async change(pose: FakePose, call: Call, signal: AbortSignal): Promise<void> {
    const tag = `"${JSON.stringify(pose).length}-${pose.stage}-${pose.attempt}"`;
    if (call.headers.get("If-None-Match") !== tag) return;
    await new Promise<void>((resolve) => {
      this.waiting.add(resolve);
      setTimeout(resolve, 20_000);
      signal.addEventListener("abort", () => resolve());
    });
  }

  private cancel(pose: FakePose): Response {
    if (this.unfinished([pose.id]).length === 0) return problem(409, "The pose has ended already");
    Object.assign(pose, { status: "failed", stage: "done", failureCode: "cancelled" });
    this.balance += this.posePrice;
    return json(200, pose);
  }
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}) {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", ...headers },
  });
}

export function problem(status: number, message: string | string[]): Response {
  return new Response(JSON.stringify({ title: "Problem", status, statusCode: status, message }), {
    status,
    headers: { "Content-Type": "application/problem+json" },
  });
}
