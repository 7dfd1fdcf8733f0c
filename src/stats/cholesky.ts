/** Returns the lower Cholesky factor of a symmetric matrix; where a pivot is below `least`, its place among the rows instead. */
export function cholesky(matrix: readonly Float64Array[], least: number): Float64Array[] | number {
  const factor = matrix.map((line) => new Float64Array(line.length));
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= factor[i][k] * factor[j][k];
      if (i !== j) factor[i][j] = rest / factor[j][j];
      else if (rest < least) return i;
      else factor[i][i] = Math.sqrt(rest);
    }
  }
  return factor;
}

/** Returns the solution of L·Lᵀ·x = b. */
export function solveCholesky(factor: readonly Float64Array[], b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  const n = factor.length;
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= factor[i][k] * x[k];
    x[i] /= factor[i][i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= factor[k][i] * x[k];
    x[i] /= factor[i][i];
  }
  return x;
}
