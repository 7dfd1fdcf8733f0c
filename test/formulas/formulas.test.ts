import { functionsOf, portableFormula, readFormula, repairFormula } from "../../src/formulas";
import { functions as cards } from "../../src/functions/all";

const functions = functionsOf(cards);
const portable = (formula: string): string => {
  const { formula: native, reason } = portableFormula(formula, functions);
  return native ?? `(${reason})`;
};
const repaired = (formula: string): string => repairFormula(formula, functions.names).formula;

const NPS = '100*(COUNTIF(A2:A9,">=9")-COUNTIF(A2:A9,"<=6"))/COUNT(A2:A9)';

describe("finding calls", () => {
  const found = (formula: string): unknown => {
    const read = readFormula(formula, functions.names);
    return read?.ours.map(({ id, args, wellSpelled }) => [
      id,
      args.map(([from, to]) =>
        read.tokens
          .slice(from, to)
          .map(({ value }) => value)
          .join(""),
      ),
      wellSpelled,
    ]);
  };

  it.each([
    ["=CS.NPS(A2:A9)", [["NPS", ["A2:A9"], true]]],
    ["=cs.nps( A1 ,\n 2 )", [["NPS", [" A1 ", "\n 2 "], true]]],
    ["=CS.VERSION()", [["VERSION", [], true]]],
    ["=CS.NPS(A1:A9,,1)", [["NPS", ["A1:A9", "", "1"], true]]],
    ['=CS.NPS({1,2;"a,b",")"},2)', [["NPS", ['{1,2;"a,b",")"}', "2"], true]]],
    ["=CS.NPS((A1:A2,B1:B2))", [["NPS", ["(A1:A2,B1:B2)"], true]]],
    [
      "=CS.LTV(CS.ARPA(A1,B1),C1)",
      [
        ["ARPA", ["A1", "B1"], true],
        ["LTV", ["CS.ARPA(A1,B1)", "C1"], true],
      ],
    ],
    ["=CS.NPS('a ''CS.NPS('' (b'!A1:A9)", [["NPS", ["'a ''CS.NPS('' (b'!A1:A9"], true]]],
    ["=SUM(T[[#This Row],[CS.NPS(x)]])", []],
    ['="CS.NPS("&A1', []],
    ["=MY.CS.NPS(A1)+CS_NPS(A1)+XCS.NPS(1)", []],
    ["=[2]!_xldudf_CS_NPS_CI(A1)", [["NPS.CI", ["A1"], false]]],
    ["=CS.NEWS(A1)", [[undefined, ["A1"], true]]],
    ["=CS.NPS(A1", undefined],
    ['=CS.NPS("abc)', undefined],
    ["=CS.NPS({1,2)", undefined],
    ["CS.NPS(A1)", undefined],
  ])("in %s", (formula, calls) => {
    expect(found(formula)).toEqual(calls);
  });
});

describe("repairing", () => {
  it.each([
    ["=_xldudf_CS_NPS_CI(A1:A9)", "=CS.NPS.CI(A1:A9)"],
    ["=[2]!_xldudf_CS_NPS(A1)", "=CS.NPS(A1)"],
    ["='[2]'!_xldudf_CS_NPS(A1)", "=CS.NPS(A1)"],
    ["='C:\\add ins\\CS.XLAM'!CS.NPS(A1)", "=CS.NPS(A1)"],
    ["='C:\\add ins\\[CS.xlam]Sheet1'!_xldudf_CS_NPS(A1)", "=CS.NPS(A1)"],
    ["='https://d.docs.live.net/it''s/cs.xlam'!_xldudf_CS_MRR_WATERFALL(A1,B1)", "=CS.MRR.WATERFALL(A1,B1)"],
    ["=CS.XLAM!CS.NPS.CI(A1)", "=CS.NPS.CI(A1)"],
    ["=_xlfn._xldudf_CS_NPS(A1)", "=CS.NPS(A1)"],
    ["=@_xldudf_CS_NPS(A1)", "=@CS.NPS(A1)"],
    ["=1-@[2]!_xldudf_CS_CHURN( B1,\n C1 )", "=1-@CS.CHURN( B1,\n C1 )"],
    ["=cs.nps.ci(A1)", "=CS.NPS.CI(A1)"],
    ["=_xldudf_CS_LTV([1]!_xldudf_CS_ARPA(A1,B1),'x.xlam'!CS.CHURN(1,2))", "=CS.LTV(CS.ARPA(A1,B1),CS.CHURN(1,2))"],
    ['=IF(A1,"_xldudf_CS_NPS(",_xldudf_CS_NPS(A1))', '=IF(A1,"_xldudf_CS_NPS(",CS.NPS(A1))'],
    ["=_xldudf_XY_NPS(A1)+[2]!OTHER(A1)", "=_xldudf_XY_NPS(A1)+[2]!OTHER(A1)"],
    ["=_xlfn.SINGLE(_xldudf_CS_NPS(A1))", "=_xlfn.SINGLE(CS.NPS(A1))"],
  ])("%s", (broken, formula) => {
    expect(repaired(broken)).toBe(formula);
  });

  it("recovers the dots of every function", () => {
    for (const { id } of cards) expect(repaired(`=_xldudf_CS_${id.replaceAll(".", "_")}()`)).toBe(`=CS.${id}()`);
  });

  it("reports a name that no catalogue has, and leaves it alone", () => {
    expect(repairFormula("=[2]!_xldudf_CS_NEWS(A1)+_xldudf_CS_NPS(A1)", functions.names)).toEqual({
      formula: "=[2]!_xldudf_CS_NEWS(A1)+CS.NPS(A1)",
      repaired: ["NPS"],
      functions: ["NPS"],
      unknown: ["_xldudf_CS_NEWS"],
    });
  });
});

describe("the portable formula", () => {
  it.each([
    ["=CS.NPS(A2:A9)", `=${NPS}`],
    ["=@CS.NPS(A2:A9)", `=${NPS}`],
    ["=-CS.NPS(A2:A9)^2", `=-(${NPS})^2`],
    ["=IF(B1,CS.NPS( A2:A9 ), 0)", `=IF(B1,${NPS}, 0)`],
    ["=CS.NPS(A2:A9)%", `=(${NPS})%`],
    ["=LET(x,CS.NPS(A2:A9),x+1)", `=LET(x,${NPS},x+1)`],
    ["=[2]!_xldudf_CS_NPS(A2:A9)", `=${NPS}`],
    ["=CS.CHURN(B1,C1)", "=(C1)/(B1)"],
    ["=CS.LIFESPAN(CS.CHURN(B1,C1))", "=1/((C1)/(B1))"],
    ["=CS.LTV(CS.ARPA(A1,B1),CS.CHURN(B1,C1))", "=((A1)/(B1))*(1)/((C1)/(B1))"],
    ['=CS.CHURN(T[@[a "b"]],@C1:C9)&"CS.NPS(A1)"', '=((@C1:C9)/(T[@[a "b"]]))&"CS.NPS(A1)"'],
    ["=CS.CSAT(Scores)", '=COUNTIF(Scores,">="&((5)-1))/COUNT(Scores)'],
    ["=CS.CSAT(E1#, ,)", '=COUNTIF(E1#,">="&((5)-1))/COUNT(E1#)'],
    ["=CS.CSAT(A:A,10)", '=COUNTIF(A:A,">="&((10)-1))/COUNT(A:A)'],
    ["=CS.CSAT(A1:INDEX(A:A,5))", '=COUNTIF(A1:INDEX(A:A,5),">="&((5)-1))/COUNT(A1:INDEX(A:A,5))'],
    ["=SUM(A1:A9)", "=SUM(A1:A9)"],
  ])("of %s", (formula, native) => {
    expect(portable(formula)).toBe(native);
  });

  it.each([
    ["an array", "=CS.NPS({10,9})", "needs-cells"],
    ["a computed array", "=CS.NPS(FILTER(A1:A9,B1:B9=1))", "needs-cells"],
    ["a union", "=CS.NPS((A1:A2,B1:B2))", "needs-cells"],
    ["a variable, which may hold an array", "=LET(s,A1:A9*1,CS.NPS(s))", "needs-cells"],
    ["a variable of a LAMBDA", "=LAMBDA(s,CS.NPS(s))(A1:A9)", "needs-cells"],
    ["another workbook", "=CS.NPS('[Book 2.xlsx]Sheet1'!A1:A9)", "other-workbook"],
    ["several sheets", "=CS.NPS(Jan:Mar!A1:A9)", "several-sheets"],
    ["a random argument", "=CS.CHURN(100,RANDBETWEEN(1,9))", "random"],
    ["a required argument left out", "=CS.CHURN(,5)", "missing-argument"],
    ["one argument too many", "=CS.CHURN(1,2,3)", "too-many-arguments"],
    [
      "as many arguments as one likes for a repeating parameter",
      '=CS.DIAGNOSE("SURVEY.BY","nps",A1:A9,B1:B9)',
      "no-native-form",
    ],
    ["a function without a native form", "=CS.NPS.CI(A1:A9)", "no-native-form"],
    ["one of two without a native form", "=CS.NPS(A1:A9)+SUM(CS.NPS.CI(A1:A9))", "no-native-form"],
    ["cells that are to be skipped", '=CS.NPS(A1:A9,"skip")', "no-native-form"],
    ["an unknown function", "=CS.NEWS(A1)", "unknown-function"],
    ["an @ that picks one of several", "=@CS.CHURN(A1:A9,B1:B9)", "intersection"],
    ["too many characters", `=CS.STATUS(${"A1+".repeat(900)}A1,B1)`, "too-long"],
    ["too many levels", `=${"ABS(".repeat(63)}CS.RETENTION(ABS(ABS(A1)),B1)${")".repeat(63)}`, "too-deep"],
    ["an open bracket", "=CS.NPS(A1", "unreadable"],
  ])("is refused for %s", (_, formula, reason) => {
    expect(portableFormula(formula, functions)).toMatchObject({ reason });
  });

  it("names the function or the argument in the way", () => {
    expect(portableFormula("=CS.LTV(CS.ARPA(A1,B1),CS.CHURN(,2))", functions)).toEqual({
      functions: ["ARPA", "CHURN", "LTV"],
      reason: "missing-argument",
      detail: "start",
    });
  });
});
