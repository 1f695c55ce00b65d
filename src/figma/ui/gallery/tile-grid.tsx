import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Mascot, Pose } from "../api/model";
import { Icon } from "../icons/icon";
import { useText } from "../text/use-text";
import { nothingPicked, type Picked, stretched, toggled } from "./picked";
import { type Part, windowOf } from "./window-of";

/** In pixels, as the style sheet has them. */
const SIZES = { least: 112, caption: 26, gap: 12 };

/** Where there is much room, tiles are larger. */
const WIDE = { from: 880, least: 148 };

interface Props {
  /** At least one. */
  poses: readonly Pose[];
  mascots: readonly Mascot[];
  picked: Picked;
  onPick: (picked: Picked) => void;
}

/**
 * Small pictures to pick from, of which only those in view exist: a thousand scroll like ten. A list
 * box: arrows move, space picks, shift stretches, Ctrl+A picks all, Escape none.
 */
export function TileGrid({ poses, mascots, picked, onPick }: Props) {
  const text = useText();
  const grid = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ width: 0, viewTop: 0, viewHeight: 0 });
  const [at, setAt] = useState(0);
  const order = useMemo(() => poses.map((pose) => pose.id), [poses]);
  const names = useMemo(() => new Map(mascots.map(({ id, name }) => [id, name])), [mascots]);
  const least = view.width >= WIDE.from ? WIDE.least : SIZES.least;
  const part = windowOf(poses.length, view, { ...SIZES, least });
  const current = Math.min(at, poses.length - 1);

  useLayoutEffect(() => {
    const own = grid.current as HTMLDivElement;
    const scroller = scrollerOf(own);
    const read = () => setView(viewOf(own, scroller));
    read();
    const target = scroller === document.documentElement ? window : scroller;
    target.addEventListener("scroll", read, { passive: true });
    window.addEventListener("resize", read);
    const watch = new ResizeObserver(read);
    watch.observe(own.parentElement as Element);
    return () => {
      target.removeEventListener("scroll", read);
      window.removeEventListener("resize", read);
      watch.disconnect();
    };
  }, []);

  useEffect(() => {
    const own = grid.current;
    if (own !== null && document.activeElement === own) bringIntoView(own, part, current);
  }, [current]);

  function pick(id: string, event: MouseEvent | KeyboardEvent) {
    onPick(event.shiftKey ? stretched(picked, order, id) : toggled(picked, id));
  }

  function move(event: KeyboardEvent) {
    const to = target(event.key, current, part.columns, poses.length);
    if (to !== null) {
      setAt(to);
      if (event.shiftKey) {
        const from = picked.anchor === null ? toggled(nothingPicked, order[current] ?? "") : picked;
        onPick(stretched(from, order, order[to] ?? ""));
      }
    } else if (event.key === " " || event.key === "Enter") {
      pick(order[current] ?? "", event);
    } else if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
      onPick({ ids: new Set(order), anchor: order[current] ?? null });
    } else if (event.key === "Escape" && picked.ids.size > 0) {
      onPick(nothingPicked);
    } else {
      return;
    }
    event.preventDefault();
  }

  return (
    <div
      ref={grid}
      class="tiles-all"
      role="listbox"
      tabIndex={0}
      aria-label={text.gallery.list}
      aria-multiselectable
      aria-activedescendant={
        current >= part.from && current < part.to ? `tile-${order[current]}` : undefined
      }
      style={{ height: `${part.height}px` }}
      onKeyDown={move}
    >
      {poses.slice(part.from, part.to).map((pose, offset) => {
        const index = part.from + offset;
        return (
          <Tile
            key={pose.id}
            pose={pose}
            mascotName={names.get(pose.mascotId) ?? ""}
            index={index}
            count={poses.length}
            part={part}
            isPicked={picked.ids.has(pose.id)}
            isCurrent={index === current}
            onPick={(event) => {
              setAt(index);
              pick(pose.id, event);
            }}
          />
        );
      })}
    </div>
  );
}

interface TileProps {
  pose: Pose;
  mascotName: string;
  index: number;
  count: number;
  part: Part;
  isPicked: boolean;
  isCurrent: boolean;
  onPick: (event: MouseEvent) => void;
}

function Tile({ pose, mascotName, index, count, part, isPicked, isCurrent, onPick }: TileProps) {
  const text = useText();
  const x = (index % part.columns) * (part.tile + SIZES.gap);
  const y = Math.floor(index / part.columns) * (part.tile + SIZES.caption + SIZES.gap);
  return (
    <div
      id={`tile-${pose.id}`}
      class="pose-tile"
      role="option"
      aria-selected={isPicked}
      aria-setsize={count}
      aria-posinset={index + 1}
      aria-label={text.card.alt(mascotName, pose.prompt)}
      title={text.card.alt(mascotName, pose.prompt)}
      data-current={isCurrent}
      style={{ width: `${part.tile}px`, transform: `translate(${x}px, ${y}px)` }}
      onClick={onPick}
    >
      <span class="picture">
        <img src={pose.imageUrl ?? ""} alt="" width="512" height="512" decoding="async" />
        <span class="pick-mark">
          <Icon name="check" />
        </span>
      </span>
      <span class="pose-tile-name">{pose.prompt}</span>
    </div>
  );
}

/** Where a key leads from here; null for a key that does not lead anywhere. */
function target(key: string, from: number, columns: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowRight: from + 1,
    ArrowLeft: from - 1,
    ArrowDown: from + columns,
    ArrowUp: from - columns,
    Home: 0,
    End: count - 1,
    PageDown: from + 4 * columns,
    PageUp: from - 4 * columns,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}

function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}

function viewOf(grid: HTMLElement, scroller: Element) {
  const isPage = scroller === document.documentElement;
  const top = isPage ? 0 : scroller.getBoundingClientRect().top;
  const viewHeight = isPage ? innerHeight : scroller.clientHeight;
  return {
    width: grid.clientWidth,
    viewTop: Math.max(0, top - grid.getBoundingClientRect().top),
    viewHeight,
  };
}

/** Also of a tile that does not exist yet. */
function bringIntoView(grid: HTMLElement, part: Part, index: number): void {
  const row = part.tile + SIZES.caption + SIZES.gap;
  const scroller = scrollerOf(grid);
  const isPage = scroller === document.documentElement;
  const top =
    grid.getBoundingClientRect().top -
    (isPage ? 0 : scroller.getBoundingClientRect().top) +
    Math.floor(index / part.columns) * row;
  const height = isPage ? innerHeight : scroller.clientHeight;
  if (top < 0) scroller.scrollBy({ top: top - SIZES.gap });
  else if (top + row > height) scroller.scrollBy({ top: top + row - height + SIZES.gap });
}
