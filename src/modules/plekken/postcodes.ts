/** An area of the first four digits of a postcode, with the middle of it. */
export type Postcodegebied = {
  readonly pc4: string;
  readonly plaats: string;
  /** CBS code of the gemeente. */
  readonly gemeente: string;
  readonly lat: number;
  readonly lon: number;
};

/** Every area of the seven gemeenten. Degrees in three decimals: about a hundred metres. */
// biome-ignore format: it is read as a table
export const postcodes: readonly Postcodegebied[] = [
  { pc4: "3740", plaats: "Baarn", gemeente: "GM0308", lat: 52.211, lon: 5.292 },
  { pc4: "3741", plaats: "Baarn", gemeente: "GM0308", lat: 52.219, lon: 5.296 },
  { pc4: "3742", plaats: "Baarn", gemeente: "GM0308", lat: 52.208, lon: 5.301 },
  { pc4: "3743", plaats: "Baarn", gemeente: "GM0308", lat: 52.209, lon: 5.281 },
  { pc4: "3744", plaats: "Baarn", gemeente: "GM0308", lat: 52.197, lon: 5.242 },
  { pc4: "3749", plaats: "Lage Vuursche", gemeente: "GM0308", lat: 52.180, lon: 5.215 },
  { pc4: "3750", plaats: "Bunschoten-Spakenburg", gemeente: "GM0313", lat: 52.243, lon: 5.374 },
  { pc4: "3751", plaats: "Bunschoten-Spakenburg", gemeente: "GM0313", lat: 52.223, lon: 5.380 },
  { pc4: "3752", plaats: "Bunschoten-Spakenburg", gemeente: "GM0313", lat: 52.250, lon: 5.367 },
  { pc4: "3754", plaats: "Eemdijk", gemeente: "GM0313", lat: 52.254, lon: 5.330 },
  { pc4: "3760", plaats: "Soest", gemeente: "GM0342", lat: 52.184, lon: 5.302 },
  { pc4: "3761", plaats: "Soest", gemeente: "GM0342", lat: 52.187, lon: 5.290 },
  { pc4: "3762", plaats: "Soest", gemeente: "GM0342", lat: 52.182, lon: 5.276 },
  { pc4: "3763", plaats: "Soest", gemeente: "GM0342", lat: 52.172, lon: 5.261 },
  { pc4: "3764", plaats: "Soest", gemeente: "GM0342", lat: 52.186, lon: 5.310 },
  { pc4: "3765", plaats: "Soest", gemeente: "GM0342", lat: 52.170, lon: 5.295 },
  { pc4: "3766", plaats: "Soest", gemeente: "GM0342", lat: 52.164, lon: 5.276 },
  { pc4: "3768", plaats: "Soest", gemeente: "GM0342", lat: 52.152, lon: 5.300 },
  { pc4: "3769", plaats: "Soesterberg", gemeente: "GM0342", lat: 52.121, lon: 5.285 },
  { pc4: "3790", plaats: "Achterveld", gemeente: "GM0327", lat: 52.137, lon: 5.497 }, // post boxes: put in their village
  { pc4: "3791", plaats: "Achterveld", gemeente: "GM0327", lat: 52.137, lon: 5.497 },
  { pc4: "3800", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.157, lon: 5.385 },
  { pc4: "3802", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.157, lon: 5.385 },
  { pc4: "3811", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.155, lon: 5.389 },
  { pc4: "3812", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.162, lon: 5.365 },
  { pc4: "3813", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.172, lon: 5.387 },
  { pc4: "3814", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.162, lon: 5.397 },
  { pc4: "3815", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.166, lon: 5.412 },
  { pc4: "3816", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.155, lon: 5.410 },
  { pc4: "3817", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.140, lon: 5.387 },
  { pc4: "3818", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.137, lon: 5.347 },
  { pc4: "3819", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.153, lon: 5.343 },
  { pc4: "3821", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.176, lon: 5.414 },
  { pc4: "3822", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.181, lon: 5.400 },
  { pc4: "3823", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.188, lon: 5.397 },
  { pc4: "3824", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.199, lon: 5.379 },
  { pc4: "3825", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.192, lon: 5.418 },
  { pc4: "3826", plaats: "Amersfoort", gemeente: "GM0307", lat: 52.204, lon: 5.422 },
  { pc4: "3828", plaats: "Hoogland", gemeente: "GM0307", lat: 52.184, lon: 5.375 },
  { pc4: "3829", plaats: "Hooglanderveen", gemeente: "GM0307", lat: 52.189, lon: 5.428 },
  { pc4: "3830", plaats: "Leusden", gemeente: "GM0327", lat: 52.131, lon: 5.429 },
  { pc4: "3831", plaats: "Leusden", gemeente: "GM0327", lat: 52.124, lon: 5.454 },
  { pc4: "3832", plaats: "Leusden", gemeente: "GM0327", lat: 52.106, lon: 5.371 },
  { pc4: "3833", plaats: "Leusden", gemeente: "GM0327", lat: 52.136, lon: 5.417 },
  { pc4: "3834", plaats: "Leusden", gemeente: "GM0327", lat: 52.122, lon: 5.437 },
  { pc4: "3835", plaats: "Stoutenburg", gemeente: "GM0307", lat: 52.154, lon: 5.433 },
  { pc4: "3836", plaats: "Stoutenburg Noord", gemeente: "GM0307", lat: 52.158, lon: 5.464 },
  { pc4: "3860", plaats: "Nijkerk", gemeente: "GM0267", lat: 52.226, lon: 5.483 },
  { pc4: "3861", plaats: "Nijkerk", gemeente: "GM0267", lat: 52.230, lon: 5.449 },
  { pc4: "3862", plaats: "Nijkerk", gemeente: "GM0267", lat: 52.206, lon: 5.524 },
  { pc4: "3863", plaats: "Nijkerk", gemeente: "GM0267", lat: 52.217, lon: 5.462 },
  { pc4: "3864", plaats: "Nijkerkerveen", gemeente: "GM0267", lat: 52.195, lon: 5.467 },
  { pc4: "3870", plaats: "Hoevelaken", gemeente: "GM0267", lat: 52.169, lon: 5.448 },
  { pc4: "3871", plaats: "Hoevelaken", gemeente: "GM0267", lat: 52.172, lon: 5.464 },
  { pc4: "3930", plaats: "Woudenberg", gemeente: "GM0351", lat: 52.081, lon: 5.415 },
  { pc4: "3931", plaats: "Woudenberg", gemeente: "GM0351", lat: 52.082, lon: 5.427 },
];

const areas = new Map(postcodes.map((area) => [area.pc4, area]));

/** The area of `3812` or `3812AB`; nothing where it is not in the region. */
export const gebiedOf = (postcode: string): Postcodegebied | undefined => areas.get(postcode.slice(0, 4));
