import { pause } from "../state/pause";
import { waitBeforeRetry } from "../state/wait-before-retry";

/** A picture that is lost for good is not asked for for ever: so many times take some minutes. */
const MOST_TRIES = 12;

/**
 * Asks for a picture that did not come, less and less often: the server or the network may have been
 * away for a moment. Whether it came.
 */
export async function pictureComes(address: string, signal: AbortSignal): Promise<boolean> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    await pause(waitBeforeRetry(tries), signal);
    if (signal.aborted) return false;
    if (await loads(address)) return true;
  }
  return false;
}

function loads(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = address;
  });
}
