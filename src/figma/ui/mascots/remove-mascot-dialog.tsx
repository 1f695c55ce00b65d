import type { Mascot } from "../api/model";
import { Dialog } from "../parts/dialog";
import { useAttempt } from "../parts/use-attempt";
import { useText } from "../text/use-text";

interface Props {
  mascot: Mascot;
  onRemove: () => Promise<void>;
  onClose: () => void;
}

/** Asks once before a mascot goes for good, and says what goes with it. */
export function RemoveMascotDialog({ mascot, onRemove, onClose }: Props) {
  const text = useText();
  const removing = useAttempt();

  function remove() {
    if (removing.isBusy) return;
    void removing.run(async () => {
      await onRemove();
      onClose();
    });
  }

  return (
    <Dialog title={text.remove.mascotTitle(mascot.name)} onClose={onClose}>
      <p class="hint">{text.remove.mascotLead}</p>
      <p class="trouble" role="alert">
        {removing.trouble}
      </p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {text.cancel}
        </button>
        <button
          type="button"
          class="button danger"
          aria-disabled={removing.isBusy}
          onClick={remove}
        >
          {text.remove.mascotSubmit}
        </button>
      </div>
    </Dialog>
  );
}
