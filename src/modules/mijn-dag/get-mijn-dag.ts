import { Type } from "typebox";
import { addDays, daysBetween, type IsoDate, isoDate } from "#core/dates";
import { type Context, defineQuery } from "../door.ts";
import { date, id, orNull, request, tijdstip } from "../fields.ts";
import { caseloadCounts } from "../inwoners/caseload-store.ts";
import { eigenInwoners } from "../inwoners/eigen-inwoners.ts";
import { eigenWie } from "./eigen-wie.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { bronnenOf, isMedewerker } from "./bronnen.ts";
import { agendaOf, eigenAgendaOf, goedNieuwsOf, werkvloerOf } from "./dag-store.ts";
import { Punt } from "./punt.ts";
import { puntenOf } from "./punten.ts";

/** With the agenda and the news together never more than 50 people. */
const AT_MOST = 33;
const SIX_WEEKS_IN_DAYS = 42;
const A_MONDAY = isoDate("2024-01-01");

const Plaats = Type.Object({ id, naam: Type.String() });
const Wie = { inwonerId: id, naam: Type.String() };

/** The start of everyone's day: what asks for this user today and later, by date. Roles see the parts of their own work. */
export const getMijnDag = defineQuery({
  name: "mijn-dag.get",
  summary: "Wat er vandaag en deze week om u vraagt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "dag",
  input: request({}),
  output: Type.Object({
    looptAf: Type.Array(Punt, { description: "Wat eindigt en waarover nog niets is besloten" }),
    vandaag: Type.Array(Punt),
    laterDezeWeek: Type.Array(Punt),
    daarna: Type.Array(Punt, { description: "Tot en met zes weken" }),
    agenda: Type.Array(
      Type.Object({ id, ...Wie, begin: tijdstip, onderwerp: Type.String(), waar: Type.String() }),
    ),
    meer: Type.Integer({ description: "Hoeveel er daarna nog komt binnen zes weken" }),
    werkvloer: Type.Object(
      { unit: orNull(Plaats), groepen: Type.Array(Plaats), werkenden: Type.Integer() },
      {
        description:
          "Waar u vandaag mensen begeleidt op het werk: uw unit, hoeveel mensen er werken, en uw groepen",
      },
    ),
    caseload: orNull(
      Type.Object({
        aantal: Type.Integer(),
        aanHetWerk: orNull(Type.Integer()),
        zonderContact: orNull(Type.Integer()),
      }),
    ),
    goedNieuws: Type.Array(Type.Object({ plaatsingId: id, ...Wie, datum: date, tekst: Type.String() })),
  }),
  subject: async () => ({ object: "mijn-dag" }),

  async run(context) {
    const today = context.today();
    const { totaal, punten: found } = await puntenOf(context, await bronnenOf(context), {
      wie: isMedewerker(context) ? eigenInwoners(context) : eigenWie(context),
      tot: addDays(today, SIX_WEEKS_IN_DAYS),
      limit: AT_MOST,
    });
    const looptAf = found.filter(({ einde }) => einde !== null && einde >= today).toSorted(byEinde);
    const punten = found.filter((punt) => !looptAf.includes(punt));
    const sunday = endOfWeek(today);
    const agenda = isMedewerker(context) ? await agendaOf(context) : await eigenAgendaOf(context);
    return {
      looptAf,
      vandaag: punten.filter(({ wanneer }) => wanneer.datum <= today),
      laterDezeWeek: punten.filter(({ wanneer }) => wanneer.datum > today && wanneer.datum <= sunday),
      daarna: punten.filter(({ wanneer }) => wanneer.datum > sunday),
      meer: totaal - found.length,
      agenda: agenda.map((row) => ({ ...row, begin: row.begin.toISOString() })),
      werkvloer: await werkvloerOf(context),
      caseload: hasCaseload(context) ? await caseloadCounts(context) : null,
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
    ...[...looptAf, ...vandaag, ...laterDezeWeek, ...daarna].flatMap(({ wie }) => wie?.inwonerId ?? []),
    ...[...agenda, ...goedNieuws].map(({ inwonerId }) => inwonerId),
  ],
});

const hasCaseload = ({ user }: Context) => scopesOf(user, "change", "contactmoment").length > 0;

/** What ends is known long before: it asks today only once that day is over. */
const byEinde = ({ einde: a }: Punt, { einde: b }: Punt): number => (a ?? "").localeCompare(b ?? "");

const endOfWeek = (day: IsoDate): IsoDate => addDays(day, 6 - (daysBetween(A_MONDAY, day) % 7));
