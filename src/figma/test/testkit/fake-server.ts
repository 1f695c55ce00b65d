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
  createdAt: string;
  updatedAt: string;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A server in memory that answers fetch as the wire contract says. The test moves its poses on. */
export class FakeServer {
  balance = 20;
  isDown = false;
  /** A whole answer for the next matching calls, before anything else is looked at. */
  override: ((call: Call) => Response | null) | null = null;
  readonly mascots: Record<string, unknown>[] = [];
  readonly poses: FakePose[] = [];
  readonly calls: Call[] = [];
  private readonly orders = new Map<string, FakePose>();

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
    return this.override?.(call) ?? this.answer(call);
  }

  private answer(call: Call): Response {
    if (call.headers.get("Authorization") !== `Bearer ${TOKEN}`) {
      return problem(401, "The token is not valid or has expired");
    }
    const [path = ""] = call.path.split("?");
    const ofMascot = /^\/mascots\/([^/]+)\/poses$/.exec(path)?.[1];
    const ofPose = /^\/poses\/([^/]+)(?:\/(status|image))?$/.exec(path);
    if (path === "/credits/balance") return json(200, { balance: this.balance, plan: "free" });
    if (path === "/mascots") return this.mascotPage(call);
    if (path === "/storage/upload-image") return json(201, { url: "https://pictures.test/up.png" });
    if (path === "/mascots/from-image") return this.fromImage(call);
    if (ofMascot !== undefined) {
      return call.method === "POST" ? this.order(ofMascot, call) : this.list(ofMascot);
    }
    if (ofPose) return this.pose(ofPose[1] as string, ofPose[2]);
    return problem(404, "No such route");
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

  private list(mascotId: string): Response {
    return json(200, { data: this.poses.filter((pose) => pose.mascotId === mascotId).reverse() });
  }

  private order(mascotId: string, call: Call): Response {
    const key = call.headers.get("Idempotency-Key") ?? "";
    const known = this.orders.get(key);
    if (known !== undefined) return json(201, known);
    if (this.balance === 0) return problem(402, "A pose costs 1 credit; you have 0");
    this.balance--;
    const pose = this.addPose(mascotId, (call.body as { prompt: string }).prompt);
    this.orders.set(key, pose);
    return json(201, pose);
  }

  private pose(id: string, part: string | undefined): Response {
    const pose = this.poses.find((known) => known.id === id);
    if (pose === undefined) return problem(404, "There is no such pose");
    if (part === "image") return new Response(new Blob(["png"], { type: "image/png" }));
    return json(200, pose);
  }
}

export function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json" },
  });
}

export function problem(status: number, message: string | string[]): Response {
  return new Response(JSON.stringify({ title: "Problem", status, statusCode: status, message }), {
    status,
    headers: { "Content-Type": "application/problem+json" },
  });
}
