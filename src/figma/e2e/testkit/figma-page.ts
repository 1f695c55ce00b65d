/**
 * A page in the place of Figma: a canvas drawn from the hand-written document, and the plugin's window
 * as Figma opens it: a sandboxed frame without origin, under the policy of the plugin's manifest, with
 * the colours of the theme. The plugin's other half runs with the page's own powers hidden.
 */
import { FakeFigma, type FakeNode } from "../../test/main/fake-figma";

interface Plugin {
  readonly mainScript: string;
  readonly html: string;
  readonly policy: string;
  readonly theme: "light" | "dark";
  readonly command?: string;
}

const COLOURS = {
  light: {
    ...{ bg: "#ffffff", "bg-secondary": "#f5f5f5", "bg-hover": "#f5f5f5", border: "#e6e6e6" },
    ...{ text: "rgba(0,0,0,0.9)", "text-secondary": "rgba(0,0,0,0.5)", canvas: "#f5f5f5" },
  },
  dark: {
    ...{ bg: "#2c2c2c", "bg-secondary": "#383838", "bg-hover": "#383838", border: "#444444" },
    ...{
      text: "rgba(255,255,255,0.9)",
      "text-secondary": "rgba(255,255,255,0.7)",
      canvas: "#1e1e1e",
    },
  },
};

/** What Figma's sandbox has not; the plugin's main half must do without. */
const HIDDEN = [
  ...["window", "self", "document", "parent", "fetch", "XMLHttpRequest", "localStorage", "URL"],
  ...["TextDecoder", "AbortController", "EventSource", "globalThis", "structuredClone"],
];

class Desk {
  readonly file = new FakeFigma();
  private frame: HTMLIFrameElement | null = null;
  private readonly addresses = new Map<string, string>();

  constructor() {
    this.file.onChange = () => this.draw();
    addEventListener("message", (event: MessageEvent<{ pluginMessage?: unknown }>) => {
      if (event.source !== this.frame?.contentWindow) return;
      if (event.origin !== "null") throw new Error(`the window has an origin: ${event.origin}`);
      this.file.fromWindow(event.data.pluginMessage);
    });
    this.file.onToWindow = (message) =>
      this.frame?.contentWindow?.postMessage({ pluginMessage: message }, "*");
  }

  /** Starts the plugin, as its menu entry or a relaunch button does. */
  async open({ mainScript, html, policy, theme, command = "" }: Plugin): Promise<void> {
    this.close();
    this.file.command = command;
    document.documentElement.dataset["theme"] = theme;
    document.body.style.background = COLOURS[theme].canvas;
    const run = new Function("figma", "__html__", ...HIDDEN, mainScript);
    run(this.file, html);
    while (this.file.shown === null) await new Promise(requestAnimationFrame);
    this.frame = document.createElement("iframe");
    this.frame.title = "Mascot Poses";
    this.frame.setAttribute("sandbox", "allow-scripts allow-forms allow-downloads");
    this.frame.srcdoc = dressed(html, policy, theme);
    document.querySelector("#window")?.append(this.frame);
    document.querySelector("#window")?.removeAttribute("hidden");
    this.draw();
  }

  /** As the window's cross does: everything in it is gone at once. */
  close(): void {
    this.frame?.remove();
    this.frame = null;
    this.file.shown = null;
    this.file.ui.onmessage = undefined;
    document.querySelector("#window")?.setAttribute("hidden", "");
  }

  private draw(): void {
    const { width, height } = this.file.windowSize;
    if (this.frame !== null) Object.assign(this.frame.style, px({ width, height }));
    const board = document.querySelector<HTMLElement>("#board");
    if (board === null) return;
    const nodes = this.file.currentPage.children;
    board.replaceChildren(...nodes.map((node) => this.drawn(node, true)));
    const box = board.getBoundingClientRect();
    const shown = nodes.map((node, index) => {
      const { offsetWidth, offsetHeight } = board.children[index] as HTMLElement;
      return { x: node.x, y: node.y, right: node.x + offsetWidth, bottom: node.y + offsetHeight };
    });
    const left = Math.min(...shown.map(({ x }) => x));
    const top = Math.min(...shown.map(({ y }) => y));
    const wide = Math.max(1, ...shown.map(({ right }) => right - left));
    const high = Math.max(1, ...shown.map(({ bottom }) => bottom - top));
    const scale = Math.min(0.45, box.width / wide, box.height / high);
    for (const [index, { x, y }] of shown.entries()) {
      const { style } = board.children[index] as HTMLElement;
      Object.assign(style, px({ left: 0, top: 0 }));
      style.transform = `scale(${scale}) translate(${x - left}px, ${y - top}px)`;
    }
  }

  private drawn(node: FakeNode, isTop: boolean): HTMLElement {
    const element = document.createElement("div");
    element.dataset["type"] = node.type;
    const { style } = element;
    const { x: left, y: top, width, height } = node;
    const isLaidOut = node.parent !== null && node.parent["layoutMode"] !== undefined;
    Object.assign(style, isLaidOut ? {} : { position: "absolute", ...px({ left, top }) });
    Object.assign(style, px({ width }));
    if (node["layoutMode"] === undefined && node.type !== "TEXT")
      Object.assign(style, px({ height }));
    if (isTop) style.transformOrigin = "0 0";
    if (node["layoutMode"] !== undefined) layOut(node, style);
    if (["FRAME", "SECTION", "COMPONENT_SET"].includes(node.type) && isTop)
      element.className = "box";
    const image = node.fills.find((fill) => fill.type === "IMAGE");
    if (image !== undefined) {
      style.backgroundImage = `url(${this.addressOf(String(image["imageHash"]))})`;
    }
    if (node.type === "TEXT") element.textContent = String(node["characters"]);
    const isSelected = (this.file.currentPage["selection"] as FakeNode[]).includes(node);
    if (isSelected) element.dataset["selected"] = "";
    element.append(...node.children.map((child) => this.drawn(child, false)));
    return element;
  }

  private addressOf(hash: string): string {
    const known = this.addresses.get(hash);
    if (known !== undefined) return known;
    const bytes = this.file.images.get(hash) as Uint8Array<ArrayBuffer>;
    const address = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
    this.addresses.set(hash, address);
    return address;
  }
}

function px(sizes: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, `${size}px`]));
}

function layOut(node: FakeNode, style: CSSStyleDeclaration): void {
  const isRow = node["layoutMode"] === "HORIZONTAL";
  Object.assign(style, {
    display: "flex",
    flexDirection: isRow ? "row" : "column",
    flexWrap: node["layoutWrap"] === "WRAP" ? "wrap" : "nowrap",
    gap: `${Number(node["itemSpacing"] ?? 0)}px`,
    padding: `${Number(node["paddingTop"] ?? 0)}px`,
    alignItems: isRow ? "flex-start" : "center",
    boxSizing: "border-box",
  });
}

/** As Figma gives it to the frame: policy first, theme's class and colours, then the plugin's own. */
function dressed(html: string, policy: string, theme: "light" | "dark"): string {
  const colours = Object.entries(COLOURS[theme]).map(
    ([name, value]) => `--figma-color-${name}:${value};`,
  );
  const head =
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<style>:root{${colours.join("")}}</style>`;
  return html
    .replace("<html", `<html class="figma-${theme}"`)
    .replace(/<head>/, () => `<head>${head}`);
}

Object.assign(globalThis, { desk: new Desk() });

export type { Desk };
