import type { Books, Provider, Queue, WorkNode } from "../api/model";
import { clockTime } from "../parts/when";
import { EVERY_JOB, type Route } from "../route";
import type { AdminText } from "../text/en";

/** Something that needs attention: what it is, what can be done, and where. */
export interface Finding {
  readonly severity: "bad" | "warn";
  readonly title: string;
  readonly advice: string;
  /** What somebody or the provider has said of it, or null. */
  readonly because: string | null;
  readonly act: "resume-work" | "resume-intake" | Route | null;
}

/** Nobody takes a job for so long although there are some: something is broken. */
const STUCK_SECONDS = 30;

/** A line in which one waits longer is worth a look. */
const SLOW_SECONDS = 300;

/** Of fewer, a share says nothing. */
const LEAST_FOR_A_SHARE = 5;

const FEW_PICTURES = 0.5;
const MANY_FAILURES = 0.2;

/** What an administrator should know, the worst first; empty when everything runs. */
export function findings(
  queue: Queue,
  provider: Provider | null,
  books: Books | null,
  text: AdminText,
): readonly Finding[] {
  const found = [
    ...halts(queue, text),
    ...ofNodes(queue, text),
    ...ofLine(queue, text),
    ...(provider === null ? [] : ofProvider(provider, text)),
    ...ofBooks(books, text),
  ];
  return [...found.filter(isBad), ...found.filter((finding) => !isBad(finding))];
}

function isBad({ severity }: Finding): boolean {
  return severity === "bad";
}

function finding(
  severity: Finding["severity"],
  title: string,
  advice: string,
  more: Partial<Finding> = {},
): Finding {
  return { severity, title, advice, because: null, act: null, ...more };
}

function halts({ workHalt, intakeHalt }: Queue, text: AdminText): Finding[] {
  const t = text.findings;
  const found: Finding[] = [];
  if (workHalt !== null) {
    const because = t.by(workHalt.email ?? text.nobody, workHalt.reason);
    found.push(finding("warn", t.workHalted, t.workHaltedAdvice, { because, act: "resume-work" }));
  }
  if (intakeHalt !== null) {
    const because = t.by(intakeHalt.email ?? text.nobody, intakeHalt.reason);
    found.push(
      finding("warn", t.intakeHalted, t.intakeHaltedAdvice, { because, act: "resume-intake" }),
    );
  }
  return found;
}

function ofNodes({ nodes }: Queue, { findings: t }: AdminText): Finding[] {
  const alive = nodes.filter(isAlive);
  const left = nodes.filter((node) => !isAlive(node) && node.running > 0);
  const found = left.map((node) =>
    finding("warn", t.nodeAway(node.name, node.running), t.nodeAwayAdvice),
  );
  if (alive.length === 0) found.push(finding("bad", t.noNode, t.noNodeAdvice));
  else if (alive.every(({ drain }) => drain !== null)) {
    found.push(finding("bad", t.allDrained, t.allDrainedAdvice));
  }
  return found;
}

function isAlive({ processes }: WorkNode): boolean {
  return processes > 0;
}

function ofLine({ jobs, workHalt, nodes }: Queue, text: AdminText): Finding[] {
  const t = text.findings;
  const found: Finding[] = [];
  const longest = jobs.longestWaitSeconds ?? 0;
  const canWork = workHalt === null && nodes.some((node) => isAlive(node) && node.drain === null);
  const act: Route = {
    screen: "jobs",
    search: { ...EVERY_JOB, state: "waiting", order: "oldest" },
  };
  if (canWork && jobs.waiting > 0 && jobs.running === 0 && longest > STUCK_SECONDS) {
    found.push(finding("bad", t.stuck(text.seconds(longest)), t.stuckAdvice, { act }));
  } else if (canWork && longest > SLOW_SECONDS) {
    found.push(finding("warn", t.slow(text.seconds(longest)), t.slowAdvice, { act }));
  }
  const ended = jobs.done + jobs.failed;
  if (jobs.failed >= LEAST_FOR_A_SHARE && jobs.failed / ended > MANY_FAILURES) {
    const title = t.failed(text.number(jobs.failed), text.number(ended));
    const failed: Route = { screen: "jobs", search: { ...EVERY_JOB, state: "failed" } };
    found.push(finding("warn", title, t.failedAdvice, { act: failed }));
  }
  return found;
}

function ofProvider(
  { state, pictureUsd, lastHour, lastErrors }: Provider,
  text: AdminText,
): Finding[] {
  const t = text.findings;
  const { circuit, check } = state;
  const found: Finding[] = [];
  const act: Route = { screen: "health" };
  if (check.result === "failed") {
    found.push(finding("bad", t.check, t.checkAdvice, { because: check.problem, act }));
  }
  if (circuit.state !== "closed") {
    const advice =
      circuit.nextTryAt === null || circuit.state === "half-open"
        ? t.circuitAdviceUnknown
        : t.circuitAdvice(clockTime(circuit.nextTryAt, text.language));
    found.push(finding("bad", t.circuit, advice, { because: lastErrors[0]?.detail ?? null, act }));
  }
  const { calls, successShare, unknown } = lastHour;
  if (calls >= LEAST_FOR_A_SHARE && successShare !== null && successShare < FEW_PICTURES) {
    const title = t.fewPictures(text.share(successShare));
    found.push(finding("warn", title, t.fewPicturesAdvice, { act }));
  }
  if (unknown > 0 && pictureUsd > 0)
    found.push(finding("warn", t.unknown(unknown), t.unknownAdvice, { act }));
  return found;
}

function ofBooks(books: Books | null, { findings: t }: AdminText): Finding[] {
  if (books === null || books.holds) return [];
  const broken = books.rules.filter(({ brokenBy }) => brokenBy.length > 0);
  const because = broken.map(({ rule }) => rule).join(", ");
  return [
    finding("bad", t.books(broken.length), t.booksAdvice, { because, act: { screen: "health" } }),
  ];
}
