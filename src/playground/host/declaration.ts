/** The members of an API class that are plain values, objects of the API, and methods. */
type Members<T> = Exclude<keyof T, "context" | "load" | "toJSON" | "set" | "isNullObject" | "track" | "untrack">;
type IsAny<V> = 0 extends 1 & V ? true : false;
type NavigationKey<T> = {
  [K in Members<T>]: IsAny<T[K]> extends true ? never : T[K] extends OfficeExtension.ClientObject ? K : never;
}[Members<T>];
type MethodKey<T> = {
  [K in Members<T>]: IsAny<T[K]> extends true ? never : T[K] extends (...args: never[]) => unknown ? K : never;
}[Members<T>];
type PropertyKey<T> = Exclude<Members<T>, NavigationKey<T> | MethodKey<T> | "items">;

/** The arguments of a member: each declaration names and types its own. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- no other type takes every parameter list and can be called
type OwnArguments = any[];

/** A value that can be loaded, and perhaps set. `X` is what the host holds for the object. */
export interface Property<X> {
  get(target: X): unknown;
  set?(target: X, value: never): void;
  /** It depends on formulas: loading it awaits the calculation. */
  calculated?: boolean;
  /** The requirement set of ExcelApi that brought it. */
  since?: string;
}

/** A way from one object to another; `find` gives `null` where an …OrNullObject method finds nothing. */
export interface Navigation<X> {
  // Named lazily: the classes of Excel's object model lead to each other in circles. No other files may.
  to(): ClientClass;
  find(target: X, ...args: OwnArguments): unknown;
  /** Finding it depends on formulas, always or for some arguments: it awaits the calculation. */
  calculated?: boolean | ((target: X, ...args: OwnArguments) => boolean);
  since?: string;
}

/** A method: an action, a result read at the next sync, or a way to another object. */
export type Method<X> =
  | Navigation<X>
  | { act(target: X, ...args: OwnArguments): void | Promise<void>; since?: string }
  | { result(target: X, ...args: OwnArguments): unknown; calculated?: boolean; since?: string };

/** An API class as data; a member that the type definitions do not know fails the build. */
export interface Declaration<T, X> {
  properties?: { [K in PropertyKey<T>]?: Property<X> };
  navigation?: { [K in NavigationKey<T>]?: Navigation<X> };
  methods?: { [K in MethodKey<T>]?: Method<X> };
  /** For a collection: the class of its items and what it holds now. */
  items?: { of(): ClientClass; list(target: X): unknown[] };
  since?: string;
}

/** A declared class, its types forgotten, as the client object machinery works with it. */
export interface ClientClass {
  name: string;
  properties: Record<string, Property<unknown>>;
  navigation: Record<string, Navigation<unknown>>;
  methods: Record<string, Method<unknown>>;
  items?: { of(): ClientClass; list(target: unknown): unknown[] };
  since?: string;
}

/** Declares the class of the API object `T`, for which the host holds an `X`. */
export function declareClass<T, X>(name: string, declaration: Declaration<T, X>): ClientClass {
  return { name, properties: {}, navigation: {}, methods: {}, ...declaration } as ClientClass;
}
