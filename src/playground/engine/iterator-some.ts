/** Univer's names with tables need Iterator.prototype.some, which Node 20 and older browsers lack. */
const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as {
  some?: (this: Iterable<unknown>, test: (value: unknown) => boolean) => boolean;
};

iteratorPrototype.some ??= function some(test) {
  for (const value of this) if (test(value)) return true;
  return false;
};

export {};
