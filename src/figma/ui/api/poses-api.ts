import createClient from "openapi-fetch";
import type { paths } from "#openapi";
import { type Answer, answersTo, either, noAnswer, type Outcome, within } from "./answers";
import type { CutWish, Mascot, Pose, PoseWish, Progress, Purse } from "./model";
import { Problem } from "./problem";
import { toMascot, toPose, toProgress, toPurse } from "./to-model";

/**
 * Every question the app asks the server. All reject with a {@link Problem}; an upload also with the
 * browser's own error when the file cannot be read.
 */
export interface PosesApi {
  /** Credits left, and prices. */
  purse(): Promise<Purse>;
  /** All mascots of the account, oldest first. */
  mascots(): Promise<Mascot[]>;
  /** A mascot from a picture of one's own: PNG, JPEG, WebP or GIF. */
  uploadMascot(picture: Blob, name: string): Promise<Mascot>;
  /** Deletes it with all its poses and pictures; what is under way is called off and paid back. */
  removeMascot(id: string): Promise<void>;
  /** The poses of a mascot, newest first. */
  poses(mascotId: string): Promise<Pose[]>;
  /** Orders a pose. Asking again with the same key orders and costs nothing more. */
  order(mascotId: string, wish: PoseWish, key: string): Promise<Pose>;
  /** Orders one pose for each prompt, all or none, 1 to 50. Keys as for one. */
  orderAll(
    mascotId: string,
    wish: Omit<PoseWish, "prompt">,
    prompts: readonly string[],
    key: string,
  ): Promise<Pose[]>;
  pose(id: string): Promise<Pose>;
  progress(id: string): Promise<Progress>;
  /**
   * Waits until a pose is no longer as the tag says, at most so many seconds.
   *
   * @returns the news, null when there is none, with the tag to wait with next
   */
  nextProgress(id: string, tag: string | null, seconds: number, signal: AbortSignal): Promise<News>;
  /**
   * Opens a stream of server-sent events about up to 50 poses, from where an earlier one broke off.
   * Null when all of them are over.
   */
  events(
    ids: readonly string[],
    lastEventId: string | null,
    signal: AbortSignal,
  ): Promise<ReadableStream<Uint8Array> | null>;
  /** Calls it off; the credit comes back. */
  cancel(id: string): Promise<Pose>;
  /** Cuts the picture out anew; costs nothing. The pose gets another picture address. */
  recut(id: string, wish: CutWish): Promise<Pose>;
  /** Deletes it with its picture; one that is gone already is as good as deleted. */
  remove(id: string): Promise<void>;
  /** The finished picture. */
  picture(id: string): Promise<Blob>;
}

export interface News {
  readonly progress: Progress | null;
  readonly tag: string | null;
}

const PAGE_SIZE = 50;
const ANSWER_WITHIN_MS = 30_000;
const UPLOAD_WITHIN_MS = 120_000;

/**
 * @param server scheme and authority, empty for the page's own
 * @param onOutcome told after each call whether the server could be reached
 */
export function createPosesApi(
  server: string,
  token: string,
  onOutcome: (outcome: Outcome) => void,
): PosesApi {
  const client = createClient<paths>({
    baseUrl: server,
    headers: { Authorization: `Bearer ${token}` },
    fetch: (request) => globalThis.fetch(request),
  });

  const answerOf = answersTo(onOutcome);

  async function mascotPage(page: number): Promise<Mascot[]> {
    const query = { page, limit: PAGE_SIZE };
    const found = await answerOf(
      client.GET("/api/v1/mascots", { params: { query }, signal: within(ANSWER_WITHIN_MS) }),
    );
    return (found.data ?? []).map(toMascot);
  }

  /** @param after the pose before the page; undefined for the newest ones */
  async function posePage(mascotId: string, after: string | undefined) {
    const params = { path: { mascotId }, query: after === undefined ? {} : { after } };
    const signal = within(ANSWER_WITHIN_MS);
    return answerOf(client.GET("/api/v1/mascots/{mascotId}/poses", { params, signal }));
  }

  return {
    async purse() {
      const signal = within(ANSWER_WITHIN_MS);
      return toPurse(await answerOf(client.GET("/api/v1/credits/balance", { signal })));
    },

    async mascots() {
      const all: Mascot[] = [];
      for (let page = 1; ; page++) {
        const found = await mascotPage(page);
        all.push(...found);
        if (found.length < PAGE_SIZE) return all.reverse();
      }
    },

    async uploadMascot(picture, name) {
      const signal = within(UPLOAD_WITHIN_MS);
      const image = await toBase64(picture);
      const stored = await answerOf(
        client.POST("/api/v1/storage/upload-image", { body: { image }, signal }),
      );
      const body = { imageUrl: stored.url ?? "", ...(name === "" ? {} : { name }) };
      return toMascot(await answerOf(client.POST("/api/v1/mascots/from-image", { body, signal })));
    },

    async removeMascot(id) {
      const params = { path: { id } };
      const signal = within(ANSWER_WITHIN_MS);
      await unlessGone(answerOf(client.DELETE("/api/v1/mascots/{id}", { params, signal })));
    },

    async poses(mascotId) {
      const all: Pose[] = [];
      for (let after: string | undefined; ; after = all.at(-1)?.id) {
        const page = await posePage(mascotId, after);
        all.push(...(page.data ?? []).map(toPose));
        if (!page.next) return all;
      }
    },

    async order(mascotId, wish, key) {
      const params = { path: { mascotId }, header: { "Idempotency-Key": key } };
      const signal = within(ANSWER_WITHIN_MS);
      const body = { prompt: wish.prompt, ...options(wish) };
      return toPose(
        await answerOf(client.POST("/api/v1/mascots/{mascotId}/poses", { params, body, signal })),
      );
    },

    async orderAll(mascotId, wish, prompts, key) {
      const params = { path: { mascotId }, header: { "Idempotency-Key": key } };
      const signal = within(UPLOAD_WITHIN_MS);
      const body = { prompts: [...prompts], ...options(wish) };
      const batch = await answerOf(
        client.POST("/api/v1/mascots/{mascotId}/poses/batch", { params, body, signal }),
      );
      return (batch.data ?? []).map(toPose);
    },

    async pose(id) {
      const params = { path: { id } };
      const signal = within(ANSWER_WITHIN_MS);
      return toPose(await answerOf(client.GET("/api/v1/poses/{id}", { params, signal })));
    },

    async progress(id) {
      const params = { path: { id } };
      const signal = within(ANSWER_WITHIN_MS);
      return toProgress(
        await answerOf(client.GET("/api/v1/poses/{id}/status", { params, signal })),
      );
    },

    async nextProgress(id, tag, seconds, signal) {
      const header = tag === null ? {} : { "If-None-Match": tag };
      const params = { path: { id }, query: { wait: seconds }, header };
      const call = client.GET("/api/v1/poses/{id}/status", {
        params,
        signal: either(signal, within(seconds * 1000 + ANSWER_WITHIN_MS)),
      });
      const { response } = await call.catch(noAnswer);
      const next = response.headers.get("ETag") ?? tag;
      if (response.status === 304) {
        onOutcome({ isReachable: true, isSignedOut: false });
        return { progress: null, tag: next };
      }
      return { progress: toProgress(await answerOf(call)), tag: next };
    },

    async events(ids, lastEventId, signal) {
      const headers = {
        Authorization: `Bearer ${token}`,
        Accept: "text/event-stream",
        ...(lastEventId === null ? {} : { "Last-Event-ID": lastEventId }),
      };
      const address = `${server}/api/v1/poses/events?ids=${ids.join(",")}`;
      const opened = globalThis.fetch(new Request(absolute(address), { headers, signal }));
      return answerOf<ReadableStream<Uint8Array> | null>(opened.then(asStream));
    },

    async cancel(id) {
      const params = { path: { id } };
      const signal = within(ANSWER_WITHIN_MS);
      return toPose(await answerOf(client.POST("/api/v1/poses/{id}/cancel", { params, signal })));
    },

    async recut(id, wish) {
      const params = { path: { id } };
      const body = { strength: wish.strength, keepShadow: wish.keepShadow };
      const signal = within(UPLOAD_WITHIN_MS);
      return toPose(
        await answerOf(client.POST("/api/v1/poses/{id}/recut", { params, body, signal })),
      );
    },

    async remove(id) {
      const params = { path: { id } };
      const signal = within(ANSWER_WITHIN_MS);
      await unlessGone(answerOf(client.DELETE("/api/v1/poses/{id}", { params, signal })));
    },

    async picture(id) {
      const params = { path: { id } };
      const signal = within(UPLOAD_WITHIN_MS);
      const call = client.GET("/api/v1/poses/{id}/image", { params, signal, parseAs: "blob" });
      return answerOf<Blob>(call as Promise<Answer<Blob>>);
    },
  };
}

/** Blank options are left out. */
function options({ color, negativePrompt }: Omit<PoseWish, "prompt">) {
  return {
    ...(color === "" ? {} : { color }),
    ...(negativePrompt === "" ? {} : { negativePrompt }),
  };
}

/** `Request` wants a whole address; the studio's own server has none in front. */
function absolute(address: string): string {
  return new URL(address, globalThis.location?.href).href;
}

/** An answer that is no stream of events is none that we understand. */
async function asStream(response: Response): Promise<Answer<ReadableStream<Uint8Array> | null>> {
  if (!response.ok) return { error: await response.json().catch(() => null), response };
  if (response.status === 204) return { data: null, response };
  const isStream = response.headers.get("Content-Type")?.startsWith("text/event-stream");
  if (!isStream || response.body === null) throw new Problem(406, [], false);
  return { data: response.body, response };
}

async function unlessGone(removal: Promise<unknown>): Promise<void> {
  await removal.catch((problem: unknown) => {
    if (!(problem instanceof Problem && problem.isNotFound)) throw problem;
  });
}

/** The bytes in base64, without the `data:` prefix. */
function toBase64(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}
