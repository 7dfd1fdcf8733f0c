import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  OtherFormulaMarkDirty,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";

/** How long a calculation may take before waiting for it fails. */
const PATIENCE = 120_000;
/** How long what is postponed waits for more. */
const POSTPONEMENT = 500;

/**
 * Knows whether formulas are waiting for, or in, calculation.
 *
 * Univer collects changes for a tenth of a second, calculates them in slices and starts over when more arrive meanwhile;
 * only its commands tell. This follows the same commands that start it.
 */
export class Calculation {
  private waiting = false;
  private running = false;
  private stopping = false;
  private readonly whenIdle = new Set<() => void>();
  private readonly whenStarted = new Set<() => void>();
  private readonly subscription: { dispose(): void };
  private readonly commands: ICommandService;
  /** Univer's timer for the calculation of what was written. */
  private readonly trigger: { _setTimeoutKey: ReturnType<typeof setTimeout> };
  private postponed: ReturnType<typeof setTimeout> | undefined;

  constructor(injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    this.commands = injector.get(ICommandService);
    this.trigger = injector.get(TriggerCalculationController) as unknown as Calculation["trigger"];
    this.subscription = this.commands.onCommandExecuted((command, options) => {
      if (dirty.get(command.id) && !leavesValues(command, options?.onlyLocal)) this.waiting = true;
      this.follow(command);
    });
    // A new workbook calculates once without a command that we could have seen before we listened.
    this.waiting = true;
  }

  /** Leaves what waits uncalculated for half a second or until someone waits for it, because more is about to be written. */
  postpone(): void {
    if (!this.waiting || this.running) return;
    clearTimeout(this.trigger._setTimeoutKey);
    clearTimeout(this.postponed);
    this.postponed = setTimeout(() => this.resume(), POSTPONEMENT);
  }

  /** Calculates what was postponed. */
  resume(): void {
    if (this.postponed === undefined) return;
    clearTimeout(this.postponed);
    this.postponed = undefined;
    // Says of nothing that it changed, which starts Univer's timer for all that did.
    this.commands.syncExecuteCommand(OtherFormulaMarkDirty.id, {}, { onlyLocal: true });
  }

  /** Resolves once no formula waits or runs; rejects after two minutes. */
  async finished(): Promise<void> {
    this.resume();
    if (this.idle) return;
    await new Promise<void>((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.whenIdle.delete(done);
        reject(new Error(`calculation did not end within ${PATIENCE / 1000} seconds`));
      }, PATIENCE);
      const done = () => {
        clearTimeout(giveUp);
        this.whenIdle.delete(done);
        resolve();
      };
      this.whenIdle.add(done);
    });
  }

  /** Calls back whenever formulas begin to be calculated; returns how to end that. */
  onStart(listener: () => void): () => void {
    this.whenStarted.add(listener);
    return () => void this.whenStarted.delete(listener);
  }

  /** Whether no formula waits or runs. */
  get idle(): boolean {
    return !this.waiting && !this.running;
  }

  /** Stops listening. */
  dispose(): void {
    clearTimeout(this.postponed);
    this.subscription.dispose();
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStopMutation.id) this.stopping = true;
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.waiting = false;
      this.stopping = false;
      clearTimeout(this.postponed);
      this.postponed = undefined;
      this.running = true;
      for (const started of this.whenStarted) started();
    }
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState: state } = command.params as { functionsExecutedState?: FormulaExecutedStateType };
    // A stopped run tells of its end twice, the second time with the state of the run that has begun since.
    if (state === undefined || state === FormulaExecutedStateType.INITIAL) return;
    // A stop that Univer asked for itself is followed, or was already, by a new start.
    const restarts = state === FormulaExecutedStateType.STOP_EXECUTION && (!this.stopping || this.waiting);
    if (!restarts) this.running = false;
    if (this.idle) for (const done of [...this.whenIdle]) done();
  }
}

function leavesValues(command: Readonly<ICommandInfo>, onlyLocal: boolean | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as { trigger?: string };
  return (
    onlyLocal === true ||
    [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id].includes(trigger ?? "")
  );
}
