import { useEffect, useRef } from "preact/hooks";
import type { Selection } from "../../shared/messages";
import type { Purse } from "../api/model";
import { Icon } from "../icons/icon";
import { useAttempt } from "../parts/use-attempt";
import { useText } from "../text/use-text";

export type SelectedPose = Selection["poses"][number];

interface Props {
  selection: Selection;
  purse: Purse | null;
  /** Whether a person came here by the button "Regenerate": then it is the one to press. */
  isAsked: boolean;
  onRegenerate: (poses: readonly SelectedPose[]) => Promise<void>;
  onNewPose: (pose: SelectedPose) => void;
}

/** What can be done with the poses selected on the canvas. Not there while there are none. */
export function CanvasBar({ selection, purse, isAsked, onRegenerate, onNewPose }: Props) {
  const text = useText();
  const attempt = useAttempt();
  const button = useRef<HTMLButtonElement>(null);
  const { poses } = selection;
  const [first] = poses;
  const orders = new Set(poses.map(({ tag }) => tag.pose)).size;

  useEffect(() => {
    if (isAsked) button.current?.focus();
  }, [isAsked]);

  if (first === undefined) return null;
  return (
    <section class="canvas-bar" aria-label={text.canvas.bar}>
      <p class="canvas-what">
        <Icon name="frame" />
        <span>
          {orders === 1 ? text.canvas.one(first.tag.prompt) : text.canvas.several(poses.length)}
        </span>
      </p>
      <div class="canvas-actions">
        <button
          ref={button}
          type="button"
          class="button primary small"
          aria-busy={attempt.isBusy}
          onClick={() => attempt.isBusy || void attempt.run(() => onRegenerate(poses))}
        >
          <Icon name="again" />
          {text.canvas.regenerateAll(orders)}
          {purse !== null && (
            <span class="price-tag">{text.bar.credits(orders * purse.posePrice)}</span>
          )}
        </button>
        {orders === 1 && (
          <button
            type="button"
            class="button small"
            title={text.canvas.newPoseLong}
            onClick={() => onNewPose(first)}
          >
            <Icon name="pen" />
            {text.canvas.newPose}
          </button>
        )}
      </div>
      <p class="trouble" role="alert">
        {attempt.trouble}
      </p>
    </section>
  );
}
