import { useText } from "../text/use-text";
import { Dialog } from "./dialog";
import { useAttempt } from "./use-attempt";

interface Props {
  title: string;
  /** What goes with it, and what stays. */
  lead: string;
  submit: string;
  onRemove: () => Promise<void>;
  onClose: () => void;
}

/** Asks once before something goes for good. */
export function RemoveDialog({ title, lead, submit, onRemove, onClose }: Props) {
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
    <Dialog title={title} onClose={onClose}>
      <p class="hint">{lead}</p>
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
          {submit}
        </button>
      </div>
    </Dialog>
  );
}
