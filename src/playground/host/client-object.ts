import { argumentValue, ClientCore, ClientResult, CORE, coreOf } from "./client-core";
import type { ClientClass, Method, Navigation } from "./declaration";
import { readLoadRequest, type LoadRequest } from "./load-request";
import { locatedError, OfficeError } from "./office-error";
import type { RequestContext } from "./request-context";

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
  if (key in type.navigation) return childOf(core, key, type.navigation[key]);
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
        return proxyOf(core);
      };
    case "set":
      return (values: Record<string, unknown>) => setAll(core, values);
    case "context":
      return context;
    case "toJSON":
      return () => Object.fromEntries(core.loaded);
    case "track":
    case "untrack":
      return () => proxyOf(core);
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

/** The object that a navigation property leads to; the same one each time. */
export function childOf(core: ClientCore, key: string, navigation: Navigation<unknown>): object {
  let existing = core.children.get(key);
  if (!existing) {
    existing = follow(core, key, navigation);
    core.children.set(key, existing);
  }
  return existing;
}

/** The object at the end of a way; a method finds it at the next sync, a property when it is first needed. */
function follow(core: ClientCore, key: string, navigation: Navigation<unknown>, args?: unknown[]): object {
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
  const next = new ClientCore(core.context, navigation.to(), location, find);
  const proxy = createClientObject(next);
  proxies.set(next, proxy);
  const { calculated } = navigation;
  const reads =
    typeof calculated === "function" ? () => calculated(core.resolve(), ...held.map(argumentValue)) : calculated;
  if (args) core.context.enqueue(location, held, () => next.instantiate(), reads);
  return proxy;
}

const proxies = new WeakMap<ClientCore, object>();

function proxyOf(core: ClientCore): object {
  return proxies.get(core)!;
}

/** An API object for something the host already holds. */
export function wrap(context: RequestContext, type: ClientClass, target: unknown): object {
  const core = new ClientCore(context, type, type.name, () => target);
  core.resolve();
  const proxy = createClientObject(core);
  proxies.set(core, proxy);
  return proxy;
}

function callMethod(core: ClientCore, key: string, method: Method<unknown>, args: unknown[]): unknown {
  if ("find" in method) return follow(core, key, method, args);
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

function enqueueLoad(core: ClientCore, request: LoadRequest | undefined): void {
  const tree = readLoadRequest(request);
  const location = `${core.type.name}.load`;
  if (
    core.type.items &&
    !tree.children.has("items") &&
    !tree.all &&
    [...tree.children.keys()].some((key) => !(key in core.type.properties))
  ) {
    throw new Error(`${core.type.name}.load: name items/…, as in load("items/name")`);
  }
  core.context.enqueue(
    location,
    [...tree.children.keys()],
    () => core.context.loadTree(core, tree),
    core.context.needsCalculation(core, tree),
  );
}
