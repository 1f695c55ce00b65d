import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Admin } from "../../ui/admin/admin";
import { en as admin } from "../../ui/admin/text/en";
import { en } from "../../ui/text/en";
import { FakeHost } from "../testkit/fake-host";
import { FakeOperations, JOB_ID, NEXT_JOB_ID } from "./testkit/fake-operations";

let server: FakeOperations;
let host: FakeHost;

beforeEach(() => {
  server = new FakeOperations().install();
  host = new FakeHost();
  host.kind = "admin";
  host.server = "http://studio.test";
  host.memory.set("token", "good");
  location.hash = "";
});

afterEach(cleanup);

function open(fragment = "") {
  location.hash = fragment;
  render(<Admin host={host} text={en} />);
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });

async function press(name: string | RegExp) {
  fireEvent.click(await button(name));
}

test("signedOut_isAskedForEmailAndCannotRegister", async () => {
  host.memory.clear();
  open();

  await screen.findByLabelText(en.signIn.email);
  expect(screen.getByRole("heading", { name: admin.title })).toBeTruthy();
  expect(screen.queryByText(en.signIn.toRegister)).toBeNull();
});

test("noAdministrator_isToldSoClearlyAndCanSignInAsSomebodyElse", async () => {
  server.role = "user";
  open();
  await screen.findByRole("heading", { name: admin.stranger.title });
  expect(screen.getByText(admin.stranger.account("ada@poses.example"))).toBeTruthy();
  expect(server.callsTo("GET", "/admin/queue")).toEqual([]);

  await press(admin.stranger.leave);

  await screen.findByLabelText(en.signIn.email);
});

test("administratorsTokenWithoutTheRight_isToldWhy", async () => {
  server.isForbidden = true;
  open();

  await screen.findByText(admin.stranger.token("ada@poses.example"));
});

test("pausedForAReason_resumedByOnePress", async () => {
  open();
  await screen.findByText(admin.findings.good);
  await press(admin.queue.pauseWork);
  fireEvent.submit((await screen.findByRole("dialog")).querySelector("form") as HTMLFormElement);
  await screen.findByText(admin.ask.missing);
  expect(server.callsTo("POST", "/admin/work/pause")).toEqual([]);

  fireEvent.input(screen.getByLabelText(admin.ask.reason), { target: { value: "disk full" } });
  fireEvent.submit(screen.getByRole("dialog").querySelector("form") as HTMLFormElement);

  await screen.findByRole("heading", { name: admin.findings.workHalted });
  expect(server.callsTo("POST", "/admin/work/pause")[0]?.body).toEqual({ reason: "disk full" });
  const [resume] = await screen.findAllByRole("button", { name: admin.queue.resumeWork });
  fireEvent.click(resume as HTMLElement);
  await screen.findByText(admin.findings.good);
});

test("failedJobPlacedAgain_leadsToTheNewOne", async () => {
  open(`#/jobs/${JOB_ID}`);
  await screen.findByText("The image service could not be reached.");
  await press(admin.job.repeat);
  await press(new RegExp(`^${admin.job.repeatSubmit}$`));

  await screen.findByText(admin.job.repeated);
  expect(location.hash).toBe(`#/jobs/${NEXT_JOB_ID}`);
});

test("grant_wantsANumberAndAReason_andShowsTheNewBalance", async () => {
  open(`#/accounts/${JOB_ID}`);
  await press(admin.account.grant);
  const amount = await screen.findByLabelText(admin.account.amount);
  const form = screen.getByRole("dialog").querySelector("form") as HTMLFormElement;
  fireEvent.input(screen.getByLabelText(admin.ask.reason), { target: { value: "sorry" } });
  for (const wrong of ["", "0", "1.5", "-3", "many", "1000001"]) {
    fireEvent.input(amount, { target: { value: wrong } });
    fireEvent.submit(form);
    await screen.findByText(admin.account.wrongAmount);
  }
  fireEvent.input(amount, { target: { value: "30" } });
  fireEvent.submit(form);

  await screen.findByText(admin.accounts.credits("50"));
  expect(server.callsTo("POST", "/admin/grants")).toMatchObject([
    { body: { email: "dora@poses.example", amount: 30, reason: "sorry" } },
  ]);
  expect(server.callsTo("POST", "/admin/grants")[0]?.key).toBeTruthy();
});

test("serverAway_isSaidAndWhatWasKnownStays", async () => {
  open();
  await screen.findByText(admin.findings.good);
  server.isDown = true;

  await screen.findByText(en.bar.reconnecting, {}, { timeout: 5_000 });
  expect(screen.getByText(admin.findings.good)).toBeTruthy();
});
