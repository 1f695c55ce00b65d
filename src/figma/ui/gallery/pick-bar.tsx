import type { Pose } from "../api/model";
import { Icon } from "../icons/icon";
import { Menu } from "../parts/menu";
import { useAttempt } from "../parts/use-attempt";
import { useActions } from "../poses/pose-actions";
import { useText } from "../text/use-text";

/** What can be done with all picked poses at once. Not there while none is picked. */
export function PickBar({ poses, onClear }: { poses: readonly Pose[]; onClear: () => void }) {
  const text = useText();
  const actions = useActions();
  const attempt = useAttempt();
  if (poses.length === 0) return null;
  const arrangements = [
    { as: "grid", label: text.pick.grid, icon: "grid" },
    { as: "section", label: text.pick.section, icon: "section" },
    { as: "set", label: text.pick.set, icon: "component" },
    { as: "single", label: text.pick.single, icon: "row" },
  ] as const;

  return (
    <section class="pick-bar" aria-label={text.pick.bar}>
      <p class="trouble" role="alert">
        {attempt.trouble}
      </p>
      <div class="pick-row">
        <button
          type="button"
          class="icon-button"
          aria-label={text.pick.clear}
          title={text.pick.clear}
          onClick={onClear}
        >
          <Icon name="close" />
        </button>
        <p class="pick-count" role="status">
          {text.pick.count(poses.length)}
        </p>
        {actions.hasCanvas && (
          <Menu
            label={text.pick.insert}
            className="button primary small"
            items={arrangements.map(({ as, label, icon }) => ({
              label,
              icon,
              act: () => void attempt.run(() => actions.insert(poses, as)),
            }))}
          >
            <Icon name="insert" />
            {text.pick.insert}
            <Icon name="chevron" />
          </Menu>
        )}
        <button
          type="button"
          class={actions.hasCanvas ? "button small" : "button primary small"}
          aria-label={text.pick.zipLong}
          title={text.pick.zipLong}
          aria-busy={attempt.isBusy}
          onClick={() => attempt.isBusy || void attempt.run(() => actions.downloadAll(poses))}
        >
          <Icon name="archive" />
          {text.pick.zip}
        </button>
        <button
          type="button"
          class="button small"
          aria-label={text.pick.remove}
          title={text.pick.remove}
          onClick={() => actions.askRemove(poses)}
        >
          <Icon name="trash" />
        </button>
      </div>
    </section>
  );
}
