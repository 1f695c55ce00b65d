import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { poseFileName } from "../shared/pose-file-name";
import { ConnectFigma } from "./account/connect-figma";
import type { Session } from "./account/session";
import { TopBar, type View } from "./account/top-bar";
import { usePurse } from "./account/use-purse";
import type { Mascot, Pose, PoseWish } from "./api/model";
import type { PosesApi } from "./api/poses-api";
import { CanvasBar, type SelectedPose } from "./canvas/canvas-bar";
import { picturesOf } from "./canvas/pictures-of";
import { useReplacements } from "./canvas/use-replacements";
import { WindowGrip } from "./canvas/window-grip";
import { Gallery } from "./gallery/gallery";
import { PickBar } from "./gallery/pick-bar";
import { existing, nothingPicked, type Picked, toggled } from "./gallery/picked";
import { zipOf } from "./gallery/zip-of";
import type { Host } from "./host/host";
import { MascotPicker } from "./mascots/mascot-picker";
import { useMascots } from "./mascots/use-mascots";
import { RemoveDialog } from "./parts/remove-dialog";
import { ActionsContext, type PoseActions } from "./poses/pose-actions";
import type { PoseEvent } from "./poses/pose-board";
import { PoseDesk } from "./poses/pose-desk";
import { PoseForm } from "./poses/pose-form";
import { RecutDialog } from "./poses/recut-dialog";
import { useBackdrop } from "./poses/use-backdrop";
import { usePoses } from "./poses/use-poses";
import { useStore } from "./state/use-store";
import { createStore } from "./state/store";
import type { Text } from "./text/en";
import { useText } from "./text/use-text";

const NO_WISH: PoseWish = { prompt: "", color: "", negativePrompt: "" };

/** One insertion holds as many; the messages to the canvas say so too. */
const MOST_INSERTED = 60;

const noSelection = createStore({
  ...{ count: 0, name: "", isDrawable: false, isFillable: false, poses: [] },
});

interface Props {
  host: Host;
  session: Session;
  api: PosesApi;
  onLanguage: (language: string) => void;
}

/** What a signed-in person sees: order poses and watch them, or find them all in the gallery. */
export function Workspace({ host, session, api, onLanguage }: Props) {
  const text = useText();
  const errand = useMemo(() => host.takeErrand(), [host]);
  const [view, setView] = useState<View>("poses");
  const [purse, readPurse] = usePurse(api);
  const [news, setNews] = useState("");
  const [orderedId, setOrderedId] = useState<string | null>(null);
  const [wish, setWish] = useState(NO_WISH);
  const [picked, setPicked] = useState<Picked>(nothingPicked);
  const [isConnecting, setConnecting] = useState(errand === "connect");
  const [recutId, setRecutId] = useState<string | null>(null);
  const [removing, setRemoving] = useState<readonly Pose[]>([]);
  const [leaving, setLeaving] = useState<Mascot | null>(null);
  const promptField = useRef<HTMLTextAreaElement>(null);
  const mascots = useMascots(api, host);
  const backdrop = useBackdrop(host);
  const poses = usePoses(api, host, hear);
  const selection = useStore(host.canvas?.selection ?? noSelection);
  const known = mascots.all ?? [];
  const regeneration = useReplacements(host, api, poses.board, mascots.all, text);

  function hear(event: PoseEvent) {
    setNews(words(event, text));
    if (event.kind === "ordered") setOrderedId(event.poses[0]?.id ?? null);
    if (event.kind === "completed" || event.kind === "failed") regeneration.finished(event.pose);
    if (event.kind !== "recut" && event.kind !== "removed") readPurse();
  }

  useEffect(() => {
    // Set through the style object: the page's policy forbids style attributes.
    document.documentElement.style.setProperty("--backdrop-colour", backdrop.colour);
  }, [backdrop.colour]);

  useEffect(() => {
    if (view === "gallery") poses.open(known.map(({ id }) => id));
    else if (mascots.chosen !== null) poses.open([mascots.chosen.id]);
  }, [view, mascots.chosen?.id, known.length, poses.board]);

  useEffect(() => {
    setPicked((before) => existing(before, new Set(poses.all.map((pose) => pose.id))));
  }, [poses.all]);

  useEffect(() => {
    const [first] = selection.poses;
    if (errand === "new-pose" && first !== undefined && mascots.all !== null) goOn(first);
  }, [mascots.all === null]);

  function write(prompt: string) {
    setView("poses");
    setWish((before) => ({ ...before, prompt }));
    // the field is there once the screen is
    setTimeout(() => {
      promptField.current?.focus();
      promptField.current?.select();
    });
  }

  /** Another pose of a mascot that stands on the canvas. */
  function goOn({ tag }: SelectedPose) {
    if (known.some(({ id }) => id === tag.mascot)) mascots.choose(tag.mascot);
    write(tag.prompt);
  }

  async function removeMascot(mascot: Mascot) {
    await mascots.remove(mascot.id);
    poses.board.forget(mascot.id);
    setNews(text.mascots.removed(mascot.name));
    readPurse(); // what was under way is paid back
  }

  async function save(pose: Pose) {
    host.saveFile(await api.picture(pose.id), fileName(pose));
  }

  function fileName(pose: Pose): string {
    const mascot = known.find(({ id }) => id === pose.mascotId);
    return poseFileName(mascot?.name ?? "", pose.prompt);
  }

  const actions: PoseActions = {
    hasCanvas: host.canvas !== null,
    async insert(chosen, as) {
      const inserted = chosen.slice(0, MOST_INSERTED);
      const count = await host.canvas?.insert(await picturesOf(inserted, known, api), as);
      setNews(text.canvas.inserted(count ?? 0));
      const isPart = inserted.length < chosen.length;
      host.canvas?.notify(isPart ? text.pick.tooMany : text.canvas.inserted(count ?? 0), false);
      if (chosen.length > 1) setPicked(nothingPicked);
    },
    async replaceSelected(pose) {
      const [picture] = await picturesOf([pose], known, api);
      if (picture === undefined) return;
      const count = await host.canvas?.replace(picture, null);
      host.canvas?.notify(text.canvas.replaced(count ?? 0), false);
    },
    download: save,
    async downloadAll(chosen) {
      const pictures = await picturesOf(chosen, known, api);
      const files = pictures.map(({ bytes }, index) => ({
        name: fileName(chosen[index] as Pose),
        bytes,
      }));
      host.saveFile(zipOf(files), "mascot-poses.zip");
    },
    cancel: (pose) => poses.board.cancel(pose.id),
    async drawAgain(pose) {
      const options = { color: wish.color.trim(), negativePrompt: wish.negativePrompt.trim() };
      await poses.board.order(pose.mascotId, options, [pose.prompt]);
    },
    reuse: (pose) => write(pose.prompt),
    askRecut: (pose) => setRecutId(pose.id),
    askRemove: setRemoving,
    isPicked: (pose) => picked.ids.has(pose.id),
    togglePicked: (pose) => setPicked((before) => toggled(before, pose.id)),
    isAwaited: (pose) => regeneration.isAwaited(pose.id),
  };

  const recutPose = poses.all.find((pose) => pose.id === recutId);
  const pickedPoses = poses.all.filter((pose) => picked.ids.has(pose.id));
  const isLoadingAll = mascots.all === null || known.some(({ id }) => poses.isLoading(id));

  return (
    <ActionsContext.Provider value={actions}>
      <div class="workspace" data-view={view} data-host={host.kind}>
        <TopBar
          host={host}
          session={session}
          purse={purse}
          view={view}
          onView={setView}
          onConnect={() => setConnecting(true)}
          onLanguage={onLanguage}
        />
        <main class="desk">
          {view === "poses" && (
            <>
              <div class="panel">
                {host.canvas !== null && !host.canvas.canEdit && (
                  <p class="notice">{text.canvas.refusals["read-only"]}</p>
                )}
                <CanvasBar
                  selection={selection}
                  purse={purse}
                  isAsked={errand === "regenerate"}
                  onRegenerate={(selected) => regeneration.regenerate(selected)}
                  onNewPose={goOn}
                />
                <MascotPicker
                  api={api}
                  mascots={mascots}
                  canvas={host.canvas}
                  announce={setNews}
                  onRemove={setLeaving}
                />
                <PoseForm
                  mascot={mascots.chosen}
                  purse={purse}
                  wish={wish}
                  onWish={setWish}
                  onOrder={(mascot, options, prompts) =>
                    poses.board.order(mascot.id, options, prompts)
                  }
                  promptField={promptField}
                />
              </div>
              <PoseDesk
                mascot={mascots.chosen}
                poses={poses.all}
                isLoading={
                  mascots.chosen === null
                    ? mascots.all === null && mascots.problem === null
                    : poses.isLoading(mascots.chosen.id)
                }
                backdrop={backdrop}
                orderedId={orderedId}
                onGallery={() => setView("gallery")}
              />
            </>
          )}
          {view === "gallery" && (
            <Gallery
              mascots={known}
              poses={poses.all}
              isLoading={isLoadingAll && mascots.problem === null}
              backdrop={backdrop}
              picked={picked}
              onPick={setPicked}
            />
          )}
        </main>
        <PickBar poses={pickedPoses} onClear={() => setPicked(nothingPicked)} />
        <p class="unseen" role="status">
          {news}
        </p>
        {host.canvas !== null && <WindowGrip canvas={host.canvas} />}
        {isConnecting && <ConnectFigma session={session} onClose={() => setConnecting(false)} />}
        {recutPose !== undefined && (
          <RecutDialog
            pose={recutPose}
            backdrop={backdrop.kind}
            onRecut={(cut) => poses.board.recut(recutPose.id, cut)}
            onClose={() => setRecutId(null)}
          />
        )}
        {leaving !== null && (
          <RemoveDialog
            title={text.remove.mascotTitle(leaving.name)}
            lead={text.remove.mascotLead}
            submit={text.remove.mascotSubmit}
            onRemove={() => removeMascot(leaving)}
            onClose={() => setLeaving(null)}
          />
        )}
        {removing.length > 0 && (
          <RemoveDialog
            title={text.remove.title(removing.length)}
            lead={text.remove.lead}
            submit={text.remove.submit}
            onRemove={() => poses.board.remove(removing.map((pose) => pose.id))}
            onClose={() => setRemoving([])}
          />
        )}
      </div>
    </ActionsContext.Provider>
  );
}

function words(event: PoseEvent, text: Text): string {
  if (event.kind === "removed") return text.news.removed(event.count);
  if (event.kind === "ordered") {
    return text.news.ordered(event.poses.length, event.poses[0]?.prompt ?? "");
  }
  return text.news[event.kind](event.pose.prompt);
}
