import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Problem } from "../api/problem";
import { problemWords } from "../text/problem-words";
import { useText } from "../text/use-text";

interface Props {
  submitLabel: string;
  /** Says what is missing, or null when it can be tried. */
  check: () => string | null;
  enter: () => Promise<void>;
  /** What a refusal means at this door. */
  refusedWords: string;
  server: string;
  children: ComponentChildren;
}

/** The part that all ways in share: try, say what went wrong, let a person try again. */
export function DoorForm({ submitLabel, check, enter, refusedWords, server, children }: Props) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isChecking, setChecking] = useState(false);

  async function submit(event: Event) {
    event.preventDefault();
    if (isChecking) return;
    setChecking(true);
    setTrouble(check() ?? (await troubleOf(enter)));
    setChecking(false);
    form.current?.querySelector("input")?.focus();
  }

  async function troubleOf(attempt: () => Promise<void>): Promise<string | null> {
    try {
      await attempt();
      return null;
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      return words(thrown);
    }
  }

  function words(problem: Problem): string {
    if (problem.status === 0 && server !== "") return text.signIn.serverOutOfReach(server);
    if (problem.status === 404 || problem.status === 405) return text.signIn.noSuchDoor;
    if (problem.status === 401) return refusedWords;
    if (problem.status === 400 && problem.messages.length === 0) return refusedWords;
    return problemWords(problem, text);
  }

  return (
    <form ref={form} class="door" onSubmit={submit} onInput={() => setTrouble(null)} noValidate>
      {children}
      <p class="trouble" id="door-trouble" role="alert">
        {trouble}
      </p>
      <button class="button primary wide" type="submit" aria-disabled={isChecking}>
        {isChecking ? text.signIn.checking : submitLabel}
      </button>
    </form>
  );
}
