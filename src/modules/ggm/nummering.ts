/** Gives each id another number, for one delivery only: the same within it, and never the one that it had before. */
export type Nummering = (sleutel: string, id: string) => number;

/** Numbers in the order of random ids, so that the order tells nothing. */
export function makeNummering(): Nummering {
  const known = new Map<string, Map<string, number>>();
  return (sleutel, id) => {
    const own = known.get(sleutel) ?? new Map<string, number>();
    known.set(sleutel, own);
    const number = own.get(id) ?? own.size + 1;
    own.set(id, number);
    return number;
  };
}
