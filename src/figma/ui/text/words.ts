/** "3.4 s" or, from a minute on, "2 min 05 s"; `decimal` is the language's point. */
export function duration(seconds: number, decimals: number, decimal: string): string {
  if (seconds < 60) return `${seconds.toFixed(decimals).replace(".", decimal)} s`;
  const rest = Math.floor(seconds % 60)
    .toString()
    .padStart(2, "0");
  return `${Math.floor(seconds / 60)} min ${rest} s`;
}
