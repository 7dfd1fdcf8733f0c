const LARGEST = 64 * 1024 * 1024;

/** The text of a file's bytes: UTF-8 or UTF-16 as its mark says, else UTF-8, else Windows-1252; throws for bytes that are no text. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Error("the file is empty");
  if (bytes.length > LARGEST) {
    throw new Error(
      `the file has ${Math.ceil(bytes.length / 1024 / 1024)} MB: the playground opens up to ${LARGEST / 1024 / 1024} MB`,
    );
  }
  const mark = bytes[0] * 256 + bytes[1];
  if (mark === 0xfffe) return new TextDecoder("utf-16le").decode(bytes);
  if (mark === 0xfeff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new Error("the file is not text");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the code page that Windows programs write.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
