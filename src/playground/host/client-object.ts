import { argumentValue, ClientCore, ClientResult, CORE, coreOf, type CommandQueue } from "./client-core";
import { childOf, follow } from "./client-navigation";
import type { ClientClass, Method } from "./declaration";
import { enqueueLoad } from "./load";
import type { LoadRequest } from "./load-request";
import { OfficeError } from "./office-error";

/** A new API object of a class. */
function createClientObject(core: ClientCore): object {
  return new Proxy(
    {},
    {
      get: (_, key) => (key === CORE ? core : typeof key === "symbol" ? undefined : getMember(core, key)),
      set: (_, key, value) => {
        setMember(core, String(key), value);
        return true;
      },
      has: (_, key) => key in core.type.properties || key in core.type.methods || key in core.type.navigation,
    },
  );
}

function getMember(core: ClientCore, key: string): unknown {
  const { type, context } = core;
  if (key in type.properties) return loadedValue(core, key);
  if (key in type.navigation) return childOf(core, key, type.navigation[key]).proxy;
  if (key in type.methods) return (...args: unknown[]) => callMethod(core, key, type.methods[key], args);
  switch (key) {
    case "items":
      if (!type.items) break;
      if (!core.items) throw notLoaded(core, "items");
      return core.items;
    case "isNullObject":
      if (core.nullObject === undefined) throw notLoaded(core, key);
      return core.nullObject;
    case "load":
      return (request?: LoadRequest) => {
        enqueueLoad(core, request);
        return core.proxy;
      };
    case "set":
      return (values: Record<string, unknown>) => setAll(core, values);
    case "context":
      return context;
    case "toJSON":
      return () => Object.fromEntries(core.loaded);
    case "track":
    case "untrack":
      return () => core.proxy;
    // Asked by `await`, by Jest and by React of any object.
    case "then":
    case "constructor":
    case "asymmetricMatch":
    case "nodeType":
    case "$$typeof":
    case "@@__IMMUTABLE_ITERABLE__@@":
    case "@@__IMMUTABLE_RECORD__@@":
      return undefined;
  }
  throw new Error(`${type.name}.${key} is not implemented in the playground`);
}

function setMember(core: ClientCore, key: string, value: unknown): void {
  const property = core.type.properties[key];
  if (!property) throw new Error(`${core.type.name}.${key} is not implemented in the playground`);
  if (!property.set) throw new TypeError(`Cannot set property ${key} of ${core.type.name} which has only a getter`);
  const copy = coreOf(value) ? value : structuredClone(value);
  core.loaded.set(key, copy);
  core.context.enqueue(`${core.type.name}.${key}`, copy, () => {
    core.context.host.assertSupported(property.since ?? core.type.since);
    property.set!(core.resolve(), argumentValue(copy) as never);
  });
}

function setAll(core: ClientCore, values: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(values)) {
    if (key in core.type.navigation) setAll(coreOf(getMember(core, key))!, value as Record<string, unknown>);
    else setMember(core, key, value);
  }
}

function loadedValue(core: ClientCore, key: string): unknown {
  if (core.loaded.has(key)) return core.loaded.get(key);
  if (core.isNull) return undefined;
  throw notLoaded(core, key);
}

function notLoaded(core: ClientCore, key: string): OfficeError {
  const text = `The property '${key}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`;
  return new OfficeError("PropertyNotLoaded", text, `${core.type.name}.${key}`);
}

/** An API object for something the host already holds, from which others are reached. */
export function rootObject(context: CommandQueue, type: ClientClass, target: unknown): object {
  const core = new ClientCore(context, type, type.name, () => target, createClientObject);
  core.resolve();
  return core.proxy;
}

function callMethod(core: ClientCore, key: string, method: Method<unknown>, args: unknown[]): unknown {
  if ("find" in method) return follow(core, key, method, args).proxy;
  const location = `${core.type.name}.${key}`;
  const held = args.map((argument) => (coreOf(argument) ? argument : structuredClone(argument)));
  const run = (action: (target: unknown, ...args: unknown[]) => unknown) => () => {
    core.context.host.assertSupported(method.since ?? core.type.since);
    return action(core.resolve(), ...held.map(argumentValue));
  };
  if ("act" in method) {
    core.context.enqueue(location, held, run(method.act) as () => void | Promise<void>);
    return undefined;
  }
  const result = new ClientResult();
  core.context.enqueue(location, held, () => result.settle(run(method.result)()), method.calculated);
  return result;
}
