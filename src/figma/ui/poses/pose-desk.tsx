import { useEffect, useRef } from "preact/hooks";
import type { Mascot, Pose } from "../api/model";
import { BrandMark } from "../icons/brand-mark";
import { isFinished } from "../live/is-finished";
import { useText } from "../text/use-text";
import { BackdropPicker } from "./backdrop-picker";
import { PoseCard } from "./pose-card";
import type { Backdrop } from "./use-backdrop";

/** The desk shows what is new; the gallery shows all. */
const FINISHED_ON_DESK = 24;

interface Props {
  mascot: Mascot | null;
  /** All known poses, newest first. */
  poses: readonly Pose[];
  isLoading: boolean;
  backdrop: Backdrop;
  /** The pose ordered last, which is brought into view. */
  orderedId: string | null;
  onGallery: () => void;
}

/** The poses of the chosen mascot as cards: all in the making, and the newest finished ones. */
export function PoseDesk({ mascot, poses, isLoading, backdrop, orderedId, onGallery }: Props) {
  const text = useText();
  const ordered = useRef<HTMLLIElement>(null);
  useEffect(() => ordered.current?.scrollIntoView({ block: "nearest" }), [orderedId]);

  const own = poses.filter((pose) => pose.mascotId === mascot?.id);
  const finished = own.filter(isFinished);
  const hidden = new Set(finished.slice(FINISHED_ON_DESK));
  const shown = own.filter((pose) => !hidden.has(pose));

  return (
    <section class="desk-poses" aria-labelledby="desk-title" data-backdrop={backdrop.kind}>
      <div class="section-head">
        <h2 id="desk-title">
          {mascot === null ? text.desk.titleNobody : text.desk.title(mascot.name)}
        </h2>
        <BackdropPicker backdrop={backdrop} />
      </div>
      {shown.length > 0 && (
        <ol class="cards">
          {shown.map((pose) => (
            <li key={pose.id} ref={pose.id === orderedId ? ordered : null}>
              <PoseCard pose={pose} mascot={mascot as Mascot} />
            </li>
          ))}
        </ol>
      )}
      {hidden.size > 0 && (
        <button type="button" class="button wide see-all" onClick={onGallery}>
          {text.desk.all(own.length)}
        </button>
      )}
      {shown.length === 0 && <EmptyDesk mascot={mascot} isLoading={isLoading} />}
    </section>
  );
}

function EmptyDesk({ mascot, isLoading }: { mascot: Mascot | null; isLoading: boolean }) {
  const text = useText();
  if (isLoading) return <p class="hint">{text.desk.loading}</p>;
  return (
    <div class="empty">
      {mascot?.imageUrl ? (
        <img src={mascot.imageUrl} alt="" width="144" height="144" />
      ) : (
        <BrandMark size={88} />
      )}
      <p class="empty-title">{text.desk.emptyTitle}</p>
      <p class="hint">{mascot === null ? text.desk.emptyNobody : text.desk.empty(mascot.name)}</p>
    </div>
  );
}
