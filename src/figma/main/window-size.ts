const KEY = "window";
const FIRST = { width: 400, height: 680 };

/** As the person left it. */
export async function readWindowSize(): Promise<{ width: number; height: number }> {
  const kept: unknown = await figma.clientStorage.getAsync(KEY);
  const parts = typeof kept === "string" ? /^(\d{3,4})x(\d{3,4})$/.exec(kept) : null;
  return parts === null ? FIRST : { width: Number(parts[1]), height: Number(parts[2]) };
}

export async function resizeWindow(width: number, height: number): Promise<void> {
  figma.ui.resize(width, height);
  await figma.clientStorage.setAsync(KEY, `${width}x${height}`);
}
