/**
 * Figma by hand: as much of its document as a plugin of pictures touches, and as strict. It refuses
 * what Figma refuses, gives out copies where Figma does, and undoes from one commit to the one before.
 */

type Paint = Record<string, unknown> & { type: string };
type Handler = (value: unknown) => void;

const SIGNATURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46],
];

export class FakeNode {
  [member: string]: unknown;
  name: string;
  x = 0;
  y = 0;
  width = 100;
  height = 100;
  removed = false;
  locked = false;
  parent: FakeNode | null = null;
  readonly children: FakeNode[] = [];
  readonly relaunch: Record<string, string> = {};
  private readonly data = new Map<string, string>();
  private paints: Paint[] = [];

  constructor(
    private readonly file: FakeFigma,
    readonly type: string,
    readonly id: string,
  ) {
    this.name = type;
    if (!["PAGE", "RECTANGLE", "TEXT"].includes(type)) this.asContainer();
    if (type === "GROUP") delete (this as Record<string, unknown>)["fills"];
  }

  get fills(): readonly Paint[] {
    return structuredClone(this.paints);
  }

  set fills(paints: readonly Paint[]) {
    this.file.mustBeEditable();
    for (const paint of paints) {
      if (paint.type === "IMAGE" && !this.file.images.has(String(paint["imageHash"]))) {
        throw new Error("in set_fills: Image not found");
      }
    }
    this.paints = structuredClone([...paints]);
  }

  get absoluteBoundingBox() {
    const { x, y, width, height } = this;
    return { x, y, width, height };
  }

  resize(width: number, height: number): void {
    if (!(width >= 0.01 && height >= 0.01)) throw new Error("in resize: expected at least 0.01");
    Object.assign(this, { width, height });
  }

  resizeWithoutConstraints(width: number, height: number): void {
    this.resize(width, height);
  }

  setPluginData(key: string, value: string): void {
    this.file.mustBeEditable();
    if (value === "") this.data.delete(key);
    else this.data.set(key, value);
  }

  getPluginData(key: string): string {
    return this.data.get(key) ?? "";
  }

  setRelaunchData(buttons: Record<string, string>): void {
    this.file.mustBeEditable();
    for (const key of Object.keys(this.relaunch)) delete this.relaunch[key];
    Object.assign(this.relaunch, buttons);
  }

  appendChild(child: FakeNode): void {
    this.file.mustBeEditable();
    if (this.locked) throw new Error("in appendChild: the parent is locked");
    child.leave();
    child.parent = this;
    this.children.push(child);
  }

  remove(): void {
    this.file.mustBeEditable();
    this.leave();
    this.removed = true;
  }

  async exportAsync(settings: { constraint?: { value: number } }): Promise<Uint8Array> {
    return png(settings.constraint?.value ?? this.width);
  }

  private leave(): void {
    if (this.parent === null) return;
    this.parent.children.splice(this.parent.children.indexOf(this), 1);
    this.parent = null;
  }

  private asContainer(): void {
    this["findAllWithCriteria"] = (wanted: { pluginData: { keys: string[] } }) =>
      this.descendants().filter((node) =>
        wanted.pluginData.keys.some((key) => node.getPluginData(key) !== ""),
      );
  }

  descendants(): FakeNode[] {
    return this.children.flatMap((child) => [child, ...child.descendants()]);
  }

  /** Everything about it and what it holds, to be restored or compared. */
  snapshot(): NodeSnapshot {
    const {
      file: _file,
      parent: _parent,
      children,
      data,
      paints,
      relaunch,
      ...own
    } = this as never as {
      [key: string]: unknown;
      children: FakeNode[];
      data: Map<string, string>;
      paints: Paint[];
      relaunch: Record<string, string>;
    };
    const plain = Object.entries(own).filter(([, value]) => typeof value !== "function");
    return structuredClone({
      own: Object.fromEntries(plain),
      children: children.map((child) => child.snapshot()),
      data: [...data],
      paints,
      relaunch,
    });
  }

  static restore(file: FakeFigma, kept: NodeSnapshot): FakeNode {
    const node = new FakeNode(file, kept.own["type"] as string, kept.own["id"] as string);
    for (const [key, value] of Object.entries(kept.own)) {
      if (key !== "type" && key !== "id") node[key] = value;
    }
    node.paints = structuredClone(kept.paints);
    for (const [key, value] of kept.data) node.data.set(key, value);
    Object.assign(node.relaunch, kept.relaunch);
    for (const child of kept.children) {
      const own = FakeNode.restore(file, child);
      own.parent = node;
      node.children.push(own);
    }
    return node;
  }
}

interface NodeSnapshot {
  own: Record<string, unknown>;
  children: NodeSnapshot[];
  data: [string, string][];
  paints: Paint[];
  relaunch: Record<string, string>;
}

export class FakeFigma {
  editorType = "figma";
  command = "";
  readonly mixed = Symbol("mixed");
  readonly images = new Map<string, Uint8Array>();
  readonly stored = new Map<string, unknown>();
  readonly toWindow: unknown[] = [];
  readonly notices: string[] = [];
  readonly opened: string[] = [];
  isReadOnly = false;
  hasFont = true;
  windowSize = { width: 0, height: 0 };
  shown: { html: string; options: Record<string, unknown> } | null = null;
  /** Where the window listens, if there is one. */
  onToWindow: (message: unknown) => void = () => {};
  /** Called after each commit, undo or selection, so that a page can draw the canvas. */
  onChange: () => void = () => {};

  private page: FakeNode;
  private selected: FakeNode[] = [];
  private ids = 1;
  private readonly fonts = new Set<string>();
  private readonly listeners = new Map<string, Handler[]>();
  private readonly commits: NodeSnapshot[] = [];

  constructor() {
    this.page = new FakeNode(this, "PAGE", "0:1");
    this.defineSelection(this.page);
    this.commits.push(this.page.snapshot());
  }

  get currentPage(): FakeNode {
    return this.page;
  }

  readonly viewport = {
    center: { x: 0, y: 0 },
    seen: [] as FakeNode[],
    scrollAndZoomIntoView(nodes: FakeNode[]) {
      this.seen = nodes;
    },
  };

  readonly clientStorage = {
    getAsync: async (key: string) => structuredClone(this.stored.get(key)),
    setAsync: async (key: string, value: unknown) =>
      void this.stored.set(key, structuredClone(value)),
    deleteAsync: async (key: string) => void this.stored.delete(key),
    keysAsync: async () => [...this.stored.keys()],
  };

  readonly ui = {
    onmessage: undefined as Handler | undefined,
    postMessage: (message: unknown) => {
      const copy = structuredClone(message);
      this.toWindow.push(copy);
      this.onToWindow(copy);
    },
    resize: (width: number, height: number) => {
      this.windowSize = { width, height };
      this.onChange();
    },
  };

  showUI(html: string, options: Record<string, unknown>): void {
    this.shown = { html, options };
    this.windowSize = { width: Number(options["width"]), height: Number(options["height"]) };
  }

  on(event: string, handler: Handler): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), handler]);
  }

  notify(text: string): void {
    this.notices.push(text);
  }

  openExternal(address: string): void {
    this.opened.push(address);
  }

  createRectangle() {
    return this.create("RECTANGLE");
  }

  createFrame() {
    return this.create("FRAME");
  }

  createSection() {
    return this.create("SECTION");
  }

  createComponent() {
    return this.create("COMPONENT");
  }

  createText() {
    const node = this.create("TEXT");
    let characters = "";
    let fontName = { family: "Inter", style: "Regular" };
    const needsFont = () => {
      if (!this.fonts.has(JSON.stringify(fontName))) {
        throw new Error(`Cannot write to node with unloaded font "${fontName.family}"`);
      }
    };
    Object.defineProperty(node, "characters", {
      enumerable: true,
      configurable: true,
      get: () => characters,
      set: (text: string) => {
        needsFont();
        characters = text;
      },
    });
    Object.defineProperty(node, "fontName", {
      enumerable: true,
      configurable: true,
      get: () => fontName,
      set: (font: typeof fontName) => {
        fontName = font;
        needsFont();
      },
    });
    return node;
  }

  async loadFontAsync(font: object): Promise<void> {
    if (!this.hasFont) throw new Error("The font could not be loaded");
    this.fonts.add(JSON.stringify(font));
  }

  combineAsVariants(components: FakeNode[], parent: FakeNode): FakeNode {
    this.mustBeEditable();
    if (components.length === 0) throw new Error("Expected at least one component");
    if (components.some((node) => node.type !== "COMPONENT")) throw new Error("Not a component");
    const names = components.map((node) => node.name);
    if (new Set(names).size < names.length) throw new Error("Variants have the same properties");
    const set = this.create("COMPONENT_SET");
    for (const component of components) set.appendChild(component);
    parent.appendChild(set);
    return set;
  }

  createImage(bytes: Uint8Array) {
    if (!SIGNATURES.some((start) => start.every((byte, index) => bytes[index] === byte))) {
      throw new Error("in createImage: Image type is unsupported");
    }
    const hash = digest(bytes);
    this.images.set(hash, bytes);
    return { hash, getSizeAsync: async () => sizeOf(bytes) };
  }

  async getNodeByIdAsync(id: string): Promise<FakeNode | null> {
    return this.page.descendants().find((node) => node.id === id) ?? null;
  }

  getNodeById(): never {
    throw new Error("Cannot call with documentAccess: dynamic-page. Use getNodeByIdAsync instead.");
  }

  commitUndo(): void {
    this.commits.push(this.page.snapshot());
    this.onChange();
  }

  // what a person does

  select(...nodes: FakeNode[]): void {
    this.currentPage["selection"] = nodes;
    for (const handler of this.listeners.get("selectionchange") ?? []) handler(undefined);
    this.onChange();
  }

  /** Takes back what happened since the commit before the last. */
  undo(): void {
    if (this.commits.length > 1) this.commits.pop();
    this.page = FakeNode.restore(this, this.commits.at(-1) as NodeSnapshot);
    this.defineSelection(this.page);
    this.select();
  }

  fromWindow(message: unknown): void {
    this.ui.onmessage?.(structuredClone(message));
  }

  mustBeEditable(): void {
    if (this.isReadOnly) throw new Error("Cannot edit: the document is read-only");
  }

  private create(type: string): FakeNode {
    this.mustBeEditable();
    const node = new FakeNode(this, type, `1:${this.ids++}`);
    this.page.appendChild(node);
    return node;
  }

  private defineSelection(page: FakeNode): void {
    this.selected = [];
    Object.defineProperty(page, "selection", {
      configurable: true,
      get: () => [...this.selected],
      set: (nodes: FakeNode[]) => {
        if (nodes.some((node) => node.removed)) throw new Error("The node was removed");
        this.selected = [...nodes];
      },
    });
  }
}

/** The head of a PNG of that size; the rest is no matter here. */
export function png(width: number, height = width, seed = 0): Uint8Array {
  const bytes = new Uint8Array(34);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  view.setUint32(30, seed);
  return bytes;
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** FNV-1a, enough to tell pictures apart. */
function digest(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
