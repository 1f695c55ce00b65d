/** Saves as a download, which works in pages and in plugin windows alike. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the content once the click returned to the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
