import { readMessage, type ToCanvas, toCanvas, type ToWindow } from "../shared/messages";
import { canEdit } from "./can-edit";
import { drawSelection } from "./draw-selection";
import { insertPictures } from "./insert-pictures";
import { readMemory, remember } from "./memory";
import { readSelection } from "./read-selection";
import { refusalOf } from "./refusal-of";
import { replacePicture } from "./replace-picture";
import { readWindowSize, resizeWindow } from "./window-size";

function tell(message: ToWindow): void {
  figma.ui.postMessage(message);
}

async function obey(message: ToCanvas): Promise<void> {
  switch (message.type) {
    case "ready":
      return greet();
    case "remember":
      return remember(message.key, message.value);
    case "insert":
      return answer(message.request, async (request) => {
        tell({
          type: "inserted",
          request,
          count: await insertPictures(message.pictures, message.as),
        });
      });
    case "replace":
      return answer(message.request, async (request) => {
        const count = await replacePicture(message.picture, message.nodes);
        tell({ type: "replaced", request, count });
      });
    case "draw":
      return answer(message.request, async (request) => {
        const { name, bytes } = await drawSelection();
        tell({ type: "drawn", request, name, bytes });
      });
    case "resize":
      return resizeWindow(message.width, message.height);
    case "open":
      if (/^https?:\/\//.test(message.address)) figma.openExternal(message.address);
      return;
    case "notify":
      figma.notify(message.text, { error: message.isError });
  }
}

async function greet(): Promise<void> {
  const memory = await readMemory();
  const { command } = figma;
  tell({ type: "hello", memory, command, canEdit: canEdit(), selection: readSelection() });
}

/** Does it, or says why not. */
async function answer(request: number, action: (request: number) => Promise<void>): Promise<void> {
  try {
    await action(request);
  } catch (thrown) {
    console.warn("Not done:", thrown instanceof Error ? thrown.message : thrown);
    tell({ type: "failed", request, reason: refusalOf(thrown) });
  }
}

async function start(): Promise<void> {
  const { width, height } = await readWindowSize();
  figma.ui.onmessage = (value: unknown) => {
    const message = readMessage(toCanvas, value);
    if (message === null) console.warn("A message of unknown form was refused");
    else void obey(message);
  };
  const tellSelection = () => tell({ type: "selected", selection: readSelection() });
  figma.on("selectionchange", tellSelection);
  figma.on("currentpagechange", tellSelection);
  figma.showUI(__html__, { width, height, title: "Mascot Poses", themeColors: true });
}

void start();
