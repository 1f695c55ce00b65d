import type { Host } from "../host/host";

/** For how long a wish to replace is kept for a file that is not open. */
const KEPT_MS = 7 * 24 * 3600 * 1000;

interface Wished {
  readonly nodes: string[];
  readonly atMs: number;
}

/**
 * Which nodes shall get which pose once it is drawn. Kept on the device, so that closing the window
 * in between loses nothing.
 */
export class Replacements {
  private readonly wishes = new Map<string, Wished>();
  private readonly read: Promise<void>;

  constructor(private readonly host: Pick<Host, "recall" | "remember">) {
    this.read = this.recall();
  }

  async wish(poseId: string, nodes: readonly string[]): Promise<void> {
    await this.read;
    this.wishes.set(poseId, { nodes: [...nodes], atMs: Date.now() });
    await this.remember();
  }

  /** The nodes that wait for this pose; empty when none do. */
  async of(poseId: string): Promise<readonly string[]> {
    await this.read;
    return this.wishes.get(poseId)?.nodes ?? [];
  }

  async done(poseId: string): Promise<void> {
    await this.read;
    if (this.wishes.delete(poseId)) await this.remember();
  }

  /** Poses that nodes wait for. */
  async waiting(): Promise<readonly string[]> {
    await this.read;
    return [...this.wishes.keys()];
  }

  private async recall(): Promise<void> {
    const kept = (await this.host.recall("replacements")) ?? "{}";
    const found = parsed(kept);
    for (const [poseId, wished] of Object.entries(found)) {
      if (isWished(wished) && Date.now() - wished.atMs < KEPT_MS) this.wishes.set(poseId, wished);
    }
  }

  private async remember(): Promise<void> {
    const text = JSON.stringify(Object.fromEntries(this.wishes));
    await this.host.remember("replacements", this.wishes.size === 0 ? null : text);
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {}; // not written by us: nothing to go on with
  }
}

function isWished(value: unknown): value is Wished {
  const { nodes, atMs } = Object(value) as Record<string, unknown>;
  return (
    typeof atMs === "number" &&
    Array.isArray(nodes) &&
    nodes.every((node) => typeof node === "string")
  );
}
