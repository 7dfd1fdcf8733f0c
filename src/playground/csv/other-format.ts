/** What to do instead about a file that is no CSV file, in one sentence; undefined for one that may be. */
export function otherFormat(file: string, bytes: Uint8Array): string | undefined {
  const begins = (text: string) => Array.from(text).every((letter, index) => bytes[index] === letter.charCodeAt(0));
  const isZip = begins("PK\u0003\u0004") || begins("PK\u0005\u0006");
  const isOld = begins("\u00d0\u00cf\u0011\u00e0");
  const ending = /\.([^.]+)$/.exec(file)?.[1].toLowerCase() ?? "";
  if (/^xl(?:sx|sm|sb|tx|tm|s|t)$/.test(ending) || (isZip && holds(bytes, "xl/")))
    return workbook("an Excel workbook", "Excel");
  if (/^(?:ods|fods|numbers|gsheet)$/.test(ending)) return workbook("a workbook", "its program");
  if (isZip) return "this is a zip archive: unpack it and open the CSV file inside";
  if (isOld || begins("%PDF") || /^(?:pdf|docx?|png|jpe?g|gif)$/.test(ending)) return "this is no CSV file";
  return undefined;
}

function workbook(kind: string, program: string): string {
  return `this is ${kind}, which the playground does not open: in ${program}, copy the cells and paste them here, or save the sheet as CSV`;
}

function holds(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 65_536)).includes(text);
}
