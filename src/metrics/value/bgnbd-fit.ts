import { historiesFrom } from "../../records/histories";
import { unavailable } from "../../records/metric-error";
import { fitBgNbd, type BgNbd, type Histories } from "../../stats/bg-nbd";
import { metric, row } from "../card";
import { historyColumns } from "./model-parameters";

const FEWEST = 30;

/** Returns the BG/NBD model of greatest likelihood and its log-likelihood; under 30 customers, or where the search does not converge, #N/A. */
export function bgNbdFit(histories: Histories): { model: BgNbd; logLikelihood: number } {
  const customers = histories.frequency.length;
  if (customers < FEWEST) throw unavailable(`needs ${FEWEST} customers, found ${customers}`);
  const fit = fitBgNbd(histories);
  if (!fit) throw unavailable("did not converge: these purchases do not determine the model");
  return fit;
}

export default metric({
  id: "BGNBD.FIT",
  title: "Repeat purchase model",
  summary:
    "Fits the BG/NBD model of repeat purchases to customers' frequency, recency and age; feeds BGNBD.EXPECTED and BGNBD.ALIVE.",
  definition:
    "For customers without a contract, who leave without saying so. Each buys at a rate of their own and may leave for good after any purchase; the four parameters say how rates (r, alpha) and chances of leaving (a, b) are spread. By maximum likelihood. alpha is in the unit of the times you pass.",
  formula:
    "L = B(a, b+x)/B(a, b) · Γ(r+x)α^r / (Γ(r)(α+T)^(r+x)) + [x > 0] · B(a+1, b+x−1)/B(a, b) · Γ(r+x)α^r / (Γ(r)(α+tx)^(r+x))",
  source: 'Fader, Hardie & Lee, "Counting Your Customers" the Easy Way, Marketing Science 24, 2005',
  parameters: historyColumns,
  returns: row(["r", "number"], ["alpha", "number"], ["a", "number"], ["b", "number"], ["Log-likelihood", "number"]),
  synonyms: ["buy till you die", "BTYD", "BG/NBD", "non-contractual", "purchase prediction"],
  compute: (inputs) => {
    const { model, logLikelihood } = bgNbdFit(historiesFrom(inputs));
    return [model.r, model.alpha, model.a, model.b, logLikelihood];
  },
  examples: [
    {
      about: "36 made-up customers; the maximum found with SciPy",
      // prettier-ignore
      args: [
        [0, 1, 0, 3, 2, 0, 5, 1, 0, 0, 4, 0, 1, 7, 0, 2, 0, 0, 3, 1, 0, 0, 6, 2, 0, 1, 0, 4, 0, 1, 0, 9, 0, 2, 0, 1],
        [0, 5, 0, 20, 25, 0, 24, 2, 0, 0, 10, 0, 12, 21, 0, 6, 0, 0, 18, 9, 0, 0, 15, 3, 0, 14, 0, 12, 0, 1, 0, 11, 0, 8, 0, 7],
        [30, 30, 28, 28, 27, 26, 26, 25, 25, 24, 24, 23, 22, 22, 21, 21, 20, 20, 19, 18, 18, 17, 17, 16, 16, 15, 15, 14, 14, 13, 12, 12, 11, 10, 10, 9],
      ],
      result: [[0.46216, 4.35179, 0.24525, 1.86075, -177.9575]],
      decimals: 4,
    },
    {
      about: "too few customers",
      args: [
        [0, 1],
        [0, 5],
        [10, 10],
      ],
      result: { error: "#N/A", says: "needs 30 customers, found 2" },
    },
    {
      about: "a last purchase after today",
      args: [
        ["x", 1, 1],
        ["tx", 5, 11],
        ["T", 10, 10],
      ],
      result: { error: "#NUM!", says: "row 3: recency 11 is more than age 10" },
    },
    {
      about: "columns of different length",
      args: [
        [0, 1],
        [0, 5, 6],
        [10, 10],
      ],
      result: { error: "#VALUE!", says: "frequency has 2 cells, recency 3" },
    },
  ],
});
