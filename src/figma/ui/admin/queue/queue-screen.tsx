import { useState } from "preact/hooks";
import { useAttempt } from "../../parts/use-attempt";
import type { Books, Queue } from "../api/model";
import type { AdminApi } from "../api/admin-api";
import { useLive } from "../live/use-live";
import { AskDialog } from "../parts/ask-dialog";
import { Loaded } from "../parts/loaded";
import { Screen } from "../parts/screen";
import { useAdminText } from "../text/use-admin-text";
import type { AdminText } from "../text/en";
import { useDesk } from "../use-desk";
import { CountTiles } from "./count-tiles";
import { FindingList } from "./finding-list";
import { findings } from "./findings";
import { LaneList } from "./lane-list";
import { NodeList } from "./node-list";
import { type Halting, Switches } from "./switches";

const EVERY_MS = 2_000;
const PROVIDER_EVERY_MS = 15_000;

/** What an administrator wants to know first: is anything stuck, why, what can be done. */
export function QueueScreen({ books }: { books: Books | null }) {
  const text = useAdminText();
  const { api, announce } = useDesk();
  const [queue, live] = useLive((signal) => api.queue(signal), EVERY_MS, []);
  const [provider] = useLive((signal) => api.provider(signal), PROVIDER_EVERY_MS, []);
  const [halting, setHalting] = useState<Halting | null>(null);
  const attempt = useAttempt();

  async function change(call: Promise<Queue>, news: string) {
    live.put(await call);
    announce(news);
  }

  function resume(what: "work" | "intake") {
    const t = text.queue;
    void attempt.run(() =>
      what === "work"
        ? change(api.resumeWork(), t.workResumed)
        : change(api.resumeIntake(), t.intakeResumed),
    );
  }

  function undrain(node: string) {
    void attempt.run(() => change(api.undrain(node), text.queue.nodeUndrained(node)));
  }

  return (
    <Screen title={text.queueTitle}>
      <p class="trouble" role="alert">
        {attempt.trouble}
      </p>
      <Loaded known={queue} live={live}>
        {(now) => (
          <>
            <FindingList findings={findings(now, provider.value, books, text)} onResume={resume} />
            <CountTiles jobs={now.jobs} />
            <div class="columns">
              <Switches queue={now} onHalt={setHalting} onResume={resume} />
              <NodeList
                nodes={now.nodes}
                onDrain={(node) => setHalting({ node })}
                onUndrain={undrain}
              />
            </div>
            <LaneList lanes={now.lanes} />
          </>
        )}
      </Loaded>
      {halting !== null && (
        <AskDialog
          {...haltWords(halting, text)}
          isDanger
          hasReason
          onSubmit={(reason) => change(halt(api, halting, reason), haltNews(halting, text))}
          onClose={() => setHalting(null)}
        />
      )}
    </Screen>
  );
}

function halt(api: AdminApi, what: Halting, reason: string): Promise<Queue> {
  if (what === "work") return api.pauseWork(reason);
  return what === "intake" ? api.pauseIntake(reason) : api.drain(what.node, reason);
}

function haltWords(what: Halting, { queue: t, findings }: AdminText) {
  if (what === "work") {
    return { title: t.pauseWorkTitle, lead: findings.workHaltedAdvice, submit: t.pauseWork };
  }
  return what === "intake"
    ? { title: t.pauseIntakeTitle, lead: findings.intakeHaltedAdvice, submit: t.pauseIntake }
    : { title: t.drainTitle(what.node), lead: t.drainLead, submit: t.drainSubmit };
}

function haltNews(what: Halting, { queue: t }: AdminText): string {
  if (what === "work") return t.workPaused;
  return what === "intake" ? t.intakePaused : t.nodeDrained(what.node);
}
