import { Problem } from "../api/problem";
import type { Text } from "./en";

/** What to tell a person about something thrown: the server's own sentences, else ours. */
export function problemWords(thrown: unknown, text: Text): string {
  if (!(thrown instanceof Problem)) return text.problems.unexpected;
  if (thrown.isPaused) return text.problems.paused;
  if (thrown.isUnreachable) return text.problems.unreachable;
  if (thrown.messages.length > 0 && thrown.status < 500) return thrown.messages.join(" ");
  if (thrown.status === 402) return text.problems.noCredits;
  if (thrown.status === 413) return text.problems.tooLarge;
  return thrown.status === 429 ? text.problems.tooFast : text.problems.unexpected;
}
