import type { Halt, Queue } from "../api/model";
import { When } from "../parts/when";
import { StateBadge } from "../parts/state-badge";
import { useAdminText } from "../text/use-admin-text";

/** Something that an administrator wants to halt, and gives a reason for. */
export type Halting = "work" | "intake" | { readonly node: string };

interface Props {
  queue: Queue;
  onHalt: (what: Halting) => void;
  onResume: (what: "work" | "intake") => void;
}

/** The two switches of the whole installation: whether jobs begin, and whether orders are taken. */
export function Switches({ queue, onHalt, onResume }: Props) {
  const t = useAdminText().queue;
  return (
    <section class="block" aria-labelledby="switches-title">
      <h3 id="switches-title">{t.switches}</h3>
      <ul class="rows">
        <Switch
          name={t.work}
          runs={t.workRuns}
          halt={queue.workHalt}
          pause={t.pauseWork}
          resume={t.resumeWork}
          onHalt={() => onHalt("work")}
          onResume={() => onResume("work")}
        />
        <Switch
          name={t.intake}
          runs={t.intakeRuns}
          halt={queue.intakeHalt}
          pause={t.pauseIntake}
          resume={t.resumeIntake}
          onHalt={() => onHalt("intake")}
          onResume={() => onResume("intake")}
        />
      </ul>
    </section>
  );
}

interface SwitchProps {
  name: string;
  runs: string;
  halt: Halt | null;
  pause: string;
  resume: string;
  onHalt: () => void;
  onResume: () => void;
}

function Switch({ name, runs, halt, pause, resume, onHalt, onResume }: SwitchProps) {
  const text = useAdminText();
  const t = text.queue;
  return (
    <li class="row">
      <div class="row-text">
        <p class="row-title">{name}</p>
        <HaltWords halt={halt} otherwise={runs} />
      </div>
      {halt === null ? (
        <button type="button" class="button small" aria-label={pause} onClick={onHalt}>
          {t.pause}
        </button>
      ) : (
        <button type="button" class="button primary small" aria-label={resume} onClick={onResume}>
          {t.resume}
        </button>
      )}
    </li>
  );
}

/** Since when, by whom and why something is halted. */
export function HaltWords({ halt, otherwise }: { halt: Halt | null; otherwise: string }) {
  const text = useAdminText();
  if (halt === null) return <p class="row-note">{otherwise}</p>;
  return (
    <p class="row-note">
      <StateBadge tone="bad">{text.queue.pausedSince}</StateBadge> <When at={halt.since} />,{" "}
      {text.findings.by(halt.email ?? text.nobody, halt.reason)}
    </p>
  );
}
