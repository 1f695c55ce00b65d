import type { Text } from "../text/en";

/** What the server reads, as browsers name it. */
export const PICTURE_TYPES = ["image/png", "image/jpeg", "image/webp", "image/gif"];

const LARGEST_BYTES = 10 * 1024 * 1024;

/** Why a file cannot become a mascot, in words; null if it may. */
export function pictureTrouble(file: Pick<File, "type" | "size">, text: Text): string | null {
  if (!PICTURE_TYPES.includes(file.type)) return text.mascots.wrongType;
  return file.size > LARGEST_BYTES ? text.mascots.tooLarge : null;
}
