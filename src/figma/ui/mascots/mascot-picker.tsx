import { useState } from "preact/hooks";
import type { Mascot } from "../api/model";
import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import { type Canvas, CanvasRefusal } from "../canvas/canvas";
import { Icon } from "../icons/icon";
import { Menu } from "../parts/menu";
import { useStore } from "../state/use-store";
import { problemWords } from "../text/problem-words";
import { troubleWords } from "../text/trouble-words";
import { useText } from "../text/use-text";
import { PICTURE_TYPES, pictureTrouble } from "./picture-trouble";
import type { Mascots } from "./use-mascots";

/** As the server allows. */
const LONGEST_NAME = 200;

interface Props {
  api: Pick<PosesApi, "uploadMascot">;
  mascots: Mascots;
  /** Whose selection may become a mascot; null where there is no canvas. */
  canvas: Canvas | null;
  /** Told what a person should hear. */
  announce: (sentence: string) => void;
  /** Asks whether this mascot shall go. */
  onRemove: (mascot: Mascot) => void;
}

/** The mascots as one radio group, and a way to bring one's own picture. */
export function MascotPicker({ api, mascots, canvas, announce, onRemove }: Props) {
  const text = useText();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isUploading, setUploading] = useState(false);

  async function upload(file: File | undefined) {
    if (file === undefined || isUploading) return;
    setUploading(true);
    setTrouble(pictureTrouble(file, text) ?? (await uploadTrouble(file)));
    setUploading(false);
  }

  async function take(picture: Blob, name: string): Promise<void> {
    const mascot = await api.uploadMascot(picture, name);
    mascots.add(mascot);
    announce(text.mascots.uploaded(mascot.name));
  }

  async function takeSelection(from: Canvas) {
    if (isUploading) return;
    setUploading(true);
    setTrouble(null);
    try {
      const { name, bytes } = await from.draw();
      const content = bytes as Uint8Array<ArrayBuffer>;
      await take(new Blob([content], { type: "image/png" }), name.slice(0, LONGEST_NAME));
    } catch (thrown) {
      if (!(thrown instanceof Problem || thrown instanceof CanvasRefusal)) throw thrown;
      setTrouble(troubleWords(thrown, text));
    }
    setUploading(false);
  }

  async function uploadTrouble(file: File): Promise<string | null> {
    try {
      await take(file, nameOf(file).slice(0, LONGEST_NAME));
      return null;
    } catch (thrown) {
      return thrown instanceof Problem ? problemWords(thrown, text) : text.mascots.unreadable;
    }
  }

  return (
    <fieldset class="mascots">
      <legend class="section-name">{text.mascots.title}</legend>
      <RemovalMenu mascots={mascots} onRemove={onRemove} />
      {mascots.all === null && mascots.problem === null && (
        <p class="hint">{text.mascots.loading}</p>
      )}
      {mascots.problem !== null && <p class="trouble">{problemWords(mascots.problem, text)}</p>}
      {mascots.all?.length === 0 && <p class="hint">{text.mascots.none}</p>}
      <div class="mascot-tiles">
        {mascots.all?.map((mascot) => (
          <MascotTile key={mascot.id} mascot={mascot} mascots={mascots} />
        ))}
        {canvas !== null && (
          <SelectionTile
            canvas={canvas}
            isUploading={isUploading}
            onTake={() => void takeSelection(canvas)}
          />
        )}
        <UploadTile isUploading={isUploading} onFile={(file) => void upload(file)} />
      </div>
      <p class="trouble" role="alert">
        {trouble}
      </p>
    </fieldset>
  );
}

/** For the chosen mascot, and for those that cannot be chosen because they never got a picture. */
function RemovalMenu({ mascots, onRemove }: Pick<Props, "mascots" | "onRemove">) {
  const text = useText();
  const removable = (mascots.all ?? []).filter(
    (mascot) => mascot === mascots.chosen || !mascot.isReady,
  );
  if (removable.length === 0) return null;
  return (
    <div class="mascots-more">
      <Menu
        label={text.mascots.more}
        className="icon-button"
        items={removable.map((mascot) => ({
          label: text.mascots.remove(mascot.name),
          icon: "trash",
          isDanger: true,
          act: () => onRemove(mascot),
        }))}
      >
        <Icon name="more" />
      </Menu>
    </div>
  );
}

function MascotTile({ mascot, mascots }: { mascot: Mascot; mascots: Mascots }) {
  const text = useText();
  const [isLost, setLost] = useState(false);
  return (
    <label class="tile" title={mascot.name}>
      <input
        type="radio"
        name="mascot"
        class="unseen"
        checked={mascots.chosen?.id === mascot.id}
        disabled={!mascot.isReady}
        onChange={() => mascots.choose(mascot.id)}
      />
      <span class="tile-picture">
        {mascot.imageUrl !== null && !isLost && (
          <img
            src={mascot.imageUrl}
            alt=""
            width="64"
            height="64"
            decoding="async"
            onError={() => setLost(true)}
          />
        )}
        {isLost && <Icon name="alert" />}
      </span>
      <span class="tile-name">{mascot.name}</span>
      {!mascot.isReady && <span class="unseen">{text.mascots.notReady}</span>}
    </label>
  );
}

/** There while one drawable thing is selected on the canvas that is no pose of ours. */
function SelectionTile(props: { canvas: Canvas; isUploading: boolean; onTake: () => void }) {
  const text = useText();
  const selection = useStore(props.canvas.selection);
  if (!selection.isDrawable || selection.poses.length > 0) return null;
  return (
    <button
      type="button"
      class="tile upload"
      aria-label={text.mascots.fromSelectionLong(selection.name)}
      title={text.mascots.fromSelectionLong(selection.name)}
      aria-busy={props.isUploading}
      onClick={props.onTake}
    >
      <span class="tile-picture">
        <Icon name="frame" />
      </span>
      <span class="tile-name">{text.mascots.fromSelection}</span>
    </button>
  );
}

function UploadTile(props: { isUploading: boolean; onFile: (file: File | undefined) => void }) {
  const text = useText();
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    props.onFile(event.dataTransfer?.files[0]);
  }

  function choose(event: Event) {
    const input = event.currentTarget as HTMLInputElement;
    props.onFile(input.files?.[0]);
    input.value = ""; // so that the same file can be chosen again
  }

  return (
    <label
      class="tile upload"
      title={isOver ? text.mascots.dropHere : text.mascots.uploadLong}
      data-over={isOver}
      aria-busy={props.isUploading}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        class="unseen"
        accept={PICTURE_TYPES.join(",")}
        aria-label={text.mascots.uploadLong}
        onChange={choose}
      />
      <span class="tile-picture">
        <Icon name="upload" />
      </span>
      <span class="tile-name">
        {props.isUploading ? text.mascots.uploading : text.mascots.upload}
      </span>
    </label>
  );
}

/** `pip-final.png` becomes "pip-final". */
function nameOf(file: File): string {
  return file.name.replace(/\.[^.]+$/, "").trim();
}
