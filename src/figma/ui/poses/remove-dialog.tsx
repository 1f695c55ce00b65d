import { Dialog } from "../parts/dialog";
import { useAttempt } from "../parts/use-attempt";
import { useText } from "../text/use-text";

interface Props {
  count: number;
  onRemove: () => Promise<void>;
  onClose: () => void;
}

/** Asks once before poses go for good. */
export function RemoveDialog({ count, onRemove, onClose }: Props) {
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
    <Dialog title={text.remove.title(count)} onClose={onClose}>
      <p class="hint">{text.remove.lead}</p>
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
          {text.remove.submit}
        </button>
      </div>
    </Dialog>
  );
}
