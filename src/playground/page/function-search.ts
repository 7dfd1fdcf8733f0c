import type { Injector } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";

/** What most people look for, in that order; it decides among names that fit what was typed equally well. */
const FIRST = "NPS CSAT CES CHURN RETENTION NRR GRR MRR CLV LTV COHORT CAC HEALTH SURVIVAL RFM".split(" ");

/**
 * Orders the list of functions that opens while a formula is typed: names that begin with the text before names that hold it
 * after a dot, and among our own the best known first. Univer's own list is alphabetical and knows only beginnings.
 */
export function orderFunctionSearch(injector: Injector, ownNames: readonly string[]): void {
  const descriptions = injector.get(IDescriptionService);
  const ranks = new Map(ownNames.map((name, index) => [name, rank(name, index)]));
  const byBeginning = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) => {
    const typed = text.trim().toUpperCase();
    const beginning = byBeginning(text).map((entry, index) => ({ entry, at: ranks.get(entry.name) ?? index }));
    beginning.sort((a, b) => Number(b.entry.name === typed) - Number(a.entry.name === typed) || a.at - b.at);
    const holding =
      typed.length < 2 || typed.includes(".")
        ? []
        : ownNames
            .filter((name) => name.includes(`.${typed}`) && !name.startsWith(typed))
            .sort((a, b) => ranks.get(a)! - ranks.get(b)!)
            .flatMap((name) => {
              const info = descriptions.getFunctionInfo(name);
              return info ? [{ name, desc: info.abstract, functionType: FunctionType.User }] : [];
            });
    return [...beginning.map(({ entry }) => entry), ...holding];
  };
}

function rank(name: string, index: number): number {
  const place = FIRST.indexOf(name.slice(name.indexOf(".") + 1));
  return place < 0 ? FIRST.length + index : place;
}
