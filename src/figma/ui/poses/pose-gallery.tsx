import { useEffect, useRef } from "preact/hooks";
import type { Mascot, Pose } from "../api/model";
import { BrandMark } from "../icons/brand-mark";
import { useText } from "../text/use-text";
import { BackdropPicker } from "./backdrop-picker";
import { PoseCard } from "./pose-card";
import { isFinished } from "./pose-watch";
import type { Backdrop } from "./use-backdrop";

interface Props {
  mascot: Mascot | null;
  /** All known poses, newest first. */
  poses: readonly Pose[];
  isLoading: boolean;
  backdrop: Backdrop;
  /** The pose ordered last, which is brought into view. */
  orderedId: string | null;
  onReuse: (pose: Pose) => void;
  onDownload: (pose: Pose) => Promise<void>;
}

/** The poses of the chosen mascot as cards. */
export function PoseGallery({
  mascot,
  poses,
  isLoading,
  backdrop,
  orderedId,
  onReuse,
  onDownload,
}: Props) {
  const text = useText();
  const ordered = useRef<HTMLLIElement>(null);
  useEffect(() => ordered.current?.scrollIntoView({ block: "nearest" }), [orderedId]);

  const shown = poses.filter((pose) => pose.mascotId === mascot?.id);
  const line = poses.filter((pose) => !isFinished(pose)).reverse();

  return (
    <section class="gallery" aria-labelledby="gallery-title" data-backdrop={backdrop.kind}>
      <div class="gallery-head">
        <h2 id="gallery-title">
          {mascot === null ? text.gallery.titleNobody : text.gallery.title(mascot.name)}
        </h2>
        <BackdropPicker backdrop={backdrop} />
      </div>
      {shown.length > 0 && (
        <ol class="cards">
          {shown.map((pose) => (
            <li key={pose.id} ref={pose.id === orderedId ? ordered : null}>
              <PoseCard
                pose={pose}
                mascot={mascot as Mascot}
                before={line.findIndex((other) => other.id === pose.id)}
                onReuse={onReuse}
                onDownload={onDownload}
              />
            </li>
          ))}
        </ol>
      )}
      {shown.length === 0 && <EmptyGallery mascot={mascot} isLoading={isLoading} />}
    </section>
  );
}

function EmptyGallery({ mascot, isLoading }: { mascot: Mascot | null; isLoading: boolean }) {
  const text = useText();
  if (isLoading) return <p class="hint">{text.gallery.loading}</p>;
  return (
    <div class="empty">
      {mascot?.imageUrl ? (
        <img src={mascot.imageUrl} alt="" width="160" height="160" />
      ) : (
        <BrandMark size={96} />
      )}
      <p class="empty-title">{text.gallery.emptyTitle}</p>
      <p class="hint">
        {mascot === null ? text.gallery.emptyNobody : text.gallery.empty(mascot.name)}
      </p>
    </div>
  );
}
