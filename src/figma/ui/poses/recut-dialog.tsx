import { useState } from "preact/hooks";
import type { CutWish, Pose } from "../api/model";
import { Dialog } from "../parts/dialog";
import { useAttempt } from "../parts/use-attempt";
import { useText } from "../text/use-text";

interface Props {
  pose: Pose;
  backdrop: string;
  onRecut: (wish: CutWish) => Promise<void>;
  onClose: () => void;
}

/** Cuts a pose out anew and shows the outcome, as often as one likes. */
export function RecutDialog({ pose, backdrop, onRecut, onClose }: Props) {
  const text = useText();
  const cutting = useAttempt();
  const [percent, setPercent] = useState(50);
  const [keepShadow, setKeepShadow] = useState(false);

  function cut(event: Event) {
    event.preventDefault();
    if (!cutting.isBusy) {
      void cutting.run(() => onRecut({ strength: percent / 100, keepShadow }));
    }
  }

  return (
    <Dialog title={text.recut.title} onClose={onClose}>
      <p class="hint">{text.recut.lead}</p>
      <div class="recut-stage" data-backdrop={backdrop}>
        <div class="picture" aria-busy={cutting.isBusy}>
          <img class="pose" src={pose.imageUrl ?? ""} alt={pose.prompt} />
        </div>
      </div>
      <form class="recut-form" onSubmit={cut}>
        <label class="field">
          <span class="field-name">{text.recut.strength}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={percent}
            aria-valuetext={`${percent} %`}
            onInput={(event) => setPercent(event.currentTarget.valueAsNumber)}
          />
        </label>
        <p class="range-ends" aria-hidden="true">
          <span>{text.recut.keepMore}</span>
          <span>{text.recut.removeMore}</span>
        </p>
        <label class="check">
          <input
            type="checkbox"
            checked={keepShadow}
            onChange={(event) => setKeepShadow(event.currentTarget.checked)}
          />
          {text.recut.keepShadow}
        </label>
        <p class="trouble" role="alert">
          {cutting.trouble}
        </p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            {text.recut.done}
          </button>
          <button type="submit" class="button primary" aria-disabled={cutting.isBusy}>
            {cutting.isBusy ? text.recut.working : text.recut.submit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
