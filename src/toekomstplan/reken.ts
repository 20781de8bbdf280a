/**
 * Functions that give the same bits everywhere: browsers and Node have their own, which differ in the last one. Only from what
 * IEEE 754 rounds exactly.
 * @source fdlibm 5.3 (Sun Microsystems, 1993): e_exp.c, e_log.c, k_cos.c, k_sin.c, e_rem_pio2.c
 */
const bits = new DataView(new ArrayBuffer(8));

function highOf(x: number): number {
  bits.setFloat64(0, x);
  return bits.getInt32(0);
}
function withHigh(x: number, high: number): number {
  bits.setFloat64(0, x);
  bits.setInt32(0, high);
  return bits.getFloat64(0);
}

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** e to the power x, for what is not too large or too small to be written in full. */
export function exp(x: number): number {
  if (!(Math.abs(x) < 700)) return Math.exp(x);
  const size = Math.abs(x);
  if (size < 2 ** -28) return 1 + x;
  if (size <= 0.3465731142239226) return eenvoudig(x, x, 0, 0); // half of ln 2, as far as its high word tells
  if (x === 1) return Math.E;
  const k =
    size < 1.0397205354145058 ? Math.sign(x) : Math.trunc(1.4426950408889634 * x + Math.sign(x) * 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  return eenvoudig(high - low, high, low, k);
}

function eenvoudig(x: number, high: number, low: number, k: number): number {
  const t = x * x;
  const c =
    x -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  if (k === 0) return 1 - ((x * c) / (c - 2) - x);
  const y = 1 - (low - (x * c) / (2 - c) - high);
  return y * withHigh(0, (k + 1023) << 20);
}

/** The natural logarithm, of what can be written in full. */
export function ln(x: number): number {
  if (!(x >= 2.2250738585072014e-308 && x < Number.POSITIVE_INFINITY)) return Math.log(x);
  const whole = highOf(x);
  const hx = whole & 0xfffff;
  const over = (hx + 0x95f64) & 0x100000;
  const f = withHigh(x, hx | (over ^ 0x3ff00000)) - 1;
  const k = (whole >> 20) - 1023 + (over >> 20);
  if ((0xfffff & (2 + hx)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    const r = f * f * (0.5 - 0.3333333333333333 * f);
    return k === 0 ? f - r : k * LN2_HIGH - (r - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const r = odd + even;
  if (((hx - 0x6147a) | (0x6b851 - hx)) > 0) {
    const half = 0.5 * f * f;
    return k === 0 ? f - (half - s * (half + r)) : k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  return k === 0 ? f - s * (f - r) : k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}

const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_LOW = 6.077100506506192e-11;
const HALF_PI_SECOND = 6.077100506303966e-11;
const HALF_PI_SECOND_LOW = 2.0222662487959506e-21;

/** The cosine of an angle in radians, from 0 up to once around. */
export function cos(x: number): number {
  if (x <= Math.PI / 4) return kleineCos(x, 0);
  const n = Math.trunc(x * 0.6366197723675814 + 0.5);
  let r = x - n * HALF_PI_HIGH;
  let w = n * HALF_PI_LOW;
  let high = r - w;
  if ((highOf(x) >> 20) - ((highOf(high) >> 20) & 0x7ff) > 16) {
    const before = r;
    w = n * HALF_PI_SECOND;
    r = before - w;
    w = n * HALF_PI_SECOND_LOW - (before - r - w);
    high = r - w;
  }
  const low = r - high - w;
  return [kleineCos(high, low), 0 - kleineSin(high, low), 0 - kleineCos(high, low), kleineSin(high, low)][
    n & 3
  ]!;
}

function kleineCos(x: number, y: number): number {
  const ix = highOf(x) & 0x7fffffff;
  if (ix < 0x3e400000) return 1;
  const z = x * x;
  const r =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (2.480158728947673e-5 +
              z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))));
  if (ix < 0x3fd33333) return 1 - (0.5 * z - (z * r - x * y));
  const qx = ix > 0x3fe90000 ? 0.28125 : withHigh(0, ix - 0x200000);
  const iz = 0.5 * z - qx;
  return 1 - qx - (iz - (z * r - x * y));
}

function kleineSin(x: number, y: number): number {
  if ((highOf(x) & 0x7fffffff) < 0x3e400000) return x;
  const z = x * x;
  const v = z * x;
  const r =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 +
        z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  return x - (z * (0.5 * y - v * r) - y - v * -0.16666666666666632);
}
