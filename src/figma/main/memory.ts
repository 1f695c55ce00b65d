/** Everything this plugin keeps on this device, texts only. */
export async function readMemory(): Promise<Record<string, string>> {
  const memory: Record<string, string> = {};
  for (const key of await figma.clientStorage.keysAsync()) {
    const value: unknown = await figma.clientStorage.getAsync(key);
    if (typeof value === "string") memory[key] = value;
  }
  return memory;
}

export async function remember(key: string, value: string | null): Promise<void> {
  if (value === null) await figma.clientStorage.deleteAsync(key);
  else await figma.clientStorage.setAsync(key, value);
}
