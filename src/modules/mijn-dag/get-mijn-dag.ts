import { Type } from "typebox";
import { addDays, daysBetween, type IsoDate, isoDate } from "#core/dates";
import { type Context, defineQuery } from "../door.ts";
import { date, id, orNull, request, tijdstip } from "../fields.ts";
import { caseloadCounts } from "../inwoners/caseload-store.ts";
import { eigenInwoners } from "../inwoners/eigen-inwoners.ts";
import { openAanmeldingen } from "../inwoners/ontvangen-aanmelding-store.ts";
import { countAanbod } from "../plannen/overdracht-store.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { agendaOf, goedNieuwsOf, werkvloerOf } from "./dag-store.ts";
import { Punt } from "./punt.ts";
import { puntenOf } from "./punten.ts";

/** With the agenda and the news together never more than 50 people. */
const AT_MOST = 33;
const SIX_WEEKS_IN_DAYS = 42;
const A_MONDAY = isoDate("2024-01-01");

const Plaats = Type.Object({ id, naam: Type.String() });
const Wie = { inwonerId: id, naam: Type.String() };

/** What needs this user today and later, by date. Roles see the parts of their own work. */
export const getMijnDag = defineQuery({
  name: "mijn-dag.get",
  summary: "Wat er vandaag en deze week om u vraagt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "regio",
  input: request({}),
  output: Type.Object({
    looptAf: Type.Array(Punt, { description: "Wat eindigt en waarover nog niets is besloten" }),
    vandaag: Type.Array(Punt),
    laterDezeWeek: Type.Array(Punt),
    daarna: Type.Array(Punt, { description: "Tot en met zes weken" }),
    agenda: Type.Array(
      Type.Object({ id, ...Wie, begin: tijdstip, onderwerp: Type.String(), waar: Type.String() }),
    ),
    werkvloer: Type.Object(
      { unit: orNull(Plaats), groepen: Type.Array(Plaats) },
      { description: "Waar u vandaag mensen begeleidt op het werk: uw unit en uw groepen" },
    ),
    caseload: Type.Object({
      aantal: Type.Integer(),
      aanHetWerk: orNull(Type.Integer()),
      zonderContact: orNull(Type.Integer()),
    }),
    aanmeldingen: orNull(Type.Integer({ description: "Hoeveel aanmeldingen op uw gemeente wachten" })),
    overdrachten: orNull(Type.Integer({ description: "Hoeveel overdrachten op uw antwoord wachten" })),
    goedNieuws: Type.Array(Type.Object({ plaatsingId: id, ...Wie, datum: date, tekst: Type.String() })),
  }),
  subject: async () => ({ object: "mijn-dag" }),

  async run(context) {
    const today = context.today();
    const found = await puntenOf(context, eigenInwoners(context), addDays(today, SIX_WEEKS_IN_DAYS), AT_MOST);
    const looptAf = found.filter(({ einde }) => einde !== null && einde >= today).toSorted(byEinde);
    const punten = found.filter((punt) => !looptAf.includes(punt));
    const sunday = endOfWeek(today);
    return {
      looptAf,
      vandaag: punten.filter(({ wanneer }) => wanneer.datum <= today),
      laterDezeWeek: punten.filter(({ wanneer }) => wanneer.datum > today && wanneer.datum <= sunday),
      daarna: punten.filter(({ wanneer }) => wanneer.datum > sunday),
      agenda: (await agendaOf(context)).map((row) => ({ ...row, begin: row.begin.toISOString() })),
      werkvloer: await werkvloerOf(context),
      caseload: await caseloadCounts(context),
      aanmeldingen: handlesAanmeldingen(context) ? await openAanmeldingen(context) : null,
      overdrachten: takesOver(context) ? await countAanbod(context) : null,
      goedNieuws: (await goedNieuwsOf(context)).map(({ id, inwonerId, naam, datum, bij }) => ({
        plaatsingId: id,
        inwonerId,
        naam,
        datum,
        tekst:
          datum === today ? `werkt vandaag een half jaar bij ${bij}` : `werkt nu een half jaar bij ${bij}`,
      })),
    };
  },

  betrokkenen: ({ looptAf, vandaag, laterDezeWeek, daarna, agenda, goedNieuws }) => [
    ...[...looptAf, ...vandaag, ...laterDezeWeek, ...daarna].map(({ wie }) => wie.inwonerId),
    ...[...agenda, ...goedNieuws].map(({ inwonerId }) => inwonerId),
  ],
});

const handlesAanmeldingen = ({ user }: Context) =>
  scopesOf(user, "read", "aanmelding").includes("eigen-gemeenten");

const takesOver = ({ user }: Context) => scopesOf(user, "read", "overdracht").length > 0;

/** What ends is known long before: it asks today only once that day is over. */
const byEinde = ({ einde: a }: Punt, { einde: b }: Punt): number => (a ?? "").localeCompare(b ?? "");

const endOfWeek = (day: IsoDate): IsoDate => addDays(day, 6 - (daysBetween(A_MONDAY, day) % 7));
