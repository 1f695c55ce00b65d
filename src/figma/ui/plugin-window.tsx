import { render } from "preact";
import { App } from "./app";
import { figmaHost } from "./host/figma-host";
import { firstFrame } from "./state/first-frame";
import "./style/plugin.css";
import { chooseText } from "./text/choose-text";

async function open(): Promise<void> {
  const root = document.querySelector("#app");
  if (root === null) throw new Error("The window has no #app");
  const text = chooseText(navigator.languages);
  const [host] = await Promise.all([figmaHost(writtenAddress()), firstFrame()]);
  root.replaceChildren();
  render(<App host={host} text={text} />, root);
}

/** The server that handed this plugin out has written its address here. */
function writtenAddress(): string {
  return document.querySelector<HTMLMetaElement>("meta[name=poses-server]")?.content ?? "";
}

void open();
