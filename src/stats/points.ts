/** Returns the order of points by x and, where x is equal, by y. */
export function orderOfPoints(x: Float64Array, y: Float64Array): Uint32Array {
  const order = new Uint32Array(x.length);
  let sorted = true;
  for (let i = 0; i < order.length; i++) {
    order[i] = i;
    if (i > 0 && !(x[i - 1] < x[i])) sorted = false;
  }
  return sorted ? order : order.sort((a, b) => x[a] - x[b] || y[a] - y[b]);
}

/** Returns the values in the given order. */
export function inOrder(values: Float64Array, order: Uint32Array): Float64Array {
  const ordered = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) ordered[i] = values[order[i]];
  return ordered;
}
