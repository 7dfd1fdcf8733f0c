import { ChangeRecord } from "./change-record";
import { coreOf, type ClientCore } from "./client-core";
import { childOf, wrap } from "./client-object";
import type { HostWorkbook } from "./host-workbook";
import type { LoadTree } from "./load-request";
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
export class RequestContext {
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
    this.workbook = wrap(this, workbookClass, host);
    this.application = wrap(this, applicationClass, host);
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

  /** Whether any property of a load depends on formulas. */
  needsCalculation(core: ClientCore, tree: LoadTree): boolean {
    const { type } = core;
    if (tree.all) return Object.values(type.properties).some(({ calculated }) => calculated);
    return [...tree.children].some(
      ([key, below]) =>
        type.properties[key]?.calculated ||
        (key in type.navigation && this.needsCalculation({ type: type.navigation[key].to() } as ClientCore, below)) ||
        (key === "items" &&
          type.items !== undefined &&
          this.needsCalculation({ type: type.items.of() } as ClientCore, below)),
    );
  }

  /** Reads the properties that a `load` named; a command of the queue. */
  loadTree(core: ClientCore, tree: LoadTree): void {
    core.instantiate();
    if (core.isNull) return;
    const { type } = core;
    const target = core.resolve();
    const all = tree.all || (tree.children.size === 0 && !type.items);
    const names = all
      ? Object.keys(type.properties).filter((key) => this.host.supports(type.properties[key].since))
      : [];
    for (const key of new Set([...names, ...[...tree.children.keys()].filter((key) => key in type.properties)])) {
      this.host.assertSupported(type.properties[key].since ?? type.since);
      core.loaded.set(key, structuredClone(type.properties[key].get(target)));
    }
    if (type.items && (all || tree.children.has("items"))) this.loadItems(core, tree.children.get("items"));
    for (const [key, below] of tree.children) {
      if (key in type.properties || key === "items" || key === "isNullObject") continue;
      if (!(key in type.navigation)) {
        throw new OfficeError(
          "InvalidArgument",
          `${type.name} has no property '${key}' in the playground`,
          `${type.name}.load`,
        );
      }
      const next = coreOf(childOf(core, key, type.navigation[key]))!;
      this.loadTree(next, below.children.size === 0 ? { ...below, all: true } : below);
    }
  }

  private loadItems(core: ClientCore, tree: LoadTree | undefined): void {
    const { of, list } = core.type.items!;
    core.items = list(core.resolve()).map((target) => {
      const item = wrap(this, of(), target);
      const below = tree && tree.children.size > 0 ? tree : { all: true, children: new Map() };
      this.loadTree(coreOf(item)!, below);
      return item;
    });
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
