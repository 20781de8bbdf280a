import { type IsoDate, isoDate } from "#core/dates";
import { cents } from "#core/money";
import type { Database } from "#db/database";
import { specificatie } from "#financien/specificatie";
import { somVan } from "#financien/termijnen";
import { teMakenFacturen } from "../financien/maak-facturen.ts";
import { regelInWoorden } from "../financien/regel-in-woorden.ts";
import { GEMEENTEN, KOSTEN } from "./financien-cijfers.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { gemeenten, REGIO } from "./region.ts";

const JAAR = 2026;
const GEMAAKT = isoDate("2025-12-15");
const LAATST_BETAALD = isoDate("2026-09-30");
const KEUZE = { vastDeel: 250_000, mengsel: { se: 1, inwoners: 1, clienten: 2 } };

/** By which mixture of keys 2026 is paid, and the invoices of it in four terms; the last of these is open. */
export async function insertBijdragefacturen(db: Database): Promise<void> {
  const { id: newId } = randomFor("facturen");
  const wilma = gebruiker("wilma");
  const besluitId = newId();
  const bijdragen = bijdragenVan2026();
  await insertRows(db, "bijdragebesluiten", [
    {
      regioId: REGIO,
      id: besluitId,
      jaar: JAAR,
      volgnummer: 1,
      model: "C7",
      vastDeel: KEUZE.vastDeel,
      wegingSe: KEUZE.mengsel.se,
      wegingInwoners: KEUZE.mengsel.inwoners,
      wegingClienten: KEUZE.mengsel.clienten,
      vanaf: isoDate("2026-01-01"),
      besluit: "Algemeen bestuur, besluit 2025-31, na zienswijzen van zeven raden (verzonnen)",
      beslotenOp: isoDate("2025-11-12"),
      bedragInCenten: kosten,
      doorGebruikerId: wilma.id,
      doorNaam: wilma.naam,
      vastgelegdOp: isoDate("2025-11-14"),
    },
  ]);
  await insertRows(
    db,
    "bijdrageregels",
    bijdragen.flatMap(({ gemeente, regels }) =>
      regels.map((regel, at) => ({ regioId: REGIO, besluitId, gemeente, nummer: at + 1, ...regel })),
    ),
  );
  await insertFacturen(db, { besluitId, bijdragen, newId });
}

const kosten = cents(KOSTEN.reduce((sum, [, bedrag]) => sum + bedrag * 100, 0));

type Bijdragen = ReturnType<typeof bijdragenVan2026>;

function bijdragenVan2026() {
  const lines = specificatie("C7", {
    kosten,
    gemeenten: GEMEENTEN.map(([gemeente, inwoners, se, clienten, rijk]) => ({
      gemeente,
      inwoners,
      se: Math.round(se * 100),
      clienten,
      afname: {},
      rijksbijdrage: cents(rijk * 100),
    })),
    prijzen: {},
    ...KEUZE,
  });
  return lines.map((own, at) => {
    const [gemeente] = GEMEENTEN[at]!;
    return {
      gemeente,
      naam: gemeenten.find(({ code }) => code === gemeente)!.naam,
      bedragInCenten: somVan(own),
      regels: own.map((regel) => {
        const { bedrag, ...words } = regelInWoorden(regel, JAAR);
        return { ...words, bedragInCenten: bedrag };
      }),
    };
  });
}

type Van = { readonly besluitId: string; readonly bijdragen: Bijdragen; readonly newId: () => string };

async function insertFacturen(db: Database, { besluitId, bijdragen, newId }: Van): Promise<void> {
  const made = teMakenFacturen({ jaar: JAAR, bijdragen }, new Map(), { termijnen: 4, vandaag: GEMAAKT })
    .toSorted((a, b) => a.termijn - b.termijn)
    .map((factuur, at) => ({ ...factuur, id: newId(), volgnummer: at + 1 }));
  await insertRows(
    db,
    "bijdragefacturen",
    made.map(({ regels, ...factuur }) => ({
      regioId: REGIO,
      jaar: JAAR,
      besluitId,
      ...factuur,
      bedragInCenten: cents(regels.reduce((sum, { bedragInCenten }) => sum + bedragInCenten, 0)),
      gemaaktOp: GEMAAKT,
      doorNaam: gebruiker("wilma").naam,
      ...paid(factuur.vervaldatum),
    })),
  );
  await insertRows(
    db,
    "factuurregels",
    made.flatMap(({ id, regels }) =>
      regels.map((regel, at) => ({ regioId: REGIO, factuurId: id, nummer: at + 1, ...regel })),
    ),
  );
}

const paid = (vervaldatum: IsoDate) =>
  vervaldatum <= LAATST_BETAALD
    ? { status: "betaald", betaaldOp: vervaldatum }
    : { status: "open", betaaldOp: null };
