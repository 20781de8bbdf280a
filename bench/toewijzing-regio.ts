import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

const TOP = 32;
const BREED = 4_000; // 40 km, in steps of 10 m
const KERNEN = 40;

/** mulberry32: the same numbers on every machine. */
export function randomFrom(zaad: number): () => number {
  let state = zaad;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A made-up region: people and plekken in and around towns, some trades asked more than others, everybody with a
 * distance, hours, skills and limits. Per inwoner the `top` pairs with the highest value; about one in six pairs of a
 * popular trade is scarce.
 */
export function regio(inwoners: number, plekken: number, zaad = 42, top = TOP): Toewijzingsprobleem {
  const random = randomFrom(zaad);
  const heel = (tot: number) => Math.floor(random() * tot);
  const rond = (midden: number) => midden + (random() + random() + random() - 1.5) * 400;
  const kernen = Array.from({ length: KERNEN }, () => ({ x: heel(BREED), y: heel(BREED) }));
  const kern = () => kernen[Math.floor(KERNEN * random() ** 1.8)]!;
  const kant = (aantal: number) => {
    const rij = { x: new Float64Array(aantal), y: new Float64Array(aantal), vak: new Uint8Array(aantal) };
    const vaardig = new Uint32Array(aantal);
    const grens = new Uint8Array(aantal);
    const uren = new Uint8Array(aantal);
    for (let at = 0; at < aantal; at++) {
      const { x, y } = kern();
      rij.x[at] = rond(x);
      rij.y[at] = rond(y);
      rij.vak[at] = Math.floor(12 * random() ** 1.5);
      vaardig[at] = (heel(2 ** 16) & heel(2 ** 16)) | ((heel(2 ** 16) & heel(2 ** 16)) << 16);
      grens[at] = heel(8);
      uren[at] = 8 + 4 * heel(8);
    }
    return { ...rij, vaardig, grens, uren };
  };
  const [mens, werk] = [kant(inwoners), kant(plekken)];
  const straal = Float64Array.from({ length: inwoners }, () => 300 + 1_500 * random() ** 2);
  const begin = new Uint32Array(inwoners + 1);
  const gekozen: { plek: number; waarde: number }[] = [];
  for (let i = 0; i < inwoners; i++) {
    const rij: { plek: number; waarde: number }[] = [];
    for (let p = 0; p < plekken; p++) {
      const afstand = Math.hypot(mens.x[i]! - werk.x[p]!, mens.y[i]! - werk.y[p]!);
      if (afstand > straal[i]! || mens.grens[i]! < werk.grens[p]!) continue;
      if (Math.abs(mens.uren[i]! - werk.uren[p]!) > 8 || Math.abs(mens.vak[i]! - werk.vak[p]!) > 1) continue;
      const gedeeld = bits(mens.vaardig[i]! & werk.vaardig[p]!);
      const nabij = Math.floor(9_000 * (1 - afstand / straal[i]!));
      const wens = mens.vak[i] === werk.vak[p] ? 6_000 : 0;
      rij.push({ plek: p, waarde: 8_000 + nabij + wens + Math.min(8, gedeeld) * 1_000 });
    }
    rij.sort((a, b) => b.waarde - a.waarde || a.plek - b.plek);
    for (const paar of rij.slice(0, top)) gekozen.push(paar);
    begin[i + 1] = gekozen.length;
  }
  return {
    begin,
    plek: Uint32Array.from(gekozen, ({ plek }) => plek),
    waarde: Int32Array.from(gekozen, ({ waarde }) => waarde),
    capaciteit: Uint32Array.from({ length: plekken }, () => 1 + Math.floor(3 * random() ** 3)),
  };
}

function bits(woord: number): number {
  let aantal = 0;
  for (let over = woord; over !== 0; over &= over - 1) aantal++;
  return aantal;
}
