import { Problem } from "./problem";

/**
 * Turns an answer other than 2xx into a {@link Problem}. Reads the plugin members of a problem body:
 * `message` is a sentence, or several for validation. Any other body leaves the messages empty.
 */
export function readProblem(response: Response, body: unknown): Problem {
  const members =
    typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const isOurs = members["statusCode"] === response.status || members["status"] === response.status;
  return new Problem(
    response.status,
    isOurs ? sentences(members) : [],
    isOurs,
    readRetryAfterMs(response.headers.get("Retry-After")),
    /[^/]*$/.exec(String(members["type"] ?? ""))?.[0] ?? "",
  );
}

function sentences(members: Record<string, unknown>): string[] {
  const found = [members["message"], members["detail"], members["title"]].find(
    (value) => value !== undefined && value !== null && value !== "",
  );
  return [found].flat().filter((value): value is string => typeof value === "string");
}

/** Seconds or an HTTP date, as RFC 9110 allows both. */
function readRetryAfterMs(header: string | null): number | null {
  if (header === null) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}
