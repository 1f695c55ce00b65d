import { CanvasRefusal } from "../canvas/canvas";
import type { Text } from "./en";
import { problemWords } from "./problem-words";

/** What to tell a person about anything thrown: by the server, or by the canvas. */
export function troubleWords(thrown: unknown, text: Text): string {
  return thrown instanceof CanvasRefusal
    ? text.canvas.refusals[thrown.reason]
    : problemWords(thrown, text);
}
