import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { type IsoDate, isoDate } from "#core/dates";
import { DOELGROEPEN } from "../../src/modules/doelgroepen/doelgroepen.ts";
import { expect } from "vitest";
import type { TestApp } from "./app.ts";
import { AMERSFOORT, amina, groeneWal, REGIO, VANDAAG } from "./world.ts";

export const uitleg = (groep: string) => DOELGROEPEN.find(({ naam }) => naam === groep)!;

/** Amina is in the caseload of the klantmanager: what is known of her, and to which groups she belongs. */
export function doelgroepenOf(app: () => TestApp) {
  const klantmanager = () => app().as("klantmanager");
  const NIETS = {
    uitkering: "Bijstand",
    doelgroepen: [] as string[],
    isGeregistreerdWerkzoekend: true,
    isBeschikbaar: null as boolean | null,
    zoektActief: null as boolean | null,
    heeftStartkwalificatie: null as boolean | null,
    ladder: null as number | null,
  };
  const know = (facts: Partial<typeof NIETS>) =>
    app()
      .owner.updateTable("situaties")
      .set({ ...NIETS, ...facts })
      .where("inwonerId", "=", amina)
      .execute();
  const born = (geboortedatum: IsoDate) =>
    app().owner.updateTable("inwoners").set({ geboortedatum }).where("id", "=", amina).execute();
  const indicatie = (soort: string, vanaf: string, tot: string | null = null) =>
    app()
      .owner.insertInto("indicaties")
      .values({
        regioId: REGIO,
        id: randomUUID(),
        gemeente: AMERSFOORT,
        inwonerId: amina,
        soort,
        vanaf: isoDate(vanaf),
        tot: tot === null ? null : isoDate(tot),
        bron: "UWV",
      })
      .execute();
  const werk = (werkvorm: string, startdatum: IsoDate, einddatum: IsoDate | null) =>
    sql`insert into plaatsingen (regio_id, id, gemeente, inwoner_id, werkgever_id, functie, werkvorm, uren_per_week, startdatum,
        einddatum, reden_einde, rapportgroep, via, geregistreerd_op)
      values (${REGIO}, ${randomUUID()}::uuid, ${AMERSFOORT}, ${amina}::uuid, ${groeneWal}::uuid, 'Inpakker', ${werkvorm}, 2400,
        ${startdatum}::date, ${einddatum}::date, ${einddatum !== null && einddatum < VANDAAG ? "contract niet verlengd" : null},
        'Bijstand', 'WSP', ${startdatum}::date)`.execute(app().owner);

  const rijen = async () => (await klantmanager().get(`/inwoners/${amina}/doelgroepen`)).json().rijen;
  const groepen = async (): Promise<string[]> => (await rijen()).map(({ naam }: { naam: string }) => naam);
  /** In the dossier and in the caseload by the filter: the same. */
  async function isIn(groep: string): Promise<boolean> {
    const own = (await groepen()).includes(groep);
    const { rijen } = (await klantmanager().get(`/caseload?doelgroep=${encodeURIComponent(groep)}`)).json();
    expect(rijen.some(({ id }: { id: string }) => id === amina)).toBe(own);
    return own;
  }
  const wijzig = async (facts: object) => {
    const { situatie } = (await klantmanager().get(`/inwoners/${amina}/situatie`)).json();
    const fields = {
      uitkering: "Bijstand",
      doelgroepen: [],
      isGeregistreerdWerkzoekend: true,
      isBeschikbaar: null,
      bron: "gemeente",
      peildatum: VANDAAG,
    };
    return klantmanager().put(`/inwoners/${amina}/situatie`, { ...fields, ...facts }, situatie.versie);
  };
  const reset = async () => {
    for (const tabel of ["indicaties", "plaatsingen", "triagebesluiten"] as const)
      await app().owner.deleteFrom(tabel).where("inwonerId", "=", amina).execute();
    await born(isoDate("1985-05-05"));
    await know({});
  };
  return { klantmanager, know, born, indicatie, werk, rijen, isIn, wijzig, reset };
}
