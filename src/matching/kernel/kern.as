// The kernel over 128 plekken at a time. Says the same as kern-js.ts, line by line; the order of what it reads is that
// of opdracht.ts. `node scripts/kernel.mjs` makes wasm.ts of it.

const BITMAP: usize = 16; // bytes of one block
const VLAKKEN: i32 = 5;
const KLAD: usize = BITMAP * 6; // of one counted group: its planes, and what has less than is needed
const RANGRUIMTE: f64 = 4294967296.0;

// places in the opdracht, in bytes
const PLAN: usize = 0;
const STUKKEN: usize = 4;
const AANTAL_STUKKEN: usize = 8;
const BEREIK: usize = 12;
const OPVULLING: usize = 16;
const LAATSTE: usize = 20;
const ENIGE: usize = 24;
const REIS: usize = 28;
const KLADBLOK: usize = 32;
const BEKEND: usize = 36;
const RANG: usize = 40;
const STAPEL: usize = 44;
const TOP: usize = 48;
const PLEK: usize = 52;
const WAARDE: usize = 56;
const BASIS: usize = 60;
const VANRANG: usize = 64;
const TELT: usize = 68;
const DEEL: usize = 72;
const DEELKLASSE: usize = 76;
const DEELGROEP: usize = 80;
const RIJEN: usize = 84;

function getal(plaats: usize): i32 {
  return load<i32>(plaats);
}

function wijzer(plaats: usize): usize {
  return <usize>load<u32>(plaats);
}

function popcount(bits: v128): i32 {
  return <i32>(popcnt<i64>(i64x2.extract_lane(bits, 0)) + popcnt<i64>(i64x2.extract_lane(bits, 1)));
}

export function run(o: usize): i32 {
  const plan = wijzer(o + PLAN);
  const weg = wijzer(o + BEREIK);
  const opvulling = wijzer(o + OPVULLING);
  const klad = wijzer(o + KLADBLOK);
  const stapel = wijzer(o + STAPEL);
  const top = getal(o + TOP);
  const telt = getal(o + TELT) == 1;
  const stap = (<usize>getal(o + LAATSTE) + 1) * BITMAP;
  const enkel = plan + 4;
  const naEnkel = enkel + (<usize>getal(plan) << 2);
  const groepen = naEnkel + (<usize>getal(plan) << 2);
  const geteld = naGroepen(groepen);
  const open = naGeteld(geteld);
  const rijen = open + 4 + (<usize>getal(open) << 2);
  const deelGroep: usize = getal(o + DEELGROEP) < 0 ? 0 : klad + <usize>getal(o + DEELGROEP) * KLAD;
  const onbekend = klad + <usize>getal(geteld) * KLAD;
  const wensen = rijen + <usize>getal(o + RIJEN) * 12 + 4;
  const zonderWens = getal(wensen) == 0 ? i32.MAX_VALUE : getal(o + BASIS) + getal(wensen - 4);
  const vol = i32x4.splat(-1);
  let past = 0;
  let stand = 0;
  let grens = top > 0 ? 0 : i32.MAX_VALUE;
  const naStukken = wijzer(o + STUKKEN) + (<usize>getal(o + AANTAL_STUKKEN) << 3);
  for (let stuk = wijzer(o + STUKKEN); stuk < naStukken; stuk += 8) {
    const eind = <usize>getal(stuk + 4) * BITMAP;
    for (let w = <usize>getal(stuk) * BITMAP; w < eind; w += BITMAP) {
      const reis = v128.load(weg + w);
      let twos = i32x4.splat(0);
      if (w + BITMAP == stap) twos = v128.load(opvulling + w);
      let ones = v128.or(twos, reis);
      let klaar = false;
      for (let p = enkel; p < naEnkel; p += 16) {
        const a = v128.load(wijzer(p) + w);
        twos = v128.or(twos, v128.and(ones, a));
        ones = v128.or(ones, a);
        const b = v128.load(wijzer(p + 4) + w);
        twos = v128.or(twos, v128.and(ones, b));
        ones = v128.or(ones, b);
        const c = v128.load(wijzer(p + 8) + w);
        twos = v128.or(twos, v128.and(ones, c));
        ones = v128.or(ones, c);
        const d = v128.load(wijzer(p + 12) + w);
        twos = v128.or(twos, v128.and(ones, d));
        ones = v128.or(ones, d);
        if (!v128.any_true(v128.xor(telt ? twos : ones, vol))) {
          klaar = true;
          break;
        }
      }
      if (klaar) continue;
      let p = groepen + 4;
      for (let n = getal(groepen); n > 0; n--) {
        const na = p + 8 + (<usize>getal(p + 4) << 2);
        const v = eenVan(p + 8, na, w);
        twos = v128.or(twos, v128.and(ones, v));
        ones = v128.or(ones, v);
        p = na;
      }
      if (!v128.any_true(v128.xor(telt ? twos : ones, vol))) continue;
      p = geteld + 4;
      let k = klad;
      for (let n = getal(geteld); n > 0; n--) {
        const v = tel(p, w, stap, k);
        twos = v128.or(twos, v128.and(ones, v));
        ones = v128.or(ones, v);
        p += 16 + (<usize>getal(p + 12) << 2);
        k += KLAD;
      }
      if (telt) {
        const enige = v128.andnot(ones, twos);
        if (v128.any_true(enige)) schrijfToe(o, enige, w, reis, enkel, groepen, geteld, klad);
      }
      let vrij = v128.not(ones);
      if (!v128.any_true(vrij)) continue;
      past += popcount(vrij);
      if (grens > zonderWens) {
        vrij = v128.and(vrij, eenVan(wensen + 4, wensen + 4 + (<usize>getal(wensen) << 2), w));
        if (!v128.any_true(vrij)) continue;
      }
      telOp(open + 4, rijen, w, onbekend);
      for (let helft = 0; helft < 2; helft++) {
        let bits = helft == 0 ? i64x2.extract_lane(vrij, 0) : i64x2.extract_lane(vrij, 1);
        for (; bits != 0; bits &= bits - 1) {
          const bit = (helft << 6) + <i32>ctz<i64>(bits);
          const sleutel = sleutelVan(o, (w << 3) + <usize>bit, bit, rijen, deelGroep, onbekend, grens);
          if (sleutel > 0.0) {
            stand = houd(stapel, top, stand, sleutel);
            if (stand == top) grens = <i32>(load<f64>(stapel) / RANGRUIMTE);
          }
        }
      }
    }
  }
  geef(o, stand);
  return past;
}

function naGroepen(groepen: usize): usize {
  let p = groepen + 4;
  for (let n = getal(groepen); n > 0; n--) p += 8 + (<usize>getal(p + 4) << 2);
  return p;
}

function naGeteld(geteld: usize): usize {
  let p = geteld + 4;
  for (let n = getal(geteld); n > 0; n--) p += 16 + (<usize>getal(p + 12) << 2);
  return p;
}

function eenVan(van: usize, tot: usize, w: usize): v128 {
  let v = i32x4.splat(0);
  for (let p = van; p < tot; p += 4) v = v128.or(v, v128.load(wijzer(p) + w));
  return v;
}

function tel(groep: usize, w: usize, stap: usize, klad: usize): v128 {
  const nodig = wijzer(groep + 8) + w;
  telOp(groep + 16, groep + 16 + (<usize>getal(groep + 12) << 2), w, klad);
  let minder = i32x4.splat(0);
  const vlakken = <usize>getal(groep + 4);
  for (let vlak: usize = 0; vlak < vlakken; vlak++) {
    const n = v128.load(nodig + vlak * stap);
    const c = v128.load(klad + (vlak << 4));
    minder = v128.or(v128.andnot(n, c), v128.andnot(minder, v128.xor(c, n)));
  }
  v128.store(klad + BITMAP * VLAKKEN, minder);
  return minder;
}

function telOp(van: usize, tot: usize, w: usize, klad: usize): void {
  let c0 = i32x4.splat(0);
  let c1 = c0;
  let c2 = c0;
  let c3 = c0;
  let c4 = c0;
  for (let p = van; p < tot; p += 16) {
    const a = v128.load(wijzer(p) + w);
    const b = v128.load(wijzer(p + 4) + w);
    const c = v128.load(wijzer(p + 8) + w);
    const d = v128.load(wijzer(p + 12) + w);
    // c0 + a + b, and that + c + d: each a full adder; their carries go to c1 together
    const ab = v128.xor(a, b);
    const een = v128.or(v128.and(a, b), v128.and(ab, c0));
    c0 = v128.xor(ab, c0);
    const cd = v128.xor(c, d);
    const twee = v128.or(v128.and(c, d), v128.and(cd, c0));
    c0 = v128.xor(cd, c0);
    const bij = v128.xor(een, twee);
    const drie = v128.or(v128.and(een, twee), v128.and(bij, c1));
    c1 = v128.xor(bij, c1);
    const vier = v128.and(c2, drie);
    c2 = v128.xor(c2, drie);
    c4 = v128.xor(c4, v128.and(c3, vier));
    c3 = v128.xor(c3, vier);
  }
  v128.store(klad, c0);
  v128.store(klad + 16, c1);
  v128.store(klad + 32, c2);
  v128.store(klad + 48, c3);
  v128.store(klad + 64, c4);
}

function schrijfToe(
  o: usize,
  enige: v128,
  w: usize,
  reis: v128,
  enkel: usize,
  groepen: usize,
  geteld: usize,
  klad: usize,
): void {
  const solo = wijzer(o + ENIGE);
  let over = tellen(solo + (<usize>getal(o + REIS) << 2), enige, reis);
  const nummers = (groepen - enkel) >> 1;
  const naEnkel = enkel + nummers;
  for (let p = enkel; p < naEnkel; p += 4) {
    if (!v128.any_true(over)) return;
    over = tellen(solo + (wijzer(p + nummers) << 2), over, v128.load(wijzer(p) + w));
  }
  let p = groepen + 4;
  for (let n = getal(groepen); n > 0; n--) {
    const na = p + 8 + (<usize>getal(p + 4) << 2);
    over = tellen(solo + (wijzer(p) << 2), over, eenVan(p + 8, na, w));
    p = na;
  }
  p = geteld + 4;
  for (let n = getal(geteld); n > 0; n--) {
    over = tellen(solo + (wijzer(p) << 2), over, v128.load(klad + BITMAP * VLAKKEN));
    p += 16 + (<usize>getal(p + 12) << 2);
    klad += KLAD;
  }
}

function tellen(teller: usize, over: v128, bitmap: v128): v128 {
  const raak = v128.and(over, bitmap);
  if (v128.any_true(raak)) store<i32>(teller, load<i32>(teller) + popcount(raak));
  return v128.xor(over, raak);
}

function sleutelVan(o: usize, plek: usize, bit: i32, rijen: usize, deelGroep: usize, onbekend: usize, grens: i32): f64 {
  const na = rijen + <usize>getal(o + RIJEN) * 12;
  let waarde = getal(o + BASIS);
  for (let p = rijen; p < na; p += 12) {
    waarde += getal(wijzer(p + 4) + (wijzer(wijzer(p) + (plek << 2)) << 2));
    if (waarde + getal(p + 8) < grens) return 0.0;
  }
  const gedeeld = deelGroep == 0 ? 0 : getalOp(deelGroep, bit);
  waarde += getal(wijzer(o + DEEL) + (<usize>(getal(wijzer(o + DEELKLASSE) + (plek << 2)) + gedeeld) << 2));
  waarde += getal(wijzer(o + BEKEND) + (<usize>getalOp(onbekend, bit) << 2));
  return <f64>waarde * RANGRUIMTE + (RANGRUIMTE - 1.0 - <f64>getal(wijzer(o + RANG) + (plek << 2)));
}

function getalOp(vlak: usize, bit: i32): i32 {
  const byte = vlak + <usize>(bit >> 3);
  const plaats = bit & 7;
  return (
    (((<i32>load<u8>(byte)) >> plaats) & 1) |
    ((((<i32>load<u8>(byte, 16)) >> plaats) & 1) << 1) |
    ((((<i32>load<u8>(byte, 32)) >> plaats) & 1) << 2) |
    ((((<i32>load<u8>(byte, 48)) >> plaats) & 1) << 3) |
    ((((<i32>load<u8>(byte, 64)) >> plaats) & 1) << 4)
  );
}

function houd(stapel: usize, top: i32, stand: i32, sleutel: f64): i32 {
  if (stand < top) {
    store<f64>(stapel + (<usize>stand << 3), sleutel);
    if (stand + 1 == top) maakStapel(stapel, top);
    return stand + 1;
  }
  if (top > 0 && sleutel > load<f64>(stapel)) {
    store<f64>(stapel, sleutel);
    zak(stapel, 0, top);
  }
  return stand;
}

function maakStapel(stapel: usize, aantal: i32): void {
  for (let at = (aantal >> 1) - 1; at >= 0; at--) zak(stapel, at, aantal);
}

function zak(stapel: usize, van: i32, aantal: i32): void {
  const sleutel = load<f64>(stapel + (<usize>van << 3));
  let at = van;
  for (;;) {
    let kind = at * 2 + 1;
    if (kind >= aantal) break;
    if (
      kind + 1 < aantal &&
      load<f64>(stapel + (<usize>kind << 3), 8) < load<f64>(stapel + (<usize>kind << 3))
    ) {
      kind++;
    }
    const beste = load<f64>(stapel + (<usize>kind << 3));
    if (beste >= sleutel) break;
    store<f64>(stapel + (<usize>at << 3), beste);
    at = kind;
  }
  store<f64>(stapel + (<usize>at << 3), sleutel);
}

function geef(o: usize, aantal: i32): void {
  const stapel = wijzer(o + STAPEL);
  if (aantal < getal(o + TOP)) maakStapel(stapel, aantal);
  for (let at = aantal - 1; at > 0; at--) {
    const minste = load<f64>(stapel);
    store<f64>(stapel, load<f64>(stapel + (<usize>at << 3)));
    store<f64>(stapel + (<usize>at << 3), minste);
    zak(stapel, 0, at);
  }
  const plek = wijzer(o + PLEK);
  const waarden = wijzer(o + WAARDE);
  const vanRang = wijzer(o + VANRANG);
  for (let at: usize = 0; at < <usize>aantal; at++) {
    const sleutel = load<f64>(stapel + (at << 3));
    const waarde = <i32>(sleutel / RANGRUIMTE);
    const rang = <u32>(RANGRUIMTE - 1.0 - (sleutel - <f64>waarde * RANGRUIMTE));
    store<i32>(plek + (at << 2), getal(vanRang + (<usize>rang << 2)));
    store<i32>(waarden + (at << 2), waarde);
  }
}
