/**
 * The file name of a pose's picture: mascot and prompt in lower-case words joined by hyphens, for
 * example `pip-waving-at-you.png`. Latin accents are dropped, other scripts are kept, at most 80
 * characters stand before the extension. Never empty, never a path.
 */
export function poseFileName(mascotName: string, prompt: string): string {
  const words = [mascotName, prompt].map(hyphenated).filter((word) => word !== "");
  const name = words.join("-").slice(0, 80).replace(/-+$/, "");
  return `${name || "pose"}.png`;
}

function hyphenated(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
