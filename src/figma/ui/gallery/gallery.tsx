import { useEffect, useMemo, useState } from "preact/hooks";
import type { Mascot, Pose } from "../api/model";
import { BrandMark } from "../icons/brand-mark";
import { Icon } from "../icons/icon";
import { BackdropPicker } from "../poses/backdrop-picker";
import type { Backdrop } from "../poses/use-backdrop";
import { useText } from "../text/use-text";
import { filterPoses } from "./filter-poses";
import { nothingPicked, type Picked } from "./picked";
import { TileGrid } from "./tile-grid";

interface Props {
  mascots: readonly Mascot[];
  poses: readonly Pose[];
  isLoading: boolean;
  backdrop: Backdrop;
  picked: Picked;
  onPick: (picked: Picked) => void;
}

/** All finished poses of all mascots: to find, to pick, to take along. */
export function Gallery({ mascots, poses, isLoading, backdrop, picked, onPick }: Props) {
  const text = useText();
  const [search, setSearch] = useState("");
  const [mascotId, setMascotId] = useState("");
  const found = useMemo(
    () => filterPoses(poses, mascots, { mascotId, search }),
    [poses, mascots, mascotId, search],
  );
  const isFiltered = search.trim() !== "" || mascotId !== "";

  useEffect(() => {
    if (mascotId !== "" && !mascots.some(({ id }) => id === mascotId)) setMascotId("");
  }, [mascots]);

  return (
    <section class="gallery" aria-labelledby="gallery-title" data-backdrop={backdrop.kind}>
      <div class="section-head">
        <h2 id="gallery-title">{text.gallery.title}</h2>
        <BackdropPicker backdrop={backdrop} />
      </div>
      <div class="filters">
        <label class="search">
          <Icon name="search" />
          <input
            type="search"
            value={search}
            placeholder={text.gallery.search}
            aria-label={text.gallery.search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <select
          class="select"
          aria-label={text.gallery.mascot}
          value={mascotId}
          onChange={(event) => setMascotId(event.currentTarget.value)}
        >
          <option value="">{text.gallery.everyMascot}</option>
          {mascots.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <p class="found" role="status">
          {text.gallery.count(found.length)}
        </p>
        <button
          type="button"
          class="text-button"
          disabled={found.length === 0}
          onClick={() => onPick({ ...nothingPicked, ids: new Set(found.map((pose) => pose.id)) })}
        >
          {text.gallery.pickAll}
        </button>
      </div>
      {found.length > 0 ? (
        <TileGrid poses={found} mascots={mascots} picked={picked} onPick={onPick} />
      ) : (
        <div class="empty">
          {isLoading ? (
            <p class="hint">{text.gallery.loading}</p>
          ) : (
            <>
              <BrandMark size={72} />
              <p class="empty-title">
                {isFiltered ? text.gallery.nothingFound : text.gallery.emptyTitle}
              </p>
              <p class="hint">{isFiltered ? text.gallery.nothingFoundHint : text.gallery.empty}</p>
            </>
          )}
        </div>
      )}
    </section>
  );
}
