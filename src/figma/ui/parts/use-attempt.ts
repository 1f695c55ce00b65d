import { useState } from "preact/hooks";
import { useText } from "../text/use-text";
import { troubleWords } from "../text/trouble-words";

export interface Attempt {
  /** What went wrong the last time, in words, or null. */
  readonly trouble: string | null;
  readonly isBusy: boolean;
  /** Does something and keeps what goes wrong to be shown. */
  run(action: () => Promise<unknown>): Promise<void>;
}

export function useAttempt(): Attempt {
  const text = useText();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(0);
  return {
    trouble,
    isBusy: busy > 0,
    async run(action) {
      setTrouble(null);
      setBusy((count) => count + 1);
      try {
        await action();
      } catch (thrown) {
        setTrouble(troubleWords(thrown, text));
      } finally {
        setBusy((count) => count - 1);
      }
    },
  };
}
