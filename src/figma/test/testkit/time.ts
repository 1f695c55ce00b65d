import { act } from "@testing-library/preact";
import { vi } from "vitest";

const STEP_MS = 50;
const TURNS = 5;

/** Stops timers and the date; what is answered without timers still takes its course. */
export function stopTime(): void {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"],
  });
}

/** Moves the stopped time on in small steps; between two, answers arrive and the screen follows. */
export async function passTime(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= STEP_MS) {
    await act(async () => void (await vi.advanceTimersByTimeAsync(Math.min(left, STEP_MS))));
    for (let turn = 0; turn < TURNS; turn++) await act(oneTurn);
  }
}

function oneTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
