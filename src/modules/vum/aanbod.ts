import { isFields } from "../uitwisseling/check-rij.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { handtekening } from "./handtekening.ts";
import { kenmerkenVan } from "./kenmerken.ts";
import { leesbaar } from "./jsonpad.ts";
import { type Gebied, gebiedVan } from "./pc4.ts";
import { reikwijdteInMeters, waardenOp } from "./voldoet.ts";
import { PROFIEL, VRAAGVELDEN, type VumSoort } from "./vraagvelden.ts";

/** A profile as the database keeps it to be found. */
export type Aanbodrij = {
  readonly soort: VumSoort;
  readonly id: string;
  readonly gebied: Gebied | null;
  readonly reikwijdte: number;
  readonly kenmerken: readonly string[];
  /** All its words in as many bits as fit beside its area in one index. */
  readonly handtekening: readonly string[];
  readonly selectie: Json;
  readonly profiel: Json;
};

/** What is kept of a profile in the words of VUM, and by what it is found. */
export function aanbodrij(soort: VumSoort, nummer: string, ruw: Json): Aanbodrij {
  const id = leesbaar(nummer);
  const gelezen = zonderOnleesbaar(ruw);
  const profiel = netjes(soort, id, isFields(gelezen) ? gelezen : {});
  const [postcode] = waardenOp(profiel, PROFIEL[soort].postcode);
  const { gelijk, trappen } = kenmerkenVan(soort, profiel);
  return {
    soort,
    id,
    gebied: (typeof postcode === "string" ? gebiedVan(postcode) : undefined) ?? null,
    reikwijdte: reikwijdteInMeters(soort, profiel),
    kenmerken: gelijk,
    handtekening: handtekening([...gelijk, ...trappen]),
    selectie: vraagbaar(soort, profiel),
    profiel,
  };
}

/** Number and postcode in the form of the contract, however they were written. */
function netjes(soort: VumSoort, id: string, profiel: Fields): Fields {
  const { nummer, postcode: pad } = PROFIEL[soort];
  const [groep, veld] = pad;
  const adres = profiel[groep];
  const postcode = isFields(adres) ? adres[veld] : undefined;
  return {
    ...profiel,
    [nummer]: id,
    ...(isFields(adres) &&
      typeof postcode === "string" && { [groep]: { ...adres, [veld]: postcode.replaceAll(/\s/g, "") } }),
  };
}

/** The part of a profile that can be asked for: small, because every question looks at many. */
function vraagbaar(soort: VumSoort, profiel: Json): Json {
  const paden = Object.values(VRAAGVELDEN[soort]).map(({ pad }) => pad);
  return deel(profiel, paden) ?? {};
}

function deel(value: Json, paden: readonly (readonly string[])[]): Json | undefined {
  if (paden.some(({ length }) => length === 0)) return value;
  if (Array.isArray(value)) return value.flatMap((one: Json) => deel(one, paden) ?? []);
  if (!isFields(value)) return undefined;
  const kept = [...new Set(paden.map(([naam]) => naam!))].flatMap((naam) => {
    const under = paden.filter(([first]) => first === naam).map(([, ...rest]) => rest);
    const found = Object.hasOwn(value, naam) ? deel(value[naam]!, under) : undefined;
    return found === undefined ? [] : [[naam, found]];
  });
  return Object.fromEntries(kept) as Json;
}

function zonderOnleesbaar(value: Json): Json {
  if (typeof value === "string") return leesbaar(value);
  if (Array.isArray(value)) return value.map((one: Json) => zonderOnleesbaar(one));
  if (!isFields(value)) return typeof value === "number" && !Number.isFinite(value) ? null : value;
  return Object.fromEntries(
    Object.entries(value).map(([naam, field]) => [leesbaar(naam), zonderOnleesbaar(field)]),
  );
}

type Fields = { readonly [key: string]: Json };

/** In an answer to a question: no way to reach someone, no presentation, no demands on work and no subsidy register (LDR). */
export function matchdeel(soort: VumSoort, profiel: Fields): Fields {
  const kept = Object.entries(profiel).filter(([naam]) => IN_MATCH[soort].has(naam));
  const { werkgever } = profiel;
  if (soort === "werkzoekende" || !isFields(werkgever)) return Object.fromEntries(kept);
  const { contactpersoon: _contactpersoon, ...bekend } = werkgever;
  return {
    ...Object.fromEntries(kept),
    ...(Object.keys(bekend).length > 0 && { werkgever: bekend }),
  };
}

/** @source VUM OpenAPI contracts 3.0, MPWerkzoekendeMatch and MPVacatureMatch */
// biome-ignore format: it is read as a list
const IN_MATCH: Readonly<Record<VumSoort, ReadonlySet<string>>> = {
  werkzoekende: new Set(["arbeidsmarktkwalificatie", "bemiddelingsberoep", "contractvorm", "flexibiliteit",
    "idWerkzoekende", "indicatieBeschikbaarheidContactgegevens", "mobiliteit", "sector", "vervoermiddel", "werktijden"]),
  vacature: new Set(["adres", "arbeidsVoorwaarden", "beroep", "codeWerkEnDenkniveauMinimaal", "competentiebeheersing",
    "contractvorm", "cursus", "flexibiliteit", "idVacature", "naamVacature", "omschrijvingVacature", "opleiding",
    "rijbewijs", "sector", "sluitingsdatumVacature", "sollicitatiewijze", "taalbeheersing", "vervoermiddel",
    "werkervaring", "werktijden"]),
};
