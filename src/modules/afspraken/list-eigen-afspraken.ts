import { sql } from "kysely";
import { Type } from "typebox";
import { dateInNetherlands, type IsoDate } from "#core/dates";
import { defineQuery } from "../door.ts";
import { date, id, request, tijdstip } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";

const AT_MOST = 20;

type Row = {
  readonly id: string;
  readonly inwonerId: string;
  readonly begin: Date;
  readonly tijd: string;
  readonly waar: string;
  readonly met: string;
};

/** The own appointments of an inwoner, the first an hour ago at most: when, where and with whom. The database knows which are his. */
export const listEigenAfspraken = defineQuery({
  name: "eigen-afspraken.list",
  summary: "Uw eigen afspraken die nog komen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "dag",
  input: request({}),
  output: Type.Object({
    rijen: Type.Array(
      Type.Object({
        id,
        inwonerId: id,
        begin: tijdstip,
        datum: date,
        tijd: Type.String({ description: "In Nederland, zoals 14:30" }),
        waar: Type.String(),
        met: Type.String(),
      }),
      { maxItems: AT_MOST },
    ),
  }),
  subject: async () => ({ object: "eigen-afspraken" }),
  async run({ db, now }) {
    const { rows } = await sql<Row>`
      select id, inwoner_id, begin, to_char(begin at time zone 'Europe/Amsterdam', 'HH24:MI') as tijd, waar, met
        from eigen_afspraken()
       where begin > ${now()}::timestamptz - interval '1 hour'
       order by begin, id limit ${AT_MOST}`.execute(db);
    return {
      rijen: rows.map((row) => ({
        ...row,
        begin: row.begin.toISOString(),
        datum: dateInNetherlands(row.begin) satisfies IsoDate,
      })),
    };
  },
  betrokkenen: ({ rijen }) => [...new Set(rijen.map(({ inwonerId }) => inwonerId))],
});
