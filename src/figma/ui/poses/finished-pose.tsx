import { useEffect, useState } from "preact/hooks";
import type { Mascot, Pose } from "../api/model";
import { Icon } from "../icons/icon";
import { Menu, type MenuItem } from "../parts/menu";
import { pictureComes } from "../parts/picture-comes";
import { useAttempt } from "../parts/use-attempt";
import { useText } from "../text/use-text";
import { useActions } from "./pose-actions";

interface Props {
  pose: Pose;
  mascot: Mascot;
  titleId: string;
}

/** A completed pose: the picture on the chosen backdrop, to be taken to where it is needed. */
export function FinishedPose({ pose, mascot, titleId }: Props) {
  const text = useText();
  const actions = useActions();
  const attempt = useAttempt();
  const seconds = Math.max(0, (pose.updatedAtMs - pose.createdAtMs) / 1000);
  const download = () => void attempt.run(() => actions.download(pose));
  const onCanvas: MenuItem[] = [
    {
      label: text.card.replace,
      icon: "replace",
      act: () => void attempt.run(() => actions.replaceSelected(pose)),
    },
    { label: text.card.download, icon: "download", act: download },
  ];

  return (
    <>
      <div class="picture" data-picked={actions.isPicked(pose)}>
        <Picture
          key={pose.imageUrl}
          address={pose.imageUrl ?? ""}
          alt={text.card.alt(mascot.name, pose.prompt)}
        />
        <PickBox pose={pose} />
      </div>
      <div class="card-text">
        <h3 id={titleId} title={pose.prompt}>
          {pose.prompt}
        </h3>
        <p class="card-state">{text.card.took(seconds)}</p>
        <p class="trouble" role="alert">
          {attempt.trouble}
        </p>
        <div class="card-actions">
          {actions.hasCanvas ? (
            <button
              type="button"
              class="button small"
              aria-label={text.card.insertLong(pose.prompt)}
              aria-busy={attempt.isBusy}
              onClick={() => void attempt.run(() => actions.insert([pose], "single"))}
            >
              <Icon name="insert" />
              {text.card.insert}
            </button>
          ) : (
            <button
              type="button"
              class="button small"
              aria-label={text.card.downloadLong(pose.prompt)}
              aria-busy={attempt.isBusy}
              onClick={download}
            >
              <Icon name="download" />
              {text.card.download}
            </button>
          )}
          <Menu
            label={text.card.moreLong(pose.prompt)}
            className="icon-button"
            items={[
              ...(actions.hasCanvas ? onCanvas : []),
              {
                label: text.card.drawAgain,
                icon: "again",
                act: () => void attempt.run(() => actions.drawAgain(pose)),
              },
              { label: text.card.reuse, icon: "pen", act: () => actions.reuse(pose) },
              { label: text.card.recut, icon: "scissors", act: () => actions.askRecut(pose) },
              {
                label: text.card.remove,
                icon: "trash",
                isDanger: true,
                act: () => actions.askRemove([pose]),
              },
            ]}
          >
            <Icon name="more" />
          </Menu>
        </div>
      </div>
    </>
  );
}

function PickBox({ pose }: { pose: Pose }) {
  const text = useText();
  const actions = useActions();
  return (
    <label class="pick-box" title={text.pick.pick(pose.prompt)}>
      <input
        type="checkbox"
        class="unseen"
        aria-label={text.pick.pick(pose.prompt)}
        checked={actions.isPicked(pose)}
        onChange={() => actions.togglePicked(pose)}
      />
      <span class="pick-mark">
        <Icon name="check" />
      </span>
    </label>
  );
}

/** The picture; if it does not come, it is asked for again, at once if a person wants it. */
function Picture({ address, alt }: { address: string; alt: string }) {
  const text = useText();
  const [round, setRound] = useState(0);
  const [isMissing, setMissing] = useState(false);
  const again = () => {
    setMissing(false);
    setRound((last) => last + 1);
  };
  useEffect(() => {
    if (!isMissing) return;
    const leaving = new AbortController();
    void pictureComes(address, leaving.signal).then((came) => came && again());
    return () => leaving.abort();
  }, [isMissing, address]);

  if (isMissing) {
    return (
      <div class="missing">
        <p>{text.card.pictureMissing}</p>
        <button type="button" class="button small" onClick={again}>
          {text.card.showAgain}
        </button>
      </div>
    );
  }
  return (
    <img
      key={round}
      class="pose"
      src={address}
      alt={alt}
      width="512"
      height="512"
      loading="lazy"
      decoding="async"
      onError={() => setMissing(true)}
    />
  );
}
