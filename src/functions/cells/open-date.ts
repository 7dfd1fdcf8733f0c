const OPEN = /^(?:ongoing|open|active|current|present|never|evergreen)$/i;

/** Returns whether a trimmed text says that something has not ended: "ongoing", "never" … */
export const isOpenWord = (text: string): boolean => OPEN.test(text);
