import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { target } from "./folders";

/** One `java -jar poses.jar` with its own data, which can be killed and started again. */
export class PosesServer {
  readonly data: string;
  token = "";
  private process: ChildProcess | null = null;

  private constructor(
    private readonly port: number,
    private readonly settings: Readonly<Record<string, string>>,
  ) {
    mkdirSync(target, { recursive: true });
    this.data = mkdtempSync(join(target, "data-"));
  }

  /** @param settings as environment variables, beside those that every test needs */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<PosesServer> {
    const server = new PosesServer(await freePort(), settings);
    await server.start();
    return server;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Ready when this returns. */
  async start(): Promise<void> {
    const java = process.env["POSES_JAVA"] ?? "java";
    const jar = join(target, "../poses.jar");
    const flags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-jar", jar];
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(POSES|GEMINI|SUPABASE)_/.test(name),
    );
    this.process = spawn(java, flags, {
      env: {
        ...Object.fromEntries(inherited),
        ...{ POSES_PORT: String(this.port), POSES_DATA: this.data, POSES_PROVIDER: "local" },
        POSES_LIMITS_ENABLED: "false",
        ...this.settings,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await this.ready(this.process);
  }

  private ready(started: ChildProcess): Promise<void> {
    return new Promise((resolve, reject) => {
      let isReady = false;
      started.once("exit", (code) => reject(new Error(`poses.jar ended with ${code}`)));
      createInterface({ input: started.stdout as NodeJS.ReadableStream }).on("line", (line) => {
        if (line.startsWith("Ready: ")) isReady = true;
        if (line.startsWith("Demo token: ")) this.token = line.slice("Demo token: ".length);
        if (isReady && this.token !== "") resolve();
      });
    });
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    await this.end("SIGKILL");
  }

  async stop(): Promise<void> {
    await this.end("SIGTERM");
    rmSync(this.data, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const running = this.process;
    if (running === null || running.exitCode !== null) return;
    this.process = null;
    const ended = once(running, "exit");
    running.kill(signal);
    await ended;
  }

  /** Takes a picture away from the store, as an accident would. */
  losePicture(address: string): void {
    const [, key = ""] = address.split("/api/v1/pictures/");
    rmSync(join(this.data, "pictures", key));
  }

  /** The API, as the demo account unless another token is given. */
  async ask<T>(method: string, path: string, body?: unknown, token = this.token): Promise<T> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return (await response.json()) as T;
  }

  /** Orders poses that no page knows of; their ids. */
  async order(mascotId: string, prompts: readonly string[]): Promise<readonly string[]> {
    const path = `/mascots/${mascotId}/poses/batch`;
    const { data } = await this.ask<{ data: { id: string }[] }>("POST", path, { prompts });
    return data.map(({ id }) => id);
  }

  /** Deletes poses, drawn or not. */
  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.ask("DELETE", `/poses/${id}`);
  }

  async balance(): Promise<number> {
    return (await this.ask<{ balance: number }>("GET", "/credits/balance")).balance;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}
