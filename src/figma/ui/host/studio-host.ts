import type { Host } from "./host";

const PREFIX = "mascot-poses.";
const TOKEN_IN_FRAGMENT = /^#token=(.+)$/;

/** The browser page that the server answers at `/`. */
export function studioHost(): Host {
  return {
    server: "",
    async recall(key) {
      return localStorage.getItem(PREFIX + key);
    },
    async remember(key, text) {
      if (text === null) localStorage.removeItem(PREFIX + key);
      else localStorage.setItem(PREFIX + key, text);
    },
    takeHandedToken,
    onHandedToken: (listener) => listenTo(window, ["hashchange"], listener),
    isVisible: () => document.visibilityState !== "hidden",
    onWake(listener) {
      const stopWatchingPage = listenTo(document, ["visibilitychange"], listener);
      const stopWatchingNetwork = listenTo(window, ["online", "pageshow"], listener);
      return () => {
        stopWatchingPage();
        stopWatchingNetwork();
      };
    },
    saveFile,
  };
}

/** Reads `#token=…` and takes it out of the address bar, so that it is neither seen nor bookmarked. */
function takeHandedToken(): string | null {
  const token = TOKEN_IN_FRAGMENT.exec(location.hash)?.[1];
  if (token === undefined) return null;
  history.replaceState(history.state, "", location.pathname + location.search);
  try {
    return decodeURIComponent(token);
  } catch {
    return token; // a stray percent sign: take the text as it stands
  }
}

function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the content once the click returned to the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function listenTo(target: EventTarget, events: string[], listener: () => void): () => void {
  for (const event of events) target.addEventListener(event, listener);
  return () => {
    for (const event of events) target.removeEventListener(event, listener);
  };
}
