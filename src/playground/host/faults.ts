import { OfficeError, type OfficeErrorCode } from "./office-error";

/** What the host has done since it began or was last reset. */
export interface HostStats {
  commands: number;
  syncs: number;
  /** About how many bytes each sync sent. */
  payloads: number[];
}

/** Makes commands and syncs fail on purpose, and counts them. */
export class Faults {
  readonly stats: HostStats = { commands: 0, syncs: 0, payloads: [] };
  private command: { at: number; code: OfficeErrorCode } | undefined;
  private sync: { at: number; code: OfficeErrorCode } | undefined;

  /** The n-th command from now, counted from 1, fails; those before it in its batch stay done. */
  failCommand(n: number, code: OfficeErrorCode = "GeneralException"): void {
    this.command = { at: this.stats.commands + n, code };
  }

  /** The n-th sync from now, counted from 1, fails before it does anything. */
  failSync(n: number, code: OfficeErrorCode = "RequestAborted"): void {
    this.sync = { at: this.stats.syncs + n, code };
  }

  /** Nothing fails any more. */
  clear(): void {
    this.command = undefined;
    this.sync = undefined;
  }

  /** Whether a fault that was set has not struck yet. */
  get waiting(): boolean {
    return this.command !== undefined || this.sync !== undefined;
  }

  /** Counts from nothing again. */
  resetStats(): void {
    this.stats.commands = 0;
    this.stats.syncs = 0;
    this.stats.payloads.length = 0;
    this.clear();
  }

  /** Counts a sync, and fails it where that was asked. */
  countSync(payload: number): void {
    this.stats.syncs++;
    this.stats.payloads.push(payload);
    if (this.sync?.at === this.stats.syncs) {
      const { code } = this.sync;
      this.sync = undefined;
      throw new OfficeError(code, "this sync was told to fail");
    }
  }

  /** Counts a command, and fails it where that was asked. */
  countCommand(location: string): void {
    this.stats.commands++;
    if (this.command?.at === this.stats.commands) {
      const { code } = this.command;
      this.command = undefined;
      throw new OfficeError(code, "this command was told to fail", location);
    }
  }
}
