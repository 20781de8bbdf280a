import { arrayGroei, type Geheugen } from "#matching/kernel/geheugen";
import type { Kern } from "#matching/kernel/motor";
import { houd, maakStapel, zak } from "#matching/kernel/stapel";
import { OPDRACHT as O, RANGRUIMTE, VLAKKEN, WOORDEN } from "#matching/kernel/opdracht";

/** The kernel in plain JavaScript: 32 plekken at a time. Says the same as `kern.as`, line by line. */
export const newKernJs = (): Kern => ({ groei: arrayGroei(), run });

/** Where the parts of a plan begin, in whole numbers. */
type Start = {
  readonly enkel: number;
  readonly groepen: number;
  readonly geteld: number;
  readonly klad: number;
  reis: number;
};

function run({ i32, f64 }: Geheugen, opdracht: number): number {
  const o = opdracht >> 2;
  const plan = i32[o + O.plan]! >> 2;
  const weg = i32[o + O.bereik]! >> 2;
  const opvulling = i32[o + O.opvulling]! >> 2;
  const klad = i32[o + O.kladblok]! >> 2;
  const stapel = i32[o + O.stapel]! >> 3;
  const top = i32[o + O.top]!;
  const telt = i32[o + O.telt] === 1;
  const stap = (i32[o + O.laatste]! + 1) * WOORDEN;
  const enkel = plan + 1;
  const naEnkel = enkel + i32[plan]!;
  const groepen = naEnkel + i32[plan]!;
  const geteld = naGroepen(i32, groepen);
  const open = naGeteld(i32, geteld);
  const rijen = open + 1 + i32[open]!;
  const deelGroep = i32[o + O.deelGroep]! < 0 ? -1 : klad + i32[o + O.deelGroep]! * (VLAKKEN + 1);
  const onbekend = klad + i32[geteld]! * (VLAKKEN + 1);
  const wensen = rijen + i32[o + O.rijen]! * 3 + 1;
  const zonderWens = i32[wensen] === 0 ? Infinity : i32[o + O.basis]! + i32[wensen - 1]!;
  const start: Start = { enkel, groepen, geteld, klad, reis: 0 };
  let past = 0;
  let stand = 0;
  let grens = top > 0 ? 0 : Infinity;
  for (let stuk = 0; stuk < i32[o + O.aantalStukken]!; stuk++) {
    const bij = (i32[o + O.stukken]! >> 2) + stuk * 2;
    const eind = i32[bij + 1]! * WOORDEN;
    woorden: for (let w = i32[bij]! * WOORDEN; w < eind; w++) {
      const reis = i32[weg + w]!;
      let twos = w >= stap - WOORDEN ? i32[opvulling + w]! : 0;
      let ones = twos | reis;
      for (let p = enkel; p < naEnkel; p += 4) {
        const a = i32[(i32[p]! >> 2) + w]!;
        twos |= ones & a;
        ones |= a;
        const b = i32[(i32[p + 1]! >> 2) + w]!;
        twos |= ones & b;
        ones |= b;
        const c = i32[(i32[p + 2]! >> 2) + w]!;
        twos |= ones & c;
        ones |= c;
        const d = i32[(i32[p + 3]! >> 2) + w]!;
        twos |= ones & d;
        ones |= d;
        if (twos === -1 || (ones === -1 && !telt)) continue woorden;
      }
      let p = groepen + 1;
      for (let n = i32[groepen]!; n > 0; n--) {
        const na = p + 2 + i32[p + 1]!;
        const v = eenVan(i32, p + 2, na, w);
        twos |= ones & v;
        ones |= v;
        p = na;
      }
      if (twos === -1 || (ones === -1 && !telt)) continue;
      p = geteld + 1;
      for (let n = 0; n < i32[geteld]!; n++) {
        const v = tel(i32, p, w, stap, klad + n * (VLAKKEN + 1));
        twos |= ones & v;
        ones |= v;
        p += 4 + i32[p + 3]!;
      }
      if (telt && (ones & ~twos) !== 0) {
        start.reis = reis;
        schrijfToe(i32, o, ones & ~twos, w, start);
      }
      let vrij = ~ones;
      past += popcount(vrij);
      if (grens > zonderWens) vrij &= eenVan(i32, wensen + 1, wensen + 1 + i32[wensen]!, w);
      if (vrij === 0) continue;
      telOp(i32, open + 1, i32[open]!, w, onbekend);
      for (; vrij !== 0; vrij &= vrij - 1) {
        const plek = w * 32 + 31 - Math.clz32(vrij & -vrij);
        const sleutel = sleutelVan(i32, o, plek, rijen, deelGroep, onbekend, grens);
        if (sleutel === 0) continue;
        stand = houd(f64, stapel, top, stand, sleutel);
        if (stand === top) grens = Math.floor(f64[stapel]! / RANGRUIMTE);
      }
    }
  }
  geef(i32, f64, o, stand);
  return past;
}

function naGroepen(i32: Int32Array, groepen: number): number {
  let p = groepen + 1;
  for (let n = i32[groepen]!; n > 0; n--) p += 2 + i32[p + 1]!;
  return p;
}

function naGeteld(i32: Int32Array, geteld: number): number {
  let p = geteld + 1;
  for (let n = i32[geteld]!; n > 0; n--) p += 4 + i32[p + 3]!;
  return p;
}

function eenVan(i32: Int32Array, van: number, tot: number, w: number): number {
  let v = 0;
  for (let p = van; p < tot; p++) v |= i32[(i32[p]! >> 2) + w]!;
  return v;
}

/** Counts, and keeps the count and what has less than is needed in the scratch pad. */
function tel(i32: Int32Array, groep: number, w: number, stap: number, klad: number): number {
  const vlakken = i32[groep + 1]!;
  const nodig = (i32[groep + 2]! >> 2) + w;
  telOp(i32, groep + 4, i32[groep + 3]!, w, klad);
  let minder = 0;
  for (let vlak = 0; vlak < vlakken; vlak++) {
    const n = i32[nodig + vlak * stap]!;
    const c = i32[klad + vlak]!;
    minder = (~c & n) | (~(c ^ n) & minder);
  }
  i32[klad + VLAKKEN] = minder;
  return minder;
}

/** How many of the bitmaps hold each plek, as five bits in five numbers: carry-save. */
function telOp(i32: Int32Array, van: number, aantal: number, w: number, klad: number): void {
  let c0 = 0;
  let c1 = 0;
  let c2 = 0;
  let c3 = 0;
  let c4 = 0;
  for (let p = van; p < van + aantal; p += 4) {
    const a = i32[(i32[p]! >> 2) + w]!;
    const b = i32[(i32[p + 1]! >> 2) + w]!;
    const c = i32[(i32[p + 2]! >> 2) + w]!;
    const d = i32[(i32[p + 3]! >> 2) + w]!;
    // c0 + a + b, and that + c + d: each a full adder; their carries go to c1 together
    const ab = a ^ b;
    const een = (a & b) | (ab & c0);
    c0 ^= ab;
    const cd = c ^ d;
    const twee = (c & d) | (cd & c0);
    c0 ^= cd;
    const bij = een ^ twee;
    const drie = (een & twee) | (bij & c1);
    c1 ^= bij;
    const vier = c2 & drie;
    c2 ^= drie;
    c4 ^= c3 & vier;
    c3 ^= vier;
  }
  i32[klad] = c0;
  i32[klad + 1] = c1;
  i32[klad + 2] = c2;
  i32[klad + 3] = c3;
  i32[klad + 4] = c4;
}

/** Adds each plek that only one voorwaarde keeps away to that voorwaarde. */
function schrijfToe(i32: Int32Array, o: number, enige: number, w: number, start: Start): void {
  const solo = i32[o + O.enige]! >> 2;
  let over = tellen(i32, solo + i32[o + O.reis]!, enige, start.reis);
  const { enkel, groepen, geteld, klad } = start;
  const aantal = (groepen - enkel) >> 1;
  for (let p = enkel; over !== 0 && p < enkel + aantal; p++) {
    over = tellen(i32, solo + i32[p + aantal]!, over, i32[(i32[p]! >> 2) + w]!);
  }
  let p = groepen + 1;
  for (let n = i32[groepen]!; over !== 0 && n > 0; n--) {
    const na = p + 2 + i32[p + 1]!;
    over = tellen(i32, solo + i32[p]!, over, eenVan(i32, p + 2, na, w));
    p = na;
  }
  p = geteld + 1;
  for (let n = 0; over !== 0 && n < i32[geteld]!; n++) {
    over = tellen(i32, solo + i32[p]!, over, i32[klad + n * (VLAKKEN + 1) + VLAKKEN]!);
    p += 4 + i32[p + 3]!;
  }
}

/** Counts those of `over` that are in the bitmap and gives the others. */
function tellen(i32: Int32Array, teller: number, over: number, bitmap: number): number {
  const raak = over & bitmap;
  if (raak !== 0) i32[teller]! += popcount(raak);
  return over ^ raak;
}

function popcount(bits: number): number {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Value and order of the id of one pair in one number; 0 as soon as the value cannot come up to `grens`. */
function sleutelVan(
  i32: Int32Array,
  o: number,
  plek: number,
  rijen: number,
  deelGroep: number,
  onbekend: number,
  grens: number,
): number {
  const bit = plek & 31;
  let waarde = i32[o + O.basis]!;
  const na = rijen + i32[o + O.rijen]! * 3;
  for (let p = rijen; p < na; p += 3) {
    waarde += i32[(i32[p + 1]! >> 2) + i32[(i32[p]! >> 2) + plek]!]!;
    if (waarde + i32[p + 2]! < grens) return 0;
  }
  const gedeeld = deelGroep < 0 ? 0 : getalOp(i32, deelGroep, bit);
  waarde += i32[(i32[o + O.deel]! >> 2) + i32[(i32[o + O.deelKlasse]! >> 2) + plek]! + gedeeld]!;
  waarde += i32[(i32[o + O.bekend]! >> 2) + getalOp(i32, onbekend, bit)]!;
  return waarde * RANGRUIMTE + (RANGRUIMTE - 1 - i32[(i32[o + O.rang]! >> 2) + plek]!);
}

const getalOp = (i32: Int32Array, vlak: number, bit: number): number =>
  ((i32[vlak]! >>> bit) & 1) |
  (((i32[vlak + 1]! >>> bit) & 1) << 1) |
  (((i32[vlak + 2]! >>> bit) & 1) << 2) |
  (((i32[vlak + 3]! >>> bit) & 1) << 3) |
  (((i32[vlak + 4]! >>> bit) & 1) << 4);

/** Best first: the place in the list of plekken, and the value. */
function geef(i32: Int32Array, f64: Float64Array, o: number, aantal: number): void {
  const stapel = i32[o + O.stapel]! >> 3;
  if (aantal < i32[o + O.top]!) maakStapel(f64, stapel, aantal);
  for (let at = aantal - 1; at > 0; at--) {
    const minste = f64[stapel]!;
    f64[stapel] = f64[stapel + at]!;
    f64[stapel + at] = minste;
    zak(f64, stapel, 0, at);
  }
  for (let at = 0; at < aantal; at++) {
    const sleutel = f64[stapel + at]!;
    const waarde = Math.floor(sleutel / RANGRUIMTE);
    const rang = RANGRUIMTE - 1 - (sleutel - waarde * RANGRUIMTE);
    i32[(i32[o + O.plek]! >> 2) + at] = i32[(i32[o + O.vanRang]! >> 2) + rang]!;
    i32[(i32[o + O.waarde]! >> 2) + at] = waarde;
  }
}
