import type { Host } from "./host";
import { saveFile } from "./save-file";

const TOKEN_IN_FRAGMENT = /^#token=(.+)$/;

/**
 * A browser page that the server answers: the studio at `/`, or the administrators' page, which
 * remembers another sign-in than the studio beside it.
 */
export function pageHost(kind: "studio" | "admin"): Host {
  const prefix = kind === "studio" ? "mascot-poses." : "mascot-poses.admin.";
  return {
    kind,
    server: "",
    canvas: null,
    async recall(key) {
      return localStorage.getItem(prefix + key);
    },
    async remember(key, text) {
      if (text === null) localStorage.removeItem(prefix + key);
      else localStorage.setItem(prefix + key, text);
    },
    takeHandedToken,
    onHandedToken: (listener) => listenTo(window, ["hashchange"], listener),
    takeErrand() {
      if (location.hash !== "#connect") return "";
      history.replaceState(history.state, "", location.pathname + location.search);
      return "connect";
    },
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
    openPage: (address) => void open(address, "_blank", "noopener"),
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

function listenTo(target: EventTarget, events: string[], listener: () => void): () => void {
  for (const event of events) target.addEventListener(event, listener);
  return () => {
    for (const event of events) target.removeEventListener(event, listener);
  };
}
