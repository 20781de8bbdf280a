import { sql } from "kysely";
import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, orNull, request } from "../fields.ts";
import { toonbaarPaar } from "../matchrondes/tellen.ts";
import { GRENS } from "../sturing/afscherming/beschermTabel.ts";
import { verborgenRijen } from "../sturing/afscherming/rijen.ts";
import { deeltabel } from "../sturing/indicatoren/deeltabel.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";

const aantal = (description: string) =>
  orNull(Type.Integer({ description: `${description}; null: te weinig mensen om te tonen` }));

const Rij = Type.Object({
  gemeente,
  gemeentenaam: Type.String(),
  mensen: aantal("Inwoners met bijstand die in beeld zijn"),
  actief: aantal("Hiervan: vier uur per week of meer, met werk en trajecten samen"),
  metWerk: aantal("Vier uur of meer met werk alleen"),
  metTraject: aantal("Vier uur of meer met trajecten alleen"),
});

type Row = {
  readonly gemeente: string;
  readonly gemeentenaam: string;
  readonly mensen: number;
  readonly actief: number;
  readonly metWerk: number;
  readonly metTraject: number;
};

/** How many people with bijstand are active four hours a week or more, for who steers. Nobody by name. */
export const countActief = defineQuery({
  name: "trajecten.actief",
  summary: "Hoeveel inwoners met bijstand vier uur per week of meer actief zijn, per gemeente",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(Rij) }),
  subject: async () => ({ object: "trajecten" }),
  async run({ db, user }) {
    const { rows } = await sql<Row>`
      select t.gemeente, coalesce(g.naam, t.gemeente) as gemeentenaam, t.mensen, t.actief, t.met_werk, t.met_traject
        from tel_actief() t
        left join gemeenten g on g.regio_id = ${user.regioId} and g.code = t.gemeente
       order by gemeentenaam`.execute(db);
    return { rijen: shownOf(rows) };
  },
  betrokkenen: () => [],
});

/**
 * Active with work is a part of active, and that of everyone: no part is shown with a small rest. The whole region is told as a
 * figure of its own, so no gemeente may follow from the others either.
 */
function shownOf(rows: readonly Row[]): Static<typeof Rij>[] {
  const { rijen, geheel } = deeltabel(
    rows.map(({ gemeente, mensen, actief }) => ({ naam: gemeente, wel: actief, niet: mensen - actief })),
    true,
  );
  const closed = rows.filter(({ gemeente }) => rijen.get(gemeente) !== null);
  const hidden = verborgenRijen(
    (geheel === null ? closed : rows).map(({ gemeente, mensen }) => ({ naam: gemeente, delen: [mensen] })),
    true,
  );
  return rows.map(({ mensen, actief, metWerk, metTraject, ...gemeente }) => {
    const isOpen = rijen.get(gemeente.gemeente) === null;
    const isSized = !hidden.has(gemeente.gemeente);
    const part = (aantal: number) => {
      const [shown] = toonbaarPaar(aantal, mensen - aantal, GRENS);
      if (!isSized || shown === null) return null;
      return isOpen ? toonbaarPaar(aantal, actief - aantal, GRENS)[0] : shown;
    };
    return {
      ...gemeente,
      mensen: isSized ? mensen : null,
      actief: isOpen && isSized ? actief : null,
      metWerk: part(metWerk),
      metTraject: part(metTraject),
    };
  });
}
