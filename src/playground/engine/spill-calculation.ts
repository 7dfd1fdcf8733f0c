import { type Injector, type IUnitRange } from "@univerjs/core";
import {
  BaseReferenceObject,
  ErrorType,
  FORMULA_REF_TO_ARRAY_CACHE,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  type FormulaDependencyTree,
  type IAllRuntimeData,
} from "@univerjs/engine-formula";
import { SpillBook, type FormulaCell } from "./spill-book";
import { SpillKeeping } from "./spill-keeping";
import { meet } from "./spill-obstacles";
import {
  cellKey,
  readsNothingNewer,
  sheetKey,
  spillsThatDiffer,
  spillsOf,
  type SheetSpills,
  type SpillChange,
} from "./spill-run";

/** How many spills may depend on one another by other cells than their first; a circle ends here. */
const MOST_PASSES = 32;

/** The private parts of Univer's calculation that this takes the place of. */
interface CalculationParts {
  _apply(again?: boolean): Promise<IAllRuntimeData | undefined>;
  _executeStep(): Promise<boolean | undefined>;
}
interface GeneratorParts {
  generate(...options: unknown[]): Promise<unknown>;
  _createFDtree(...tree: unknown[]): FormulaDependencyTree;
  _createVirtualFDtree(...tree: unknown[]): FormulaDependencyTree;
  _includeTree(tree: FormulaDependencyTree, node: unknown): boolean;
}
interface RuntimeParts {
  _checkIfArrayFormulaRangeHasData(): boolean;
  _checkIfArrayFormulaExceeded(): boolean;
}

const installed = new WeakSet<Injector>();

/** Has the formulas of a Univer spill as Excel's do; see `SpillCalculation`. */
export function spillLikeExcel(injector: Injector): void {
  if (installed.has(injector)) return;
  installed.add(injector);
  new SpillCalculation(injector);
}

/**
 * Calculates what depends on spilled cells until nothing changes any more.
 *
 * Univer 0.25.1 calculates in two passes, the second for what reads a spilled cell; it leaves out what reads the first cell too,
 * goes on reading the tail of a spill that has become shorter or is gone, and knows no third pass for a spill that
 * depends on one. A spill that is in the way of another counts with the range it wants, and a blocked one empties cells that are not its own.
 */
class SpillCalculation {
  private readonly book: SpillBook;
  private readonly config: IFormulaCurrentConfigService;
  /** The spills that the last calculation left. */
  private left = new Map<string, SheetSpills>();
  /** What the pass before changed, and which blocked formulas may be free by that; undefined in the first pass. */
  private changes: SpillChange[] | undefined;
  private retried = new Map<string, Set<number>>();
  private generating = false;
  private running = false;

  constructor(private readonly injector: Injector) {
    this.book = new SpillBook(injector);
    this.config = injector.get(IFormulaCurrentConfigService);
    this.takeOverLoading();
    this.takeOverWriting();
    this.takeOverPasses();
    this.takeOverOrder();
    new SpillKeeping(injector, this.book, () => (this.left = this.book.spills));
  }

  private takeOverLoading(): void {
    const load = this.config.load.bind(this.config);
    this.config.load = (config) => {
      const dirtyRanges = [...config.dirtyRanges];
      load({ ...config, dirtyRanges });
      const stand = spillsOf(config.arrayFormulaRange, (unitId, sheetId, row, column) => {
        const cell = this.config.getUnitData()[unitId]?.[sheetId]?.cellData.getValue(row, column);
        return cell?.v === ErrorType.SPILL;
      });
      dirtyRanges.push(...spillsThatDiffer(this.left, stand), ...spillsThatDiffer(stand, this.left));
      dirtyRanges.push(...this.freed(stand, dirtyRanges));
      this.book.begin(stand);
      this.changes = undefined;
      this.running = true;
    };
    // The cells of a spill that is calculated anew are taken away one by one, so that nobody need ask for each whether they still count.
    BaseReferenceObject.prototype.getCurrentActiveArrayFormulaRange = () => undefined as never;
  }

  private takeOverWriting(): void {
    const runtime = this.injector.get(IFormulaRuntimeService);
    const write = runtime.setRuntimeData.bind(runtime);
    runtime.setRuntimeData = (result) => {
      if (!this.running) return write(result);
      const at: FormulaCell = {
        unitId: runtime.currentUnitId,
        sheetId: runtime.currentSubUnitId,
        row: runtime.currentRow,
        column: runtime.currentColumn,
      };
      this.book.tick(at, this.generating);
      this.book.store(at, result, write);
    };
    Object.assign(runtime as unknown as RuntimeParts, {
      _checkIfArrayFormulaRangeHasData: () => false,
      _checkIfArrayFormulaExceeded: () => false,
    });
  }

  private takeOverPasses(): void {
    const service = this.injector.get(ICalculateFormulaService) as unknown as CalculationParts;
    const step = async () => {
      let state = await service._apply();
      for (let pass = 1; state && pass < MOST_PASSES; pass++) {
        const dirtyRanges = this.nextPass();
        if (pass === 1) dirtyRanges.push(...featureRanges(state));
        if (dirtyRanges.length === 0) return true;
        FORMULA_REF_TO_ARRAY_CACHE.clear();
        this.config.loadDirtyRangesAndExcludedCell(dirtyRanges, {});
        // Whoever asks for everything anew has had it in the first pass.
        (this.config as unknown as { _forceCalculate: boolean })._forceCalculate = false;
        state = await service._apply(true);
      }
      return state ? true : undefined;
    };
    service._executeStep = () => step().finally(() => (this.running = false));
  }

  /** The ranges that the pass changed, and the blocked formulas that these may set free. */
  private nextPass(): IUnitRange[] {
    this.changes = this.book.changes;
    this.book.changes = [];
    const changed = this.changes.flatMap(({ unitId, sheetId, ranges }) =>
      ranges.map((range) => ({ unitId, sheetId, range })),
    );
    const freed = this.freed(this.book.spills, changed);
    this.retried.clear();
    for (const { unitId, sheetId, range } of freed) {
      const key = sheetKey(unitId, sheetId);
      this.retried.set(key, (this.retried.get(key) ?? new Set()).add(cellKey(range.startRow, range.startColumn)));
    }
    return [...changed, ...freed];
  }

  private takeOverOrder(): void {
    const generator = this.injector.get(IFormulaDependencyGenerator) as unknown as GeneratorParts;
    const { generate, _createFDtree, _createVirtualFDtree, _includeTree } = generator;
    generator.generate = async (...options) => {
      this.generating = true;
      try {
        return await generate.apply(generator, options);
      } finally {
        this.generating = false;
      }
    };
    const timed = (tree: FormulaDependencyTree) => {
      tree.isExcludeRange = () => this.isCurrent(tree);
      return tree;
    };
    generator._createFDtree = (...tree) => timed(_createFDtree.apply(generator, tree));
    generator._createVirtualFDtree = (...tree) => timed(_createVirtualFDtree.apply(generator, tree));
    // After the first pass a formula is calculated for what it reads, not for where it stands.
    generator._includeTree = (tree, node) =>
      this.changes === undefined || !this.running
        ? _includeTree.call(generator, tree, node)
        : (this.retried.get(sheetKey(tree.unitId, tree.subUnitId))?.has(cellKey(tree.row, tree.column)) ?? false);
  }

  /** Whether a formula was calculated after all changes to what it reads. */
  private isCurrent(tree: FormulaDependencyTree): boolean {
    if (!this.changes || tree.addressFunctionNodes.length > 0) return false;
    const { unitId, subUnitId: sheetId, row, column } = tree;
    const at = this.book.calculatedAt({ unitId, sheetId, row, column });
    return at !== undefined && readsNothingNewer(tree.rangeList, at, this.changes);
  }

  /** The blocked formulas whose range meets one that changed, as ranges of one cell. */
  private freed(spills: Map<string, SheetSpills>, changed: IUnitRange[]): IUnitRange[] {
    return changed.flatMap(({ unitId, sheetId, range }) =>
      [...(spills.get(sheetKey(unitId, sheetId))?.values() ?? [])]
        .filter((spill) => spill.blocked && meet(spill.range, range))
        .map(({ row, column }) => ({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        })),
    );
  }
}

function featureRanges({ runtimeFeatureRange }: IAllRuntimeData): IUnitRange[] {
  return Object.values(runtimeFeatureRange).flatMap((units) =>
    Object.entries(units).flatMap(([unitId, sheets]) =>
      Object.entries(sheets ?? {}).flatMap(([sheetId, ranges]) =>
        (ranges ?? []).map((range) => ({ unitId, sheetId, range })),
      ),
    ),
  );
}
