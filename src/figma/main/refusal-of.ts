import type { Refusal } from "../shared/messages";
import { Refused } from "./refused";

/** Why an action ended, from what it threw. Figma tells rights only in words. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refused) return thrown.reason;
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  if (/read.?only|permission|not allowed|dev mode|view.?only/i.test(words)) return "read-only";
  return /locked/i.test(words) ? "locked" : "unexpected";
}
