/** A version as a number that grows with it: 1.9 comes before 1.10. */
export function apiNumber(version: string): number {
  const [major, minor = "0"] = version.split(".");
  return Number(major) * 1000 + Number(minor);
}
