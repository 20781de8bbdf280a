/**
 * The first of `aantal` steps after which a row that never falls has passed a number; `aantal` where none has.
 * @param opgeteld what each step comes to, added up: step n ends at `opgeteld[vanaf + n + 1]`
 */
export function eersteVoorbij(opgeteld: Float64Array, vanaf: number, aantal: number, getal: number): number {
  if (!(opgeteld[vanaf + aantal]! > getal)) return aantal;
  let low = 0;
  let high = aantal - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (opgeteld[vanaf + middle + 1]! > getal) high = middle;
    else low = middle + 1;
  }
  return low;
}
