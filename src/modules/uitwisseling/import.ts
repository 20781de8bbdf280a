import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { id, oneOf, orNull, page, tijdstip, versie } from "../fields.ts";
import { IMPORTSOORTEN } from "./soort-import.ts";

/**
 * States of an import. 'ingelezen' is read and not compared yet; 'proef' shows what would change; 'gelijk' has nothing
 * to change; 'verlopen' was never applied, and what was read is gone.
 */
const IMPORTSTATUSSEN = ["ingelezen", "proef", "gelijk", "toegepast", "teruggedraaid", "verlopen"] as const;

const aantal = Type.Integer({ minimum: 0 });
export const Aantallen = Type.Object({
  gelezen: aantal,
  nieuw: aantal,
  gewijzigd: aantal,
  gelijk: aantal,
  geweigerd: aantal,
});
export type Aantallen = Static<typeof Aantallen>;

export const Import = Type.Object({
  id,
  soort: oneOf(IMPORTSOORTEN),
  bestandsnaam: Type.String(),
  status: oneOf(IMPORTSTATUSSEN),
  aantallen: Aantallen,
  taakId: orNull(
    Type.String({
      format: "uuid",
      description: "Het langlopende werk dat als laatste bij deze import hoort",
    }),
  ),
  gemaakt: tijdstip,
  toegepast: orNull(tijdstip),
  teruggedraaid: orNull(tijdstip),
  opgeruimd: orNull({ ...tijdstip, description: "Wat bewaard was om terug te draaien, is weg" }),
  versie,
});
export type Import = Static<typeof Import>;

/** A row that would change or changed something. */
export const Importverschil = Type.Object({
  rij: Type.Integer({ description: "Plaats in het bestand, vanaf 1" }),
  externeId: Type.String(),
  uitkomst: oneOf(["nieuw", "gewijzigd"]),
  inwonerId: orNull(id),
  velden: Type.Array(
    Type.Object({ veld: Type.String(), voor: orNull(Type.String()), na: orNull(Type.String()) }),
  ),
});
export type Importverschil = Static<typeof Importverschil>;

export const Importmelding = Type.Object({
  rij: Type.Integer(),
  veld: Type.String(),
  melding: Type.String(),
  isWeigering: Type.Boolean({ description: "Deze rij kan niet worden ingelezen" }),
});
export type Importmelding = Static<typeof Importmelding>;

export const ImportDetail = Type.Object({
  ...Import.properties,
  verschillen: page(Importverschil),
  meldingen: page(Importmelding),
});

export const Importtaak = Type.Object({ importId: id, taakId: id });

export const verkeerdeStatus = (status: string) =>
  new Failure("conflict", `import.${status}`, UITLEG[status] ?? "Dit kan nu niet met deze import.", {
    status,
  });

const UITLEG: Readonly<Record<string, string>> = {
  ingelezen: "Deze import is nog niet vergeleken. Wacht tot de proef klaar is.",
  proef: "Deze import is nog niet toegepast.",
  gelijk: "Alles in dit bestand is al gelijk. Er is niets om toe te passen.",
  toegepast: "Deze import is al toegepast.",
  teruggedraaid: "Deze import is al teruggedraaid.",
  verlopen: "Deze import is van meer dan 30 dagen geleden. Lees het bestand opnieuw in.",
};

export const metWeigeringen = (aantal: number) =>
  new Failure(
    "conflict",
    "import.weigeringen",
    `${aantal} ${aantal === 1 ? "rij kan" : "rijen kunnen"} niet worden ingelezen. Verbeter het bestand, of kies om alleen de andere rijen toe te passen.`,
    { geweigerd: aantal },
  );

export const verouderd = () =>
  new Failure(
    "conflict",
    "import.verouderd",
    "De gegevens zijn veranderd sinds de proef. Lees het bestand opnieuw in en bekijk de verschillen.",
  );

export const teLaat = () =>
  new Failure(
    "conflict",
    "import.te-laat",
    "Terugdraaien kan tot 30 dagen na het toepassen. Wat er voor de import stond, is niet meer bewaard.",
  );

export const nietTerug = (redenen: readonly { reden: string; aantal: number }[]) =>
  new Failure(
    "conflict",
    "import.niet-terug",
    `Deze import kan niet terug. ${redenen.map(({ reden, aantal }) => `${TERUG[reden] ?? reden}: ${aantal} keer.`).join(" ")} Er is niets veranderd.`,
    { redenen },
  );

const TERUG: Readonly<Record<string, string>> = {
  gewijzigd: "Iemand of een latere import heeft iets gewijzigd",
  voorstel: "Er is een voorstel mee gedaan",
  plaatsing: "Er is een plaatsing mee gemaakt",
  vastgelegd: "Er is daarna iets bij vastgelegd",
};
