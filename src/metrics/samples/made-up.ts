import { serialOf } from "../../records/civil";
import { number } from "../parameters";

/** The first day of all made-up data: 1 January 2025. */
export const FIRST_DAY = serialOf(2025, 0, 1);

/** The parameter that both samples share. */
export const seed = number("Any whole number from 0; another seed makes other data of the same kind. 1 unless given.", {
  default: 1,
  min: 0,
  max: 4_294_967_295,
  whole: true,
});

/** A kind of made-up customer. */
export interface Segment {
  readonly name: string;
  /** Shares of promoters and detractors among its answers. */
  readonly promoters: number;
  readonly detractors: number;
  /** Monthly amounts run from `price` in so many `steps` of `step`. */
  readonly price: number;
  readonly step: number;
  readonly steps: number;
  /** Chance of churn in a month. */
  readonly churn: number;
}

const SMALL: Segment = {
  name: "Small",
  promoters: 0.45,
  detractors: 0.23,
  price: 40,
  step: 10,
  steps: 9,
  churn: 0.028,
};
const MEDIUM: Segment = {
  name: "Mid-market",
  promoters: 0.51,
  detractors: 0.17,
  price: 200,
  step: 50,
  steps: 9,
  churn: 0.016,
};
const LARGE: Segment = {
  name: "Enterprise",
  promoters: 0.58,
  detractors: 0.12,
  price: 1000,
  step: 250,
  steps: 13,
  churn: 0.008,
};
const MIX = [SMALL, MEDIUM, SMALL, LARGE, SMALL, MEDIUM, SMALL, MEDIUM, SMALL, LARGE] as const;

/** Returns the name of a made-up customer, from 0. */
export const customerName = (i: number): string => `C${String(i + 1).padStart(4, "0")}`;

/** Returns the segment of a made-up customer: five in ten small, three mid-market, two enterprise, in both samples alike. */
export const segmentOf = (i: number): Segment => MIX[i % MIX.length];
