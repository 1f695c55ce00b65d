import type { WorkNode } from "../api/model";
import { StateBadge } from "../parts/state-badge";
import { When } from "../parts/when";
import { useAdminText } from "../text/use-admin-text";

interface Props {
  nodes: readonly WorkNode[];
  onDrain: (node: string) => void;
  onUndrain: (node: string) => void;
}

/** Every node that was seen lately: whether it lives, what it does, and its own switch. */
export function NodeList({ nodes, onDrain, onUndrain }: Props) {
  const t = useAdminText().queue;
  return (
    <section class="block" aria-labelledby="nodes-title">
      <h3 id="nodes-title">{t.nodes}</h3>
      {nodes.length === 0 && <p class="hint">{t.noNodes}</p>}
      <ul class="rows">
        {nodes.map((node) => (
          <li key={node.name} class="row">
            <div class="row-text">
              <p class="row-title">
                <span class="clip">{node.name}</span> <NodeState node={node} />
              </p>
              <NodeNote node={node} />
            </div>
            {node.drain === null ? (
              <button
                type="button"
                class="button small"
                aria-label={t.drainLong(node.name)}
                onClick={() => onDrain(node.name)}
              >
                {t.drain}
              </button>
            ) : (
              <button
                type="button"
                class="button primary small"
                aria-label={t.undrainLong(node.name)}
                onClick={() => onUndrain(node.name)}
              >
                {t.undrain}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function NodeState({ node }: { node: WorkNode }) {
  const t = useAdminText().queue;
  return (
    <>
      {node.processes > 0 ? (
        <StateBadge tone="good">{t.alive}</StateBadge>
      ) : (
        <StateBadge tone="quiet">{t.away}</StateBadge>
      )}
      {node.drain !== null && <StateBadge tone="bad">{t.drained}</StateBadge>}
    </>
  );
}

function NodeNote({ node }: { node: WorkNode }) {
  const text = useAdminText();
  const t = text.queue;
  return (
    <p class="row-note">
      {t.jobsRunning(node.running)}
      {node.processes > 1 && `, ${t.processes(node.processes)}`}
      {node.lastSeenAt !== null && (
        <>
          , {t.seen} <When at={node.lastSeenAt} />
        </>
      )}
      {node.startedAt !== null && (
        <>
          , {t.started} <When at={node.startedAt} />
        </>
      )}
      {node.drain !== null && (
        <>
          {". "}
          {text.findings.by(node.drain.email ?? text.nobody, node.drain.reason)}
        </>
      )}
    </p>
  );
}
