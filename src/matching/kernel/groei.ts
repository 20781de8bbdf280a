/** A list of whole numbers that grows in place; `klaar` cuts it to its length. */
export type Groei<A extends Uint32Array | Int32Array> = {
  push(waarde: number): void;
  /** Adds `aantal` numbers of another list. */
  append(lijst: ArrayLike<number>, vanaf: number, aantal: number): void;
  readonly lengte: number;
  klaar(): A;
};

export function newGroei<A extends Uint32Array | Int32Array>(leeg: A): Groei<A> {
  const soort = leeg.constructor as new (length: number) => A;
  let lijst = new soort(1024);
  let lengte = 0;
  const grow = (nodig: number) => {
    if (nodig <= lijst.length) return;
    const groter = new soort(Math.max(nodig, lijst.length * 2));
    groter.set(lijst);
    lijst = groter;
  };
  return {
    push(waarde) {
      grow(lengte + 1);
      lijst[lengte++] = waarde;
    },
    append(bron, vanaf, aantal) {
      grow(lengte + aantal);
      for (let at = 0; at < aantal; at++) lijst[lengte + at] = bron[vanaf + at]!;
      lengte += aantal;
    },
    get lengte() {
      return lengte;
    },
    klaar: () => lijst.slice(0, lengte) as A,
  };
}
