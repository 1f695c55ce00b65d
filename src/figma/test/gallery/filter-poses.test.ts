import { expect, test } from "vitest";
import type { Mascot, Pose } from "../../ui/api/model";
import { filterPoses } from "../../ui/gallery/filter-poses";

const mascots = [
  { id: "1", name: "Pip" },
  { id: "2", name: "Coco" },
] as unknown as Mascot[];

const pose = (id: string, mascotId: string, prompt: string, status = "completed") =>
  ({ id, mascotId, prompt, status }) as unknown as Pose;

const poses = [
  pose("a", "1", "waving hello"),
  pose("b", "2", "Café au lait"),
  pose("c", "1", "waving goodbye", "failed"),
];

const found = (search: string, mascotId = "") =>
  filterPoses(poses, mascots, { search, mascotId }).map(({ id }) => id);

test("everyFinishedPose_isFoundWithoutWords", () => {
  expect(found("")).toEqual(["a", "b"]);
});

test("words_matchPromptAndMascotWithoutAccents", () => {
  expect(found("cafe COCO")).toEqual(["b"]);
  expect(found("pip cafe")).toEqual([]);
});

test("mascot_leavesOnlyItsOwn", () => {
  expect(found("", "1")).toEqual(["a"]);
});
