/** Returns where an address such as B5 stands, rows and columns counted from 0. */
export function rowAndColumn(address: string): { row: number; column: number } {
  const [, letters, number] = /^\$?([A-Z]+)\$?(\d+)/i.exec(address)!;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(number) - 1, column: column - 1 };
}
