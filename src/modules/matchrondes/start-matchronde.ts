import { promisify } from "node:util";
import { zstdCompress } from "node:zlib";
import { sql } from "kysely";
import { dateInNetherlands } from "#core/dates";
import { Failure } from "#core/failure";
import { onderdelen } from "#matching/waarde";
import { type Context, defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { gemeentenOf } from "../sturing/rapport-store.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { reden } from "../voorstellen/voorstel.ts";
import { bewarenTot } from "./bewaartermijn.ts";
import { bevries, ontdooi, type Ronde } from "./bevriezing.ts";
import { MatchrondeInFull } from "./matchronde.ts";
import { versiesNu } from "./programmaversie.ts";
import { randvoorwaardenFields } from "./randvoorwaarden.ts";
import { deelnemers, geldendeKeuzes, vrijePlekken } from "./ronde-invoer.ts";
import { insertRonde, rondeById } from "./ronde-store.ts";
import { rekenApart } from "./reken-apart.ts";
import { checkMatchingAan } from "./schakelaar-store.ts";
import { hashVan, inBytes, type Rekening, type Uitkomst } from "./uitkomst.ts";
import { vorigeRonde } from "./vergelijken.ts";
import { kengetallenVan, verslagVan } from "./verslag.ts";

const compress = promisify(zstdCompress);
const SUMMARY = "De hele regio in één keer matchen: voor iedereen een suggestie, met een reden";
const BESTE = 5;

/**
 * One run of the whole region: everyone who looks for work with every open plek. Makes no voorstel: who helps an inwoner
 * does that, one at a time. Who starts a run gets counts, and sees no inwoner whom he may not see.
 */
export const startMatchronde = defineAction({
  name: "matchronde.start",
  summary: SUMMARY,
  verwerkingsactiviteit: matchen,
  dataklasse: "matchronde",
  input: request({ reden: reden(10, "Waarom deze ronde, in één zin"), ...randvoorwaardenFields }),
  output: MatchrondeInFull,
  subject: async () => ({ object: "matchrondes" }),
  async run(context, { reden, ...randvoorwaarden }) {
    await checkMatchingAan(context);
    await lock(context);
    const vorige = await vorigeRonde(context);
    const gestart = after(vorige?.gestart, context.now());
    const { plekken, kaarten } = await vrijePlekken(context);
    const keuzes = await geldendeKeuzes(context);
    const tekst = bevries({ randvoorwaarden, keuzes }, await deelnemers(context, SUMMARY), plekken);
    const begin = performance.now();
    const berekend = rekenApart(tekst);
    const ronde = ontdooi(tekst); // meanwhile
    const rekening = await berekend;
    const ms = Math.round(performance.now() - begin);
    const { uitkomst } = rekening;
    const bytes = inBytes(uitkomst);
    const gemeenten = await gemeentenOf(context);
    const id = context.newId();
    await insertRonde(context, {
      id,
      gestart,
      bewarenTot: bewarenTot(dateInNetherlands(gestart)),
      vorigeId: vorige?.id ?? null,
      reden,
      randvoorwaarden,
      versies: versiesNu(),
      invoerHash: hashVan(tekst),
      uitkomstHash: hashVan(bytes),
      kengetallen: kengetallenVan(ronde, uitkomst, ms),
      verslag: await verslagVan(context, { ronde, uitkomst, vorige, gemeenten, kaarten }),
      schaarsteprijzen: prijzenVan(ronde, uitkomst),
    });
    const [invoer, uit] = await Promise.all([compress(tekst), compress(bytes)]);
    await sql`select bewaar_matchronde(${id}::uuid, ${invoer}, ${uit}, ${suggestiesVan(ronde, rekening)}::jsonb)`.execute(
      context.db,
    );
    return rondeById(context, id);
  },
  betrokkenen: () => [], // the database writes a line for each of them while it reads them
});

/** One ronde at a time in a region. */
async function lock({ db, user }: Context): Promise<void> {
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`matchronde/${user.regioId}`}, 0)) as free`.execute(
    db,
  );
  if (!rows[0]?.free)
    throw new Failure(
      "conflict",
      "matchronde.loopt-al",
      "Er loopt al een ronde. Wacht een paar seconden en bekijk dan die uitkomst.",
    );
}

/** So that rondes have an order, whatever the clock says. */
const after = (vorige: Date | undefined, now: Date): Date =>
  vorige && vorige >= now ? new Date(vorige.getTime() + 1) : now;

const prijzenVan = ({ plekken }: Ronde, { schaarsteprijs }: Uitkomst): Record<string, number> =>
  Object.fromEntries(
    plekken.flatMap(({ id }, at) =>
      schaarsteprijs[at]! > 0 ? [[id, Math.round(schaarsteprijs[at]!)] as const] : [],
    ),
  );

/** As text for the database, one for each inwoner; with no plek for who got none. */
function suggestiesVan({ inwoners, plekken, keuzes }: Ronde, { uitkomst, uitslag }: Rekening): string {
  const { past, plek, voorkeur, spijt } = uitkomst;
  const keuzesVan = Map.groupBy(keuzes, ({ inwonerId }) => inwonerId);
  const regels = inwoners.map(({ profiel }, at) => {
    const suggestie = plek[at]! < 0 ? undefined : plekken[plek[at]!]!;
    const begin = uitslag.begin[at]!;
    const beste = uitslag.plek.subarray(begin, Math.min(begin + BESTE, uitslag.begin[at + 1]!));
    const eigen = keuzesVan.get(profiel.id)?.filter(({ id }) => id in spijt) ?? [];
    return {
      inwoner: profiel.id,
      passend: past[at]!,
      beste: Array.from(beste, (nummer) => plekken[nummer]!.id),
      ...(suggestie && {
        plek: suggestie.id,
        voorkeur: voorkeur[at]! || null,
        onderdelen: Object.fromEntries(
          onderdelen(profiel, suggestie.profiel).map(({ id, punten }) => [id, punten]),
        ),
      }),
      ...(eigen.length > 0 && { spijt: Object.fromEntries(eigen.map(({ id }) => [id, spijt[id]!])) }),
    };
  });
  return JSON.stringify(regels);
}
