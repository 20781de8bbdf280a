import { sql } from "kysely";
import { isoDate } from "#core/dates";
import { feitenUit, type Inwonerprofiel, type Plekprofiel } from "#matching/profiel";
import { postcodes } from "../../src/modules/plekken/postcodes.ts";
import type { TestApp } from "./app.ts";
import { AMERSFOORT, amina, groeneWal, kas, ploegSchothorst, REGIO } from "./world.ts";

export type MatchRow = {
  readonly plek: { readonly id: string; readonly vrij: number };
  readonly groep: string;
  readonly redenen: readonly object[];
  readonly voorstel: object | null;
};

/** What tests of the match start from: facts about Amina, and 400 plekken that ask different things. */
export function matching(app: () => TestApp) {
  const matches = async (query = "") =>
    (await app().as("klantmanager").get(`/inwoners/${amina}/plekken?${query}`)).json();

  /** All pages of one group. */
  async function allOf(query: string): Promise<MatchRow[]> {
    const rows: MatchRow[] = [];
    for (let pagina = 1; ; pagina++) {
      const { rijen, totaal } = await matches(`${query}&perPagina=50&pagina=${pagina}`);
      rows.push(...rijen);
      if (pagina * 50 >= totaal) return rows;
    }
  }

  async function insertMatchWorld(): Promise<void> {
    await know(amina, {
      tillen: 5,
      werksoorten: ["groen", "schoonmaak"],
      uren_per_week_min: 16,
      uren_per_week_max: 24,
      reistijd_max: 30,
      vervoermiddelen: ["fiets"],
      taal_nederlands_lezen: 2,
      taal_nederlands_mondeling: 2,
      begeleiding: 3,
      eindtijd_laatst: "14:30",
    });
    const green = { tillen: 4, uren_per_week_min: 20, uren_per_week_max: 32, begeleiding: 4 };
    await asks(ploegSchothorst, { ...green, eindtijd_laatst: "14:30" });
    await asks(kas, { tillen: 20, uren_per_week_min: 20, uren_per_week_max: 24, begeleiding: 3 });
    await insertPlekken(400);
  }

  const know = (inwonerId: string, facts: Record<string, unknown>) =>
    app()
      .owner.insertInto("mogelijkheden")
      .values(
        Object.entries(facts).map(([onderwerp, waarde]) => ({
          regioId: REGIO,
          gemeente: AMERSFOORT,
          inwonerId,
          onderwerp,
          waarde: JSON.stringify(waarde),
          bron: "inwoner zelf",
          datum: isoDate("2026-11-01"),
        })),
      )
      .execute();

  const asks = (plekId: string, facts: Record<string, unknown>) => {
    const said = { bron: "werkgever", datum: "2026-10-05" };
    const entries = Object.entries(facts).map(([onderwerp, waarde]) => [onderwerp, { waarde, ...said }]);
    return app()
      .owner.updateTable("plekken")
      .set({ kenmerken: JSON.stringify(Object.fromEntries(entries)) })
      .where("id", "=", plekId)
      .execute();
  };

  /** Plekken all over the region that ask different things, always the same ones. */
  const insertPlekken = (count: number) =>
    sql`insert into plekken (regio_id, id, soort, titel, werkgever_id, werkvormen, werksoort, gemeente, plaats,
        postcode, capaciteit, kenmerken)
      select ${REGIO}, md5('plek' || n)::uuid, 'vacature', 'Werk ' || n, ${groeneWal}::uuid, '{regulier}',
        (array['groen', 'schoonmaak', 'logistiek'])[1 + n % 3], 'GM0307', 'Amersfoort',
        (array['3812', '3817', '3741', '3762'])[1 + n / 2 % 4], 1,
        json_build_object(
          'tillen', json_build_object('waarde', n % 11),
          'taal_nederlands_lezen', json_build_object('waarde', 1 + n / 5 % 4),
          'uren_per_week_min', json_build_object('waarde', 8 + n % 23),
          'uren_per_week_max', json_build_object('waarde', 31 + n % 10),
          'begeleiding', json_build_object('waarde', n / 3 % 7),
          'eindtijd_laatst', json_build_object('waarde', (array['14:00', '15:00', '17:00'])[1 + n / 7 % 3]))
      from generate_series(1, ${count}::integer) n`.execute(app().owner);

  /** Amina and a plek as the engine should see them, made here from the tables. */
  async function profileOf(id: string): Promise<Inwonerprofiel> {
    const facts = await app()
      .owner.selectFrom("mogelijkheden")
      .select(["onderwerp", "waarde", "bron", "datum"])
      .where("inwonerId", "=", id)
      .execute();
    const { postcode } = await app()
      .owner.selectFrom("inwoners")
      .select("postcode")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    return { id, feiten: feitenUit(facts, "inwoner"), punt: middleOf(postcode), regelingen: [] };
  }

  async function plekprofielOf(id: string): Promise<Plekprofiel> {
    const row = await app()
      .owner.selectFrom("plekken")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const kenmerken = Object.entries(row.kenmerken as Record<string, { waarde: unknown }>);
    const facts = [
      { onderwerp: "werkvormen", waarde: row.werkvormen },
      { onderwerp: "werksoorten", waarde: [row.werksoort] },
      ...kenmerken.map(([onderwerp, fact]) => ({ onderwerp, ...fact })),
    ];
    return { id, feiten: feitenUit(facts, "plek"), regeling: "geen", punt: middleOf(row.postcode) };
  }

  return { matches, allOf, insertMatchWorld, profileOf, plekprofielOf, know, asks };
}

function middleOf(postcode: string | null) {
  const { lat, lon } = postcodes.find(({ pc4 }) => pc4 === postcode)!;
  return { lat, lon };
}
