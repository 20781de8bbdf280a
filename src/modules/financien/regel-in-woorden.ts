import type { Bijdrageregel, Sleutel } from "#financien/specificatie";

/** A line of a contribution as a gemeente reads it on its invoice: what for, and what the amount rests on. */
export const regelInWoorden = (regel: Bijdrageregel, jaar: number) => ({
  ...WORDS[regel.soort](regel as never, jaar),
  bedrag: regel.bedrag,
});

type Line<S extends Bijdrageregel["soort"]> = Extract<Bijdrageregel, { soort: S }>;
type Words = { readonly omschrijving: string; readonly grondslag: string };

const WORDS: { readonly [S in Bijdrageregel["soort"]]: (regel: Line<S>, jaar: number) => Words } = {
  sleutel: ({ sleutel, eigen, totaal }, jaar) => ({
    omschrijving: `Bijdrage ${jaar} naar ${KEYS[sleutel].naam}`,
    grondslag: `${KEYS[sleutel].format(eigen)} van ${KEYS[sleutel].format(totaal)} ${KEYS[sleutel].naam}`,
  }),
  product: ({ product, aantal, prijs }) => ({
    omschrijving: product.slice(0, 1).toUpperCase() + product.slice(1),
    grondslag: `${hundredths(aantal)} × ${euro.format(prijs / 100)}`,
  }),
  rijksbijdrage: (_, jaar) => ({
    omschrijving: `Rijksbijdrage ${jaar}`,
    grondslag: "wat de gemeente van het Rijk krijgt voor deze taken",
  }),
};

const whole = (value: number) => value.toLocaleString("nl-NL");
const hundredths = (value: number) => (value / 100).toLocaleString("nl-NL", { maximumFractionDigits: 2 });
const euro = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });

const KEYS: Readonly<Record<Sleutel, { naam: string; format: (value: number) => string }>> = {
  se: { naam: "standaardeenheden Wsw", format: hundredths },
  inwoners: { naam: "inwoners", format: whole },
  clienten: { naam: "cliënten", format: whole },
};
