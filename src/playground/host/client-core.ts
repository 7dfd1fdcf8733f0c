import type { ClientClass } from "./declaration";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";

/** Reaches the machinery behind an API object. */
export const CORE = Symbol("client object");

/** Where the commands of API objects wait for the next sync. */
export interface CommandQueue {
  readonly host: HostWorkbook;
  /** Adds a command; `content` is what it would send, `calculated` whether it reads what formulas give. */
  enqueue(
    location: string,
    content: unknown,
    run: () => void | Promise<void>,
    calculated?: boolean | (() => boolean),
  ): void;
}

/** What a proxy of the API stands on: its class, how to find what it stands for, and what has been loaded. */
export class ClientCore {
  readonly loaded = new Map<string, unknown>();
  readonly children = new Map<string, ClientCore>();
  /** What code sees of it. */
  readonly proxy: object;
  items: object[] | undefined;
  nullObject: boolean | undefined;
  private target: unknown;

  constructor(
    readonly context: CommandQueue,
    readonly type: ClientClass,
    readonly path: string,
    private readonly find: () => unknown,
    private readonly proxyFor: (core: ClientCore) => object,
  ) {
    this.proxy = proxyFor(this);
  }

  /** The machinery of another object of the same context. */
  another(type: ClientClass, path: string, find: () => unknown): ClientCore {
    return new ClientCore(this.context, type, path, find, this.proxyFor);
  }

  /** What the host holds for this object; found again until it was found once. Throws for a null object. */
  resolve(): unknown {
    if (this.target === undefined) {
      const found = this.find();
      this.nullObject = found === null;
      if (found !== null) this.target = found;
    }
    if (this.target === undefined)
      throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.", this.path);
    return this.target;
  }

  /** Finds the object as a command of the queue; a missing …OrNullObject is no failure. */
  instantiate(): void {
    try {
      this.resolve();
    } catch (error) {
      if (!(this.nullObject && error instanceof OfficeError && error.code === "ItemNotFound")) throw error;
    }
  }

  /** Whether the object is known not to exist, because it or what it hangs on was not found. */
  get isNull(): boolean {
    return this.nullObject === true;
  }
}

/** The machinery behind an API object; undefined for anything else. */
export function coreOf(value: unknown): ClientCore | undefined {
  return typeof value === "object" && value !== null ? (value as { [CORE]?: ClientCore })[CORE] : undefined;
}

/** What the host holds for an argument that is an API object; any other argument as a copy. */
export function argumentValue(argument: unknown): unknown {
  const core = coreOf(argument);
  if (core) return core.resolve();
  return argument;
}

/** A value that a method gives at the next sync. */
export class ClientResult {
  private settled: { value: unknown } | undefined;

  settle(value: unknown): void {
    this.settled = { value };
  }

  get value(): unknown {
    if (!this.settled) {
      throw new OfficeError(
        "ValueNotLoaded",
        'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()".',
      );
    }
    return this.settled.value;
  }
}
