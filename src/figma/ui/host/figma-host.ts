import {
  readMessage,
  type Selection,
  type ToCanvas,
  type ToWindow,
  toWindow,
} from "../../shared/messages";
import { CanvasRefusal } from "../canvas/canvas";
import { createStore, type Store } from "../state/store";
import type { Errand, Host } from "./host";
import { saveFile } from "./save-file";

type Wish = Extract<ToCanvas, { request: number }>;
type Unnumbered<W> = W extends Wish ? Omit<W, "request"> : never;
type Answer = Extract<ToWindow, { request: number }>;
type Hello = Extract<ToWindow, { type: "hello" }>;

/** The plugin's window: everything but pixels and the network is asked of the canvas behind it. */
export async function figmaHost(server: string): Promise<Host> {
  const post = (message: ToCanvas) => parent.postMessage({ pluginMessage: message }, "*");
  const answers = new Map<number, (answer: Answer) => void>();
  let requests = 0;
  let selection: Store<Selection> | undefined;
  const hello = await new Promise<Hello>((resolve) => {
    addEventListener("message", (event: MessageEvent<{ pluginMessage?: unknown } | null>) => {
      if (event.source !== parent) return;
      const message = readMessage(toWindow, event.data?.pluginMessage);
      if (message === null) return;
      if (message.type === "hello") resolve(message);
      else if (message.type === "selected") selection?.set(message.selection);
      else answers.get(message.request)?.(message);
    });
    post({ type: "ready" });
  });
  const known = (selection = createStore(hello.selection));
  const memory = new Map(Object.entries(hello.memory));
  let errand = hello.command;

  async function ask<T extends Answer["type"]>(wish: Unnumbered<Wish>, expected: T) {
    const request = ++requests;
    const answer = await new Promise<Answer>((resolve) => {
      answers.set(request, resolve);
      post({ ...wish, request } as Wish);
    });
    answers.delete(request);
    if (answer.type === "failed") throw new CanvasRefusal(answer.reason);
    if (answer.type !== expected) throw new CanvasRefusal("unexpected");
    return answer as Extract<Answer, { type: T }>;
  }

  return {
    kind: "figma",
    server,
    canvas: {
      canEdit: hello.canEdit,
      selection: known,
      insert: async (pictures, as) =>
        (await ask({ type: "insert", pictures, as }, "inserted")).count,
      replace: async (picture, nodes) =>
        (await ask({ type: "replace", picture, nodes }, "replaced")).count,
      draw: () => ask({ type: "draw" }, "drawn"),
      notify: (text, isError) => post({ type: "notify", text: text.slice(0, 300), isError }),
      resize: (width, height) => post({ type: "resize", width, height }),
    },
    recall: async (key) => memory.get(key) ?? null,
    async remember(key, text) {
      if (text === null) memory.delete(key);
      else memory.set(key, text);
      post({ type: "remember", key, value: text });
    },
    takeHandedToken: () => null,
    onHandedToken: () => () => {},
    takeErrand() {
      const taken = errand;
      errand = "";
      return (["regenerate", "new-pose"].includes(taken) ? taken : "") as Errand;
    },
    isVisible: () => document.visibilityState !== "hidden",
    onWake(listener) {
      document.addEventListener("visibilitychange", listener);
      addEventListener("online", listener);
      return () => {
        document.removeEventListener("visibilitychange", listener);
        removeEventListener("online", listener);
      };
    },
    saveFile,
    openPage: (address) => post({ type: "open", address }),
  };
}
