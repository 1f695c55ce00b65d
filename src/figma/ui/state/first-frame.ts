/**
 * Waits until the browser has painted what stands in the page already, so that building the screen
 * does not hold that up. In a page that nobody sees nothing is painted, and nothing is waited for.
 */
export function firstFrame(): Promise<void> {
  if (document.visibilityState === "hidden") return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
