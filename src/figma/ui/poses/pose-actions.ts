import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Arrangement } from "../../shared/messages";
import type { Pose } from "../api/model";

/** What can be done with poses, wherever they are shown. What fails, rejects. */
export interface PoseActions {
  /** Whether there is a canvas to put them on. */
  readonly hasCanvas: boolean;
  insert(poses: readonly Pose[], as: Arrangement): Promise<void>;
  /** Gives the selected nodes this picture. */
  replaceSelected(pose: Pose): Promise<void>;
  download(pose: Pose): Promise<void>;
  downloadAll(poses: readonly Pose[]): Promise<void>;
  cancel(pose: Pose): Promise<void>;
  /** Orders the same again. */
  drawAgain(pose: Pose): Promise<void>;
  /** Puts its words into the form. */
  reuse(pose: Pose): void;
  /** Opens the dialog that cuts it out anew. */
  askRecut(pose: Pose): void;
  /** Opens the dialog that deletes them. */
  askRemove(poses: readonly Pose[]): void;
  isPicked(pose: Pose): boolean;
  togglePicked(pose: Pose): void;
  /** Whether a node on the canvas waits for it. */
  isAwaited(pose: Pose): boolean;
}

export const ActionsContext = createContext<PoseActions | null>(null);

export function useActions(): PoseActions {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error("Poses are shown outside of the workspace");
  return actions;
}
