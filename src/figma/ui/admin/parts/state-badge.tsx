/** A state as a word with a dot; the colour only repeats what the word says. */
export function StateBadge({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span class="badge" data-tone={tone}>
      {children}
    </span>
  );
}

export type Tone = "good" | "busy" | "bad" | "quiet";

/** How a job's state is coloured. */
export function toneOf(state: string): Tone {
  if (state === "done") return "good";
  if (state === "running") return "busy";
  return state === "failed" ? "bad" : "quiet";
}
