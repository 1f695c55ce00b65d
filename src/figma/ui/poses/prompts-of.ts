/** The poses a person typed, one per line; blank lines count for nothing. */
export function promptsOf(typed: string): string[] {
  return typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The typed lines with one more, or without it if it is there already. */
export function toggledLine(typed: string, prompt: string): string {
  const lines = promptsOf(typed);
  const others = lines.filter((line) => line !== prompt);
  return (others.length < lines.length ? others : [...lines, prompt]).join("\n");
}
