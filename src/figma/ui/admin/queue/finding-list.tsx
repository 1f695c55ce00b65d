import { fragmentOf } from "../route";
import { useAdminText } from "../text/use-admin-text";
import type { Finding } from "./findings";

interface Props {
  findings: readonly Finding[];
  onResume: (what: "work" | "intake") => void;
}

/** First of all: is anything wrong, why, and what can be done. */
export function FindingList({ findings, onResume }: Props) {
  const text = useAdminText();
  const t = text.findings;

  if (findings.length === 0) {
    return (
      <div class="finding" data-severity="good">
        <h3>{t.good}</h3>
        <p>{t.goodAdvice}</p>
      </div>
    );
  }
  return (
    <ul class="findings" aria-label={t.title}>
      {findings.map((finding) => (
        <li key={finding.title} class="finding" data-severity={finding.severity}>
          <h3>{finding.title}</h3>
          {finding.because !== null && <p class="because">{finding.because}</p>}
          <p>{finding.advice}</p>
          <Action finding={finding} onResume={onResume} />
        </li>
      ))}
    </ul>
  );
}

function Action({
  finding: { act, title },
  onResume,
}: { finding: Finding } & Omit<Props, "findings">) {
  const text = useAdminText();
  if (act === null) return null;
  if (act === "resume-work" || act === "resume-intake") {
    const isWork = act === "resume-work";
    return (
      <button
        type="button"
        class="button small"
        onClick={() => onResume(isWork ? "work" : "intake")}
      >
        {isWork ? text.queue.resumeWork : text.queue.resumeIntake}
      </button>
    );
  }
  return (
    <a class="button small" href={fragmentOf(act)} aria-label={`${text.findings.show}: ${title}`}>
      {text.findings.show}
    </a>
  );
}
