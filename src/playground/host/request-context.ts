import { ChangeRecord } from "./change-record";
import { coreOf, type CommandQueue } from "./client-core";
import { rootObject } from "./client-object";
import type { HostWorkbook } from "./host-workbook";
import { locatedError, OfficeError } from "./office-error";
import { applicationClass } from "./application-class";
import { workbookClass } from "./workbook-class";

interface Command {
  location: string;
  run(): void | Promise<void>;
  /** Whether it reads what formulas give. */
  calculated: boolean | (() => boolean);
}

/** One `Excel.run`: a queue of commands, carried out in order at each sync. */
export class RequestContext implements CommandQueue {
  readonly workbook: object;
  readonly application: object;
  private queue: Command[] = [];
  private payload = 0;
  private changes: ChangeRecord;

  constructor(
    readonly host: HostWorkbook,
    private readonly delayForCellEdit: boolean,
  ) {
    this.changes = new ChangeRecord(host.engine);
    this.workbook = rootObject(this, workbookClass, host);
    this.application = rootObject(this, applicationClass, host);
  }

  /** Whether commands wait for a sync. */
  get hasPending(): boolean {
    return this.queue.length > 0;
  }

  /** Adds a command; `content` is what it would send. */
  enqueue(
    location: string,
    content: unknown,
    run: () => void | Promise<void>,
    calculated: Command["calculated"] = false,
  ): void {
    this.queue.push({ location, run, calculated });
    this.payload += 100 + payloadSize(content);
  }

  /** Carries out the queue in order; stops at the first error and leaves what was done before. */
  sync = async <T>(passThrough?: T): Promise<T> => {
    const commands = this.queue;
    const payload = this.payload;
    this.queue = [];
    this.payload = 0;
    // As with Excel, which is another process, the page gets to paint and to take a click.
    await new Promise((resolve) => setTimeout(resolve));
    await this.host.oneAtATime(() => this.carryOut(commands, payload));
    return passThrough as T;
  };

  /** The object loaded for a request of another: kept for the tree of properties that `load` named. */
  load(object: object, request: never): void {
    (object as { load(request: never): void }).load(request);
  }

  /** Makes what was changed since the last call one step of undo. */
  endStep(): void {
    const { changes, host } = this;
    this.changes = new ChangeRecord(host.engine);
    if (changes.isEmpty) return;
    host.cannotUndo = !changes.finish();
  }

  private async carryOut(commands: Command[], payload: number): Promise<void> {
    const { host } = this;
    if (host.cellEditMode) {
      if (!this.delayForCellEdit) {
        throw new OfficeError(
          "InvalidOperationInCellEditMode",
          "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
        );
      }
      await host.cellEditEnds();
    }
    host.beginSync(payload, this.changes);
    try {
      for (const command of commands) {
        host.beginCommand(command.location);
        await this.perform(command);
      }
    } finally {
      host.endSync();
    }
  }

  private async perform(command: Command): Promise<void> {
    const { calculated } = command;
    try {
      if (typeof calculated === "function" ? calculated() : calculated) await this.host.calculated();
      await command.run();
    } catch (error) {
      throw locatedError(error, command.location);
    }
  }
}

/** About how many bytes a command's content takes on its way, without writing it out. */
function payloadSize(content: unknown): number {
  if (content === null || content === undefined) return 4;
  if (typeof content === "string") return content.length + 2;
  if (Array.isArray(content)) return content.reduce<number>((sum, part) => sum + payloadSize(part) + 1, 2);
  if (typeof content === "object" && !coreOf(content)) {
    return Object.entries(content).reduce((sum, [key, part]) => sum + key.length + 4 + payloadSize(part), 2);
  }
  return 8;
}
