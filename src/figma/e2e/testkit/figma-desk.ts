import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Frame, Page } from "playwright-core";
import { BUSY_MS } from "./browser";
import type { Desk } from "./figma-page";
import type { PosesServer } from "./poses-server";

const here = dirname(fileURLToPath(import.meta.url));

export type Theme = "light" | "dark";

interface Manifest {
  readonly main: string;
  readonly ui: string;
  readonly networkAccess: { allowedDomains: string[]; devAllowedDomains?: string[] };
}

/** The plugin as a server hands it out, opened in a page that stands for Figma. */
export class FigmaDesk {
  private constructor(
    readonly page: Page,
    private readonly files: Record<string, Uint8Array>,
    private readonly theme: Theme,
    private readonly web: Server,
  ) {}

  static async open(browser: Browser, server: PosesServer, theme: Theme): Promise<FigmaDesk> {
    const archive = await fetch(`${server.url}/plugin/mascot-poses.zip`);
    const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    const web = createServer((_request, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      void page().then((html) => response.end(html));
    }).listen(0, "127.0.0.1");
    await once(web, "listening");
    const { port } = web.address() as { port: number };
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      colorScheme: theme,
      locale: "en-GB",
    });
    context.setDefaultTimeout(BUSY_MS);
    const opened = await context.newPage();
    await opened.goto(`http://localhost:${port}/`);
    return new FigmaDesk(opened, files, theme, web);
  }

  get manifest(): Manifest {
    return JSON.parse(this.file("manifest.json")) as Manifest;
  }

  sizeOf(name: string): number {
    return this.files[`mascot-poses/${name}`]?.length ?? 0;
  }

  /** Starts the plugin; `command` is the relaunch button that was pressed. */
  async start(command = ""): Promise<Frame> {
    const { main, ui } = this.manifest;
    const plugin = {
      ...{ mainScript: this.file(main), html: this.file(ui) },
      ...{ policy: this.policy(), theme: this.theme, command },
    };
    await this.page.evaluate(async (given) => {
      await (globalThis as never as { desk: Desk }).desk.open(given);
    }, plugin);
    return this.window();
  }

  async window(): Promise<Frame> {
    const element = await this.page.waitForSelector("#window iframe");
    const frame = await element.contentFrame();
    if (frame === null) throw new Error("the plugin has no window");
    return frame;
  }

  async closeWindow(): Promise<void> {
    await this.page.evaluate(() => (globalThis as never as { desk: Desk }).desk.close());
  }

  /** Something about the document, computed in the page. */
  look<T>(see: (desk: Desk) => T): Promise<T> {
    return this.page.evaluate(`(${see.toString()})(globalThis.desk)`) as Promise<T>;
  }

  async close(): Promise<void> {
    await this.page.context().close();
    this.web.close();
  }

  file(name: string): string {
    const bytes = this.files[`mascot-poses/${name}`];
    if (bytes === undefined) throw new Error(`the plugin has no ${name}`);
    return strFromU8(bytes);
  }

  /** What Figma makes of the manifest's list. */
  private policy(): string {
    const { allowedDomains, devAllowedDomains = [] } = this.manifest.networkAccess;
    const hosts = [...allowedDomains, ...devAllowedDomains].filter((host) => host !== "none");
    return [
      "default-src 'none'",
      "script-src 'unsafe-inline'",
      "style-src 'unsafe-inline'",
      `img-src data: blob: ${hosts.join(" ")}`,
      `connect-src ${hosts.join(" ")}`,
    ].join("; ");
  }
}

let bundled: Promise<string> | undefined;

function page(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, "figma-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
  });
  return `<!doctype html><html lang="en"><head><title>A file</title><style>
    body { margin: 0; height: 100vh; overflow: hidden; font: 13px Inter, system-ui, sans-serif; }
    #board { position: absolute; inset: 48px 490px 48px 48px; }
    #board .box { border-radius: 12px; background: #fff; }
    [data-theme="dark"] #board .box { background: #333; color: #eee; }
    #board div { background-size: contain; background-repeat: no-repeat; }
    #board [data-type="TEXT"] { font-size: 20px; text-align: center; width: 100% !important; }
    #board [data-selected] { outline: 6px solid #0d99ff; }
    #window { position: absolute; top: 40px; right: 40px; overflow: hidden; border-radius: 13px;
      background: #fff; box-shadow: 0 10px 40px #0003, 0 0 1px #0008; }
    [data-theme="dark"] #window { background: #2c2c2c; color: #fff; }
    #window[hidden] { display: none; }
    #window p { margin: 0; padding: 11px 14px; font-weight: 600; }
    #window iframe { display: block; border: 0; }
    </style></head><body><div id="board"></div>
    <div id="window" hidden><p>Mascot Poses</p></div>
    <script>${outputFiles[0]?.text.replaceAll("</script", "<\\/script")}</script></body></html>`;
}
