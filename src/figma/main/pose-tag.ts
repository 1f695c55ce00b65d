import { isTag, type Tag } from "../shared/messages";

const KEY = "pose";

/** The relaunch buttons; the manifest lists the same commands. */
const BUTTONS = ["regenerate", "new-pose"] as const;

const LONGEST_DESCRIPTION = 200;

/** Makes the node remember its picture, and shows our buttons in its properties. */
export function writeTag(node: SceneNode, tag: Tag): void {
  node.setPluginData(KEY, JSON.stringify(tag));
  const [regenerate, newPose] = BUTTONS;
  node.setRelaunchData({
    [regenerate]: tag.prompt.slice(0, LONGEST_DESCRIPTION),
    [newPose]: tag.mascotName.slice(0, LONGEST_DESCRIPTION),
  });
}

/** What the node remembers; null when it is not ours, or was tampered with. */
export function readTag(node: BaseNode): Tag | null {
  const kept = node.getPluginData(KEY);
  if (kept === "") return null;
  try {
    const tag: unknown = JSON.parse(kept);
    return isTag(tag) ? tag : null;
  } catch (_notJson) {
    return null;
  }
}

/** The node itself and everything in it that remembers a picture, in the order of the layers. */
export function taggedWithin(node: SceneNode): SceneNode[] {
  const own = readTag(node) === null ? [] : [node];
  const inside =
    "findAllWithCriteria" in node
      ? node.findAllWithCriteria({ pluginData: { keys: [KEY] } }).filter((each) => readTag(each))
      : [];
  return own.concat(inside as SceneNode[]);
}
