import { useText } from "../text/use-text";
import type { Canvas } from "./canvas";

const LEAST = { width: 320, height: 400 };
const MOST = { width: 1_200, height: 1_200 };
const KEY_STEP_PX = 40;

/** The corner that makes the plugin's window larger and smaller, by mouse or by arrow keys. */
export function WindowGrip({ canvas }: { canvas: Canvas }) {
  const text = useText();

  function resize(width: number, height: number) {
    canvas.resize(
      Math.round(Math.max(LEAST.width, Math.min(MOST.width, width))),
      Math.round(Math.max(LEAST.height, Math.min(MOST.height, height))),
    );
  }

  function drag(event: PointerEvent) {
    const grip = event.currentTarget as HTMLElement;
    if (grip.hasPointerCapture(event.pointerId)) resize(event.clientX + 6, event.clientY + 6);
  }

  function press(event: KeyboardEvent) {
    const steps: Record<string, [number, number]> = {
      ...{ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] },
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(innerWidth + step[0] * KEY_STEP_PX, innerHeight + step[1] * KEY_STEP_PX);
  }

  return (
    <button
      type="button"
      class="grip"
      aria-label={text.bar.resize}
      title={text.bar.resize}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
