import { sql } from "kysely";
import { encryptBsn } from "../../inwoners/bsn.ts";
import { notice } from "../check-rij.ts";
import type { Omgeving } from "../tabel/omgeving.ts";
import { plat } from "../tabel/plat.ts";
import { rijWijziging, samen } from "../tabel/rij-wijziging.ts";
import { geweigerd, uitkomstVan } from "../tabel/uitkomst.ts";
import type { Kolommen } from "../vertaling.ts";
import { type Tabelregel, tekstVan, type Vergeleken, type Waarden } from "./soort.ts";
import { BRON_BESTAND, type Gevonden, TWEE_MENSEN, zoekInwoners } from "./zoek-inwoner.ts";

/** What there is of the inwoners that a file names. */
type Stand = {
  readonly gevonden: Gevonden;
  readonly contact: ReadonlyMap<string, Kolommen>;
  readonly situatie: ReadonlyMap<string, Kolommen>;
  readonly hoofd: ReadonlyMap<string, Kolommen>;
  readonly naamgenoten: ReadonlyMap<string, number>;
};

export async function loadInwonerstand(omgeving: Omgeving, regels: readonly Tabelregel[]): Promise<Stand> {
  const gevonden = await zoekInwoners(omgeving, regels);
  const ids = regels.flatMap(({ waarden }) => {
    const found = gevonden.van(waarden);
    return found ? [String(found["id"])] : [];
  });
  const of = async (tabel: string) =>
    (await omgeving.stand(tabel, "inwoner_id", ids)).map((row) => [String(row["inwoner_id"]), row] as const);
  const heads = (await of("begeleidingen")).filter(
    ([, row]) => row["is_hoofd"] === true && row["tot"] === null,
  );
  return {
    gevonden,
    contact: new Map(await of("contactgegevens")),
    situatie: new Map(await of("situaties")),
    hoofd: new Map(heads),
    naamgenoten: await naamgenotenOf(omgeving, regels),
  };
}

async function naamgenotenOf({ context }: Omgeving, regels: readonly Tabelregel[]) {
  const names = regels.map(({ waarden }) => naamEnDag(waarden));
  const { rows } = await sql<{ naam: string; nummer: number }>`
    select naam, nummer from import_naamgenoten(${names}::text[])`.execute(context.db);
  return new Map(rows.map(({ naam, nummer }) => [naam, nummer]));
}

const naamEnDag = (waarden: Waarden) =>
  `${tekstVan(waarden, "achternaam")?.toLowerCase()}|${tekstVan(waarden, "geboortedatum")}`;

export function compareInwoner(omgeving: Omgeving, stand: Stand, waarden: Waarden): Vergeleken {
  const found = stand.gevonden.van(waarden);
  if (found === null) return geweigerd("BSN", TWEE_MENSEN);
  if (found && found["bron"] !== BRON_BESTAND)
    return geweigerd(
      "BSN",
      `Er is al een dossier van deze inwoner, met nummer ${String(found["nummer"])}. Dat kwam niet uit een bestand: wijzig het in het dossier zelf.`,
    );
  const head = waarden["klantmanager"];
  const klantmanager = typeof head === "string" ? omgeving.medewerkers.get(plat(head)) : undefined;
  if (typeof head === "string" && !klantmanager)
    return geweigerd(
      "Klantmanager",
      klantmanager === null
        ? `Er zijn twee medewerkers met de naam ${head}. Laat de klantmanager leeg en wijs de inwoner daarna toe.`
        : `Er is geen medewerker met de naam ${head}. Maak het account eerst, of laat de klantmanager leeg.`,
    );
  return found
    ? bestaande(omgeving, stand, { found, waarden, klantmanagerId: klantmanager?.id })
    : nieuwe(omgeving, stand, { waarden, klantmanager });
}

const LABELS = {
  voornaam: "Voornaam",
  achternaam: "Achternaam",
  geboortedatum: "Geboortedatum",
  postcode: "Postcode",
  woonplaats: "Woonplaats",
  aangemeld_op: "Aangemeld op",
  telefoon: "Telefoon",
  email: "E-mailadres",
  adres: "Straat en huisnummer",
  uitkering: "Uitkering",
  doelgroepen: "Doelgroepen",
  is_geregistreerd_werkzoekend: "Geregistreerd als werkzoekende",
  externe_id: "Nummer in uw systeem",
};

const persoon = (waarden: Waarden, { liggingVan }: Omgeving): Kolommen => ({
  voornaam: waarden["voornaam"],
  achternaam: waarden["achternaam"],
  geboortedatum: waarden["geboortedatum"],
  postcode: waarden["postcode"],
  woonplaats:
    waarden["woonplaats"] ??
    (waarden["postcode"] && (liggingVan(String(waarden["postcode"])).plaats ?? undefined)),
  externe_id: waarden["nummer"],
});

const situatie = (waarden: Waarden): Kolommen => ({
  uitkering: waarden["uitkering"],
  doelgroepen: waarden["doelgroepen"],
  is_geregistreerd_werkzoekend: waarden["geregistreerd"],
});

const contact = (waarden: Waarden): Kolommen => ({
  telefoon: waarden["telefoon"],
  email: waarden["email"],
  adres: waarden["adres"],
});
const heeft = (kolommen: Kolommen) => Object.values(kolommen).some((value) => value !== undefined);

type Nieuw = {
  readonly waarden: Waarden;
  readonly klantmanager: { id: string; naam: string } | null | undefined;
};

function nieuwe(
  omgeving: Omgeving,
  { naamgenoten, gevonden }: Stand,
  { waarden, klantmanager }: Nieuw,
): Vergeleken {
  const { context, liggingVan } = omgeving;
  const [id, today] = [context.newId(), context.today()];
  const gemeente = tekstVan(waarden, "gemeente") ?? liggingVan(tekstVan(waarden, "postcode") ?? "").gemeente;
  const bij = { sleutel: { inwoner_id: id }, voor: undefined, labels: LABELS };
  const kolommen = persoon(waarden, omgeving);
  const namesake = naamgenoten.get(naamEnDag(waarden));
  return uitkomstVan(
    samen([
      rijWijziging({
        tabel: "inwoners",
        sleutel: { id },
        voor: undefined,
        nieuw: {
          gemeente,
          bron: BRON_BESTAND,
          status: "actief",
          aangemeld_op: waarden["aangemeldOp"] ?? today,
        },
        wens: kolommen,
        labels: LABELS,
      }),
      ...bsnWijziging(omgeving, { id, gemeente, waarden, index: gevonden.index(waarden) }),
      ...(heeft(contact(waarden))
        ? [rijWijziging({ ...bij, tabel: "contactgegevens", nieuw: { gemeente }, wens: contact(waarden) })]
        : []),
      rijWijziging({
        ...bij,
        tabel: "situaties",
        nieuw: {
          gemeente,
          uitkering: "Onbekend",
          doelgroepen: [],
          is_geregistreerd_werkzoekend: false,
          bron: BRON_BESTAND,
          peildatum: today,
        },
        wens: situatie(waarden),
      }),
      ...(klantmanager
        ? [
            rijWijziging({
              ...bij,
              tabel: "begeleidingen",
              sleutel: { id: context.newId() },
              nieuw: {
                inwoner_id: id,
                gemeente,
                gebruiker_id: klantmanager.id,
                naam: klantmanager.naam,
                rol: "klantmanager",
                is_hoofd: true,
                vanaf: today,
              },
              wens: {},
            }),
          ]
        : []),
    ]),
    {
      isNieuw: true,
      inwonerId: id,
      meldingen:
        namesake === undefined
          ? []
          : [
              notice(
                "Achternaam",
                `Lijkt op een bestaand dossier: nummer ${namesake} heeft dezelfde achternaam en geboortedatum. Kijk na of het dezelfde inwoner is.`,
              ),
            ],
    },
  );
}

type Bestaand = {
  readonly found: Kolommen;
  readonly waarden: Waarden;
  readonly klantmanagerId: string | undefined;
};

function bestaande(
  omgeving: Omgeving,
  stand: Stand,
  { found, waarden, klantmanagerId }: Bestaand,
): Vergeleken {
  const [id, gemeente, today] = [String(found["id"]), String(found["gemeente"]), omgeving.context.today()];
  const index = stand.gevonden.index(waarden);
  const recorded = stand.gevonden.bsn.get(id);
  if (recorded && index !== undefined && recorded["blinde_index"] !== index)
    return geweigerd("BSN", "Bij dit nummer staat al een ander BSN. Kijk na of het dezelfde inwoner is.");
  const bij = { sleutel: { inwoner_id: id }, labels: LABELS };
  const { hoofd } = stand;
  const wijziging = samen([
    rijWijziging({
      tabel: "inwoners",
      sleutel: { id },
      voor: found,
      nieuw: {},
      wens: { ...persoon(waarden, omgeving), aangemeld_op: waarden["aangemeldOp"] },
      labels: LABELS,
    }),
    ...(recorded || index === undefined
      ? []
      : [...bsnWijziging(omgeving, { id, gemeente, waarden, index }), INGEVULD]),
    ...(heeft(contact(waarden))
      ? [
          rijWijziging({
            ...bij,
            tabel: "contactgegevens",
            voor: stand.contact.get(id),
            nieuw: { gemeente },
            wens: contact(waarden),
          }),
        ]
      : []),
    rijWijziging({
      ...bij,
      tabel: "situaties",
      voor: stand.situatie.get(id),
      nieuw: {
        gemeente,
        uitkering: "Onbekend",
        doelgroepen: [],
        is_geregistreerd_werkzoekend: false,
        bron: BRON_BESTAND,
        peildatum: today,
      },
      wens: situatie(waarden),
      bijWijziging: { bron: BRON_BESTAND, peildatum: today },
    }),
  ]);
  const moved = waarden["gemeente"] !== undefined && waarden["gemeente"] !== gemeente;
  const handed = klantmanagerId !== undefined && hoofd.get(id)?.["gebruiker_id"] !== klantmanagerId;
  return uitkomstVan(wijziging, {
    isNieuw: false,
    inwonerId: id,
    meldingen: [
      ...(moved
        ? [notice("Gemeente", "De gemeente is niet veranderd. Draag daarvoor het dossier over.")]
        : []),
      ...(handed
        ? [
            notice(
              "Klantmanager",
              "De klantmanager is niet veranderd. Wijs de inwoner daarvoor toe in het dossier.",
            ),
          ]
        : []),
    ],
  });
}

type Bsn = {
  readonly id: string;
  readonly gemeente: string;
  readonly waarden: Waarden;
  readonly index: string | undefined;
};

/** Sealed for the dossier that it belongs to; what differs is not shown. */
function bsnWijziging({ context }: Omgeving, { id, gemeente, waarden, index }: Bsn) {
  const bsn = tekstVan(waarden, "bsn");
  if (bsn === undefined) return [];
  const plaats = { regioId: context.user.regioId, inwonerId: id };
  const sealed = encryptBsn(bsn, plaats, context.sleutels);
  return [
    rijWijziging({
      tabel: "inwoner_bsn",
      sleutel: { inwoner_id: id },
      voor: undefined,
      nieuw: {
        gemeente,
        sleutel_id: context.sleutels.bsnSleutelId,
        versleuteld: `\\x${sealed.toString("hex")}`,
        blinde_index: index,
      },
      wens: {},
      labels: {},
    }),
  ];
}

/** That a dossier gets its BSN is shown; the BSN is not. */
const INGEVULD = { schrijven: [], velden: [{ veld: "BSN", voor: null, na: "ingevuld" }] };
