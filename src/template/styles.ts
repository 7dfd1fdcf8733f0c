import type { StyleName } from "./plan";

/** A look: colours as #RRGGBB, sizes in points. */
export interface Style {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly wrap?: true;
  /** At the top of its cell. */
  readonly top?: true;
  /** Half-way up its cell. */
  readonly middle?: true;
  readonly align?: "Left" | "Center" | "Right";
  /** A thin line below, in this colour. */
  readonly lineBelow?: string;
  /** Height of the rows that show it, in points; other rows are as high as their text. */
  readonly height?: number;
}

const HEADER: Style = { bold: true, colour: "#FFFFFF", fill: "#0B3C5D", wrap: true, align: "Center", middle: true };

/** What every look is made of; colours keep a contrast of at least 4.5 to 1 on their fill. */
export const styles: Readonly<Record<StyleName, Style>> = {
  title: { bold: true, size: 18, colour: "#0B3C5D", height: 28 },
  note: { colour: "#595959", italic: true },
  section: { bold: true, colour: "#0B3C5D", size: 12, lineBelow: "#0B3C5D" },
  header: { ...HEADER, height: 20 },
  tallHeader: { ...HEADER, height: 33 },
  label: { colour: "#1F1F1F" },
  input: { fill: "#FFF6D6", colour: "#1F3F8F", lineBelow: "#E3D9A8" },
  computed: { colour: "#1F1F1F", fill: "#F3F5F7", lineBelow: "#DDE2E6" },
  figure: { colour: "#1F1F1F", lineBelow: "#DDE2E6" },
  word: { colour: "#1F1F1F", lineBelow: "#DDE2E6", align: "Center" },
  emphasis: { bold: true, colour: "#1F1F1F", lineBelow: "#DDE2E6" },
  faint: { colour: "#6B6B6B", size: 9 },
  good: { fill: "#D6EFE0", colour: "#0A5C36", bold: true },
  near: { fill: "#FFEBC2", colour: "#6B4400", bold: true },
  bad: { fill: "#F9D7D3", colour: "#8B1A10", bold: true },
  none: { fill: "#ECECEC", colour: "#595959" },
  kept1: { fill: "#EAF3FA", colour: "#1F1F1F" },
  kept2: { fill: "#CFE4F3", colour: "#1F1F1F" },
  kept3: { fill: "#A6CDE8", colour: "#1F1F1F" },
  kept4: { fill: "#74B2DA", colour: "#1F1F1F" },
  reading: { colour: "#1F1F1F", wrap: true, top: true, lineBelow: "#DDE2E6", height: 66 },
  term: { bold: true, colour: "#1F1F1F", wrap: true, top: true, lineBelow: "#DDE2E6", height: 66 },
};

/** Colours that people with colour-blindness tell apart (Okabe and Ito, darkened for white paper). */
export const palette = {
  actual: "#0072B2",
  target: "#A34700",
  baseline: "#6B6B6B",
  good: "#00785A",
  neutral: "#B8B8B8",
  bad: "#C1440E",
  extra: "#7A4FA3",
  ink: "#1F1F1F",
} as const;
