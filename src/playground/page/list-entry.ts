import { DeviceInputEventType } from "@univerjs/preset-sheets-core";
import { IEditorBridgeService, ISheetCellDropdownManagerService } from "@univerjs/preset-sheets-core";
import type { Injector } from "@univerjs/core";

/** Lets a cell with a list be typed into: Univer opens the list at the first key, and it takes the keys that follow. Its arrow opens it, as in Excel. */
export function typeWithoutList(injector: Injector): void {
  const dropdowns = injector.get(ISheetCellDropdownManagerService);
  const editor = injector.get(IEditorBridgeService);
  const show = dropdowns.showDropdown.bind(dropdowns);
  dropdowns.showDropdown = (dropdown) => {
    const { visible, eventType } = editor.isVisible();
    const typing = visible && eventType === DeviceInputEventType.Keyboard;
    return typing && dropdown.type === "list" ? { dispose: () => {} } : show(dropdown);
  };
}
