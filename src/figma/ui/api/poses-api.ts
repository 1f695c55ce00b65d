import createClient from "openapi-fetch";
import type { paths } from "#openapi";
import type { Mascot, Pose, PoseWish, Progress } from "./model";
import { Problem } from "./problem";
import { readProblem } from "./read-problem";
import { toMascot, toPose, toProgress } from "./to-model";

/**
 * Every question the app asks the server. All reject with a {@link Problem}; an upload also with the
 * browser's own error when the file cannot be read.
 */
export interface PosesApi {
  /** Credits left. */
  balance(): Promise<number>;
  /** All mascots of the account, oldest first. */
  mascots(): Promise<Mascot[]>;
  /** A mascot from a picture of one's own: PNG, JPEG, WebP or GIF. */
  uploadMascot(picture: Blob, name: string): Promise<Mascot>;
  /** The poses of a mascot, newest first. */
  poses(mascotId: string): Promise<Pose[]>;
  /** Orders a pose. Asking again with the same key orders and costs nothing more. */
  order(mascotId: string, wish: PoseWish, key: string): Promise<Pose>;
  pose(id: string): Promise<Pose>;
  progress(id: string): Promise<Progress>;
  /** The finished picture. */
  picture(id: string): Promise<Blob>;
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
  onOutcome: (outcome: { isReachable: boolean; isSignedOut: boolean }) => void,
): PosesApi {
  const client = createClient<paths>({
    baseUrl: server,
    headers: { Authorization: `Bearer ${token}` },
    fetch: (request) => globalThis.fetch(request),
  });

  async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
    try {
      const { data, error, response } = await call.catch(noAnswer);
      if (!response.ok) throw readProblem(response, error);
      onOutcome({ isReachable: true, isSignedOut: false });
      return data as T;
    } catch (problem) {
      if (problem instanceof Problem) {
        onOutcome({ isReachable: !problem.isUnreachable, isSignedOut: problem.isSignedOut });
      }
      throw problem;
    }
  }

  async function mascotPage(page: number): Promise<Mascot[]> {
    const query = { page, limit: PAGE_SIZE };
    const found = await answerOf(
      client.GET("/api/v1/mascots", { params: { query }, signal: within(ANSWER_WITHIN_MS) }),
    );
    return (found.data ?? []).map(toMascot);
  }

  return {
    async balance() {
      const signal = within(ANSWER_WITHIN_MS);
      return (await answerOf(client.GET("/api/v1/credits/balance", { signal }))).balance ?? 0;
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

    async poses(mascotId) {
      const params = { path: { mascotId } };
      const signal = within(ANSWER_WITHIN_MS);
      const list = await answerOf(
        client.GET("/api/v1/mascots/{mascotId}/poses", { params, signal }),
      );
      return (list.data ?? []).map(toPose);
    },

    async order(mascotId, wish, key) {
      const params = { path: { mascotId }, header: { "Idempotency-Key": key } };
      const signal = within(ANSWER_WITHIN_MS);
      const body = {
        prompt: wish.prompt,
        ...(wish.color === "" ? {} : { color: wish.color }),
        ...(wish.negativePrompt === "" ? {} : { negativePrompt: wish.negativePrompt }),
      };
      return toPose(
        await answerOf(client.POST("/api/v1/mascots/{mascotId}/poses", { params, body, signal })),
      );
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

    async picture(id) {
      const params = { path: { id } };
      const signal = within(UPLOAD_WITHIN_MS);
      const call = client.GET("/api/v1/poses/{id}/image", { params, signal, parseAs: "blob" });
      return answerOf<Blob>(call as Promise<Answer<Blob>>);
    },
  };
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** fetch rejects without saying why: no network, no server, or out of time. All mean "later". */
function noAnswer(): never {
  throw new Problem(0, [], false);
}

function within(ms: number): AbortSignal {
  return AbortSignal.timeout(ms);
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
