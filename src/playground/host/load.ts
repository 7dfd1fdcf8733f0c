import type { ClientCore } from "./client-core";
import { childOf, itemOf } from "./client-navigation";
import type { ClientClass } from "./declaration";
import { readLoadRequest, type LoadRequest, type LoadTree } from "./load-request";
import { OfficeError } from "./office-error";

/** Queues a `load`; the object has the properties after the next sync. */
export function enqueueLoad(core: ClientCore, request: LoadRequest | undefined): void {
  const { type, context } = core;
  const tree = readLoadRequest(request);
  if (
    type.items &&
    !tree.children.has("items") &&
    !tree.all &&
    [...tree.children.keys()].some((key) => !(key in type.properties))
  ) {
    throw new Error(`${type.name}.load: name items/…, as in load("items/name")`);
  }
  const location = `${type.name}.load`;
  context.enqueue(location, [...tree.children.keys()], () => loadTree(core, tree), needsCalculation(type, tree));
}

/** Whether any property of a load depends on formulas. */
function needsCalculation(type: ClientClass, tree: LoadTree): boolean {
  if (tree.all) return Object.values(type.properties).some(({ calculated }) => calculated);
  return [...tree.children].some(
    ([key, below]) =>
      type.properties[key]?.calculated ||
      (key in type.navigation && needsCalculation(type.navigation[key].to(), below)) ||
      (key === "items" && type.items !== undefined && needsCalculation(type.items.of(), below)),
  );
}

function loadTree(core: ClientCore, tree: LoadTree): void {
  core.instantiate();
  if (core.isNull) return;
  const { type } = core;
  const { host } = core.context;
  const target = core.resolve();
  const all = tree.all || (tree.children.size === 0 && !type.items);
  const names = all ? Object.keys(type.properties).filter((key) => host.supports(type.properties[key].since)) : [];
  for (const key of new Set([...names, ...[...tree.children.keys()].filter((key) => key in type.properties)])) {
    host.assertSupported(type.properties[key].since ?? type.since);
    core.loaded.set(key, structuredClone(type.properties[key].get(target)));
  }
  if (type.items && (all || tree.children.has("items"))) loadItems(core, tree.children.get("items"));
  for (const [key, below] of tree.children) {
    if (key in type.properties || key === "items" || key === "isNullObject") continue;
    if (!(key in type.navigation)) {
      throw new OfficeError(
        "InvalidArgument",
        `${type.name} has no property '${key}' in the playground`,
        `${type.name}.load`,
      );
    }
    loadTree(childOf(core, key, type.navigation[key]), below.children.size === 0 ? { ...below, all: true } : below);
  }
}

function loadItems(core: ClientCore, tree: LoadTree | undefined): void {
  const { of, list } = core.type.items!;
  core.items = list(core.resolve()).map((target) => {
    const item = itemOf(core, of(), target);
    loadTree(item, tree && tree.children.size > 0 ? tree : { all: true, children: new Map() });
    return item.proxy;
  });
}
