/** Binary heap of numbers by key, lowest first. Grows by itself. */
export type Hoop = { sleutel: Float64Array; nummer: Uint32Array; lengte: number };

export const newHoop = (ruimte = 1024): Hoop => ({
  sleutel: new Float64Array(ruimte),
  nummer: new Uint32Array(ruimte),
  lengte: 0,
});

export function voegToe(hoop: Hoop, sleutel: number, nummer: number): void {
  if (hoop.lengte === hoop.sleutel.length) {
    hoop.sleutel = verdubbeld(hoop.sleutel, Float64Array);
    hoop.nummer = verdubbeld(hoop.nummer, Uint32Array);
  }
  let hier = hoop.lengte++;
  while (hier > 0) {
    const boven = (hier - 1) >> 1;
    if (hoop.sleutel[boven]! <= sleutel) break;
    hoop.sleutel[hier] = hoop.sleutel[boven]!;
    hoop.nummer[hier] = hoop.nummer[boven]!;
    hier = boven;
  }
  hoop.sleutel[hier] = sleutel;
  hoop.nummer[hier] = nummer;
}

/** The number with the lowest key. Only when there is one. */
export function neemLaagste(hoop: Hoop): number {
  const { sleutel, nummer } = hoop;
  const laagste = nummer[0]!;
  const lengte = --hoop.lengte;
  const laatste = sleutel[lengte]!;
  let hier = 0;
  for (;;) {
    let onder = 2 * hier + 1;
    if (onder >= lengte) break;
    if (onder + 1 < lengte && sleutel[onder + 1]! < sleutel[onder]!) onder++;
    if (sleutel[onder]! >= laatste) break;
    sleutel[hier] = sleutel[onder]!;
    nummer[hier] = nummer[onder]!;
    hier = onder;
  }
  sleutel[hier] = laatste;
  nummer[hier] = nummer[lengte]!;
  return laagste;
}

function verdubbeld<T extends Float64Array | Uint32Array>(oud: T, Soort: new (lengte: number) => T): T {
  const nieuw = new Soort(oud.length * 2);
  nieuw.set(oud);
  return nieuw;
}
