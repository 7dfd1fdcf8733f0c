import { argumentValue, ClientCore, coreOf } from "./client-core";
import type { ClientClass, Navigation } from "./declaration";
import { locatedError } from "./office-error";

/** The object that a navigation property leads to; the same one each time. */
export function childOf(core: ClientCore, key: string, navigation: Navigation<unknown>): ClientCore {
  let existing = core.children.get(key);
  if (!existing) {
    existing = follow(core, key, navigation);
    core.children.set(key, existing);
  }
  return existing;
}

/** The object that a navigation leads to: resolved at the next sync for a method, on first use for a property. */
export function follow(core: ClientCore, key: string, navigation: Navigation<unknown>, args?: unknown[]): ClientCore {
  const location = `${core.type.name}.${key}`;
  const held = (args ?? []).map((argument) => (coreOf(argument) ? argument : structuredClone(argument)));
  const find = () => {
    core.context.host.assertSupported(navigation.since ?? core.type.since);
    try {
      return navigation.find(core.resolve(), ...held.map(argumentValue));
    } catch (error) {
      if (core.isNull && key.endsWith("OrNullObject")) return null;
      throw locatedError(error, location);
    }
  };
  const next = core.another(navigation.to(), location, find);
  const { calculated } = navigation;
  const reads =
    typeof calculated === "function" ? () => calculated(core.resolve(), ...held.map(argumentValue)) : calculated;
  if (args) core.context.enqueue(location, held, () => next.instantiate(), reads);
  return next;
}

/** An item of a collection, which the host already holds. */
export function itemOf(collection: ClientCore, type: ClientClass, target: unknown): ClientCore {
  const item = collection.another(type, type.name, () => target);
  item.resolve();
  return item;
}
