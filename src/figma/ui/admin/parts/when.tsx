import { useAdminText } from "../text/use-admin-text";

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** "3 min ago", and the whole time on a closer look. */
export function When({ at }: { at: string }) {
  const { language } = useAdminText();
  return (
    <time dateTime={at} title={wholeTime(at, language)}>
      {ago(at, Date.now(), language)}
    </time>
  );
}

/** The time of a moment in words, rounded towards now. */
export function ago(at: string, nowMs: number, language: string): string {
  const seconds = Math.round((Date.parse(at) - nowMs) / 1000);
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" });
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  return words.format(Math.trunc(seconds / size), unit);
}

export function wholeTime(at: string, language: string): string {
  const style = { dateStyle: "medium", timeStyle: "medium" } as const;
  return new Intl.DateTimeFormat(language, style).format(new Date(at));
}

/** "03:12:45" */
export function clockTime(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: "medium" }).format(new Date(at));
}
