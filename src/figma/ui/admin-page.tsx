import { render } from "preact";
import { Admin } from "./admin/admin";
import { pageHost } from "./host/page-host";
import { firstFrame } from "./state/first-frame";
import "./style/admin.css";
import { chooseText } from "./text/choose-text";

const text = chooseText(navigator.languages);
document.documentElement.lang = text.language;
const root = document.querySelector("#app");
if (root === null) throw new Error("The page has no #app");
await firstFrame();
root.replaceChildren();
render(<Admin host={pageHost("admin")} text={text} />, root);
