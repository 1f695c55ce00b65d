import { expect, test } from "vitest";
import type { Counts } from "../../ui/admin/api/model";
import { findings } from "../../ui/admin/queue/findings";
import { en } from "../../ui/admin/text/en";
import { fineProvider, halt, node, quietQueue, RIGHT_BOOKS } from "./testkit/fake-operations";

const t = en.findings;

function jobs(change: Partial<Counts>): Counts {
  return { ...quietQueue().jobs, ...change };
}

const titles = (...given: Parameters<typeof findings> | [Parameters<typeof findings>[0]]) => {
  const [queue, provider = fineProvider(), books = RIGHT_BOOKS] = given;
  return findings(queue, provider, books, en).map(({ title }) => title);
};

test("everythingRuns_isNoFinding", () => {
  expect(titles(quietQueue())).toEqual([]);
});

test("nothingKnownOfProviderAndBooks_isNoFinding", () => {
  expect(findings(quietQueue(), null, null, en)).toEqual([]);
});

test("paused_saysWhoAndWhyAndOffersToResume", () => {
  const [found] = findings(quietQueue({ workHalt: halt("disk full") }), null, null, en);

  expect(found).toMatchObject({ title: t.workHalted, act: "resume-work", severity: "warn" });
  expect(found?.because).toBe("ada@poses.example: “disk full”");
});

test("jobsWaitAndNoneRuns_isStuck", () => {
  const waiting = { waiting: 4, longestWaitSeconds: 95 };

  expect(titles(quietQueue({ jobs: jobs(waiting) }))).toEqual([t.stuck("1 min 35 s")]);
  expect(titles(quietQueue({ jobs: jobs({ ...waiting, running: 2 }) }))).toEqual([]);
});

test("jobsWaitWhilePaused_isPausedOnly", () => {
  const queue = quietQueue({
    ...{ jobs: jobs({ waiting: 4, longestWaitSeconds: 900 }), workHalt: halt("move") },
  });

  expect(titles(queue)).toEqual([t.workHalted]);
});

test("longestWaitsMinutesWhileOthersRun_isSlow", () => {
  const queue = quietQueue({ jobs: jobs({ waiting: 90, running: 2, longestWaitSeconds: 600 }) });

  expect(titles(queue)).toEqual([t.slow("10 min 00 s")]);
});

test("noNodeLives_comesBeforeWhatOnlyWarns", () => {
  const queue = quietQueue({
    nodes: [node("poses-1", { processes: 0, running: 2 })],
    intakeHalt: halt("move"),
  });

  expect(titles(queue)).toEqual([t.noNode, t.intakeHalted, t.nodeAway("poses-1", 2)]);
});

test("everyLivingNodeDrained_isSaid_oneOfTwoIsNot", () => {
  const drained = node("poses-1", { drain: halt("update") });

  expect(titles(quietQueue({ nodes: [drained] }))).toEqual([t.allDrained]);
  expect(titles(quietQueue({ nodes: [drained, node("poses-2")] }))).toEqual([]);
});

test("manyFailures_leadToThem_fewOfFewDoNot", () => {
  const [found] = findings(quietQueue({ jobs: jobs({ done: 10, failed: 5 }) }), null, null, en);

  expect(found?.title).toBe(t.failed("5", "15"));
  expect(found?.act).toMatchObject({ screen: "jobs", search: { state: "failed" } });
  expect(titles(quietQueue({ jobs: jobs({ done: 1, failed: 4 }) }))).toEqual([]);
});

test("circuitOpen_saysWhenItIsTriedAgain", () => {
  const circuit = { state: "open", openedAt: null, lastAnswerAt: null };
  const provider = fineProvider({ circuit: { ...circuit, nextTryAt: "2026-11-26T03:12:45Z" } });
  const [found] = findings(quietQueue(), provider, RIGHT_BOOKS, en);

  expect(found?.title).toBe(t.circuit);
  expect(found?.advice).toMatch(/12:45/);
});

test("brokenRules_areNamed", () => {
  const books = {
    ...RIGHT_BOOKS,
    holds: false,
    rules: [...RIGHT_BOOKS.rules, { rule: "no pose without a job", brokenBy: ["p"] }],
  };
  const [found] = findings(quietQueue(), fineProvider(), books, en);

  expect(found).toMatchObject({ title: t.books(1), because: "no pose without a job" });
});

test("unknownOutcomes_areAFindingOfProvidersThatBill", () => {
  const provider = fineProvider();
  const broken = { ...provider, lastHour: { ...provider.lastHour, unknown: 2 } };

  expect(titles(quietQueue(), broken, RIGHT_BOOKS, en)).toEqual([t.unknown(2)]);
  expect(titles(quietQueue(), { ...broken, pictureUsd: 0 }, RIGHT_BOOKS, en)).toEqual([]);
});
