import { divisionByZero, impossible } from "../records/metric-error";

/** Returns a/b; b = 0 is #DIV/0!, naming b. */
export function ratio(a: number, b: number, nameOfB: string): number {
  if (b === 0) throw divisionByZero(`${nameOfB} is 0`);
  return a / b;
}

/** Returns part/whole as a fraction up to 1; a whole of 0 is #DIV/0!, a part greater than its whole #NUM!. */
export function shareOf(part: number, whole: number, nameOfPart: string, nameOfWhole: string): number {
  const fraction = ratio(part, whole, nameOfWhole);
  if (part > whole) throw impossible(`${nameOfPart} is more than ${nameOfWhole}`);
  return fraction;
}
