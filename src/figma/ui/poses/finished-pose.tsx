import { useState } from "preact/hooks";
import type { Mascot, Pose } from "../api/model";
import { Icon } from "../icons/icon";
import { problemWords } from "../text/problem-words";
import { useText } from "../text/use-text";

interface Props {
  pose: Pose;
  mascot: Mascot;
  titleId: string;
  onReuse: (pose: Pose) => void;
  onDownload: (pose: Pose) => Promise<void>;
}

/** A completed pose: the picture on the chosen backdrop, to be saved. */
export function FinishedPose({ pose, mascot, titleId, onReuse, onDownload }: Props) {
  const text = useText();
  const [trouble, setTrouble] = useState<string | null>(null);
  const seconds = (pose.updatedAtMs - pose.createdAtMs) / 1000;

  async function download() {
    setTrouble(null);
    await onDownload(pose).catch((thrown: unknown) => setTrouble(problemWords(thrown, text)));
  }

  return (
    <>
      <Picture
        key={pose.imageUrl}
        address={pose.imageUrl ?? ""}
        alt={text.card.alt(mascot.name, pose.prompt)}
      />
      <div class="card-text">
        <h3 id={titleId}>{pose.prompt}</h3>
        <p class="card-state">{text.card.took(seconds)}</p>
        <p class="trouble" role="alert">
          {trouble}
        </p>
        <div class="card-actions">
          <button
            type="button"
            class="button"
            aria-label={text.card.downloadLong(pose.prompt)}
            onClick={() => void download()}
          >
            <Icon name="download" />
            {text.card.download}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={text.card.reuseLong(pose.prompt)}
            onClick={() => onReuse(pose)}
          >
            <Icon name="again" />
            {text.card.reuse}
          </button>
        </div>
      </div>
    </>
  );
}

/** The picture; if it does not come, a way to ask for it again. */
function Picture({ address, alt }: { address: string; alt: string }) {
  const text = useText();
  const [round, setRound] = useState(0);
  const [isMissing, setMissing] = useState(false);

  if (isMissing) {
    return (
      <div class="picture missing">
        <p>{text.card.pictureMissing}</p>
        <button
          type="button"
          class="button"
          onClick={() => {
            setMissing(false);
            setRound(round + 1);
          }}
        >
          {text.card.showAgain}
        </button>
      </div>
    );
  }
  return (
    <div class="picture">
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
    </div>
  );
}
