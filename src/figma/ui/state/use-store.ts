import { useEffect, useState } from "preact/hooks";
import type { Store } from "./store";

/** The store's value, kept up to date while the component is shown. */
export function useStore<T>(store: Store<T>): T {
  const [value, setValue] = useState(() => store.get());
  useEffect(() => {
    const read = () => setValue(() => store.get());
    read();
    return store.subscribe(read);
  }, [store]);
  return value;
}
