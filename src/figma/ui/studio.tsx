import { useEffect, useRef, useState } from "preact/hooks";
import { poseFileName } from "../shared/pose-file-name";
import type { Session } from "./account/session";
import { TopBar } from "./account/top-bar";
import { useBalance } from "./account/use-balance";
import type { Mascot, Pose, PoseWish } from "./api/model";
import type { PosesApi } from "./api/poses-api";
import type { Host } from "./host/host";
import { MascotPicker } from "./mascots/mascot-picker";
import { useMascots } from "./mascots/use-mascots";
import { PoseForm } from "./poses/pose-form";
import { PoseGallery } from "./poses/pose-gallery";
import { useBackdrop } from "./poses/use-backdrop";
import { usePoses } from "./poses/use-poses";
import { useText } from "./text/use-text";

const NO_WISH: PoseWish = { prompt: "", color: "", negativePrompt: "" };

interface Props {
  host: Host;
  session: Session;
  api: PosesApi;
}

/** The screen of a signed-in person: choose a mascot, order poses, watch and save them. */
export function Studio({ host, session, api }: Props) {
  const text = useText();
  const [balance, readBalance] = useBalance(api);
  const [news, setNews] = useState("");
  const [orderedId, setOrderedId] = useState<string | null>(null);
  const [wish, setWish] = useState(NO_WISH);
  const promptField = useRef<HTMLTextAreaElement>(null);
  const mascots = useMascots(api, host);
  const backdrop = useBackdrop(host);
  const poses = usePoses(api, host, mascots.chosen?.id ?? null, ({ kind, pose }) => {
    setNews(text.news[kind](pose.prompt));
    if (kind === "ordered") setOrderedId(pose.id);
    readBalance();
  });

  useEffect(() => {
    // Set through the style object: the page's policy forbids style attributes.
    document.documentElement.style.setProperty("--backdrop-colour", backdrop.colour);
  }, [backdrop.colour]);

  async function download(pose: Pose) {
    const name = poseFileName(mascots.chosen?.name ?? "", pose.prompt);
    host.saveFile(await api.picture(pose.id), name);
  }

  function reuse(pose: Pose) {
    setWish((before) => ({ ...before, prompt: pose.prompt }));
    promptField.current?.focus();
  }

  return (
    <div class="studio">
      <TopBar session={session} balance={balance} />
      <main class="desk">
        <div class="panel">
          <MascotPicker api={api} mascots={mascots} announce={setNews} />
          <PoseForm
            mascot={mascots.chosen}
            balance={balance}
            wish={wish}
            onWish={setWish}
            onOrder={(mascot: Mascot, order) => poses.order(mascot.id, order)}
            promptField={promptField}
          />
        </div>
        <PoseGallery
          mascot={mascots.chosen}
          poses={poses.all}
          isLoading={poses.isLoading || (mascots.all === null && mascots.problem === null)}
          backdrop={backdrop}
          orderedId={orderedId}
          onReuse={reuse}
          onDownload={download}
        />
      </main>
      <p class="unseen" role="status">
        {news}
      </p>
    </div>
  );
}
