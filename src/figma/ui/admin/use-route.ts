import { useEffect, useState } from "preact/hooks";
import { readRoute, type Route } from "./route";

/** The screen that the address names, as it changes. */
export function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const read = () => setFragment(location.hash);
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return readRoute(fragment);
}
