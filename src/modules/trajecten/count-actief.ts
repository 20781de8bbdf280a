import { sql } from "kysely";
import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, orNull, request } from "../fields.ts";
import { toonbaar, toonbaarPaar } from "../matchrondes/tellen.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";

/** Fewer people than this are not counted: they all have bijstand. */
const MINSTE_MENSEN = 10;

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
    return { rijen: rows.map(shownOf) };
  },
  betrokkenen: () => [],
});

/** Active with work is a part of active, and that of everyone: no part is shown with a small rest. */
function shownOf({ mensen, actief, metWerk, metTraject, ...gemeente }: Row): Static<typeof Rij> {
  const alles = toonbaar(mensen, MINSTE_MENSEN);
  const deel = (aantal: number, geheel: number) => toonbaarPaar(aantal, geheel - aantal, MINSTE_MENSEN)[0];
  const shown = alles === null ? null : deel(actief, mensen);
  const part = (aantal: number) => {
    if (alles === null || deel(aantal, mensen) === null) return null;
    return shown === null ? aantal : deel(aantal, actief);
  };
  return { ...gemeente, mensen: alles, actief: shown, metWerk: part(metWerk), metTraject: part(metTraject) };
}
