import { Type } from "typebox";
import { Compile } from "typebox/compile";
import { Failure } from "#core/failure";
import { defineAction } from "../door.ts";
import { oneOf, request, text } from "../fields.ts";
import { planTaak } from "../taken/taak-store.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { soortSubject } from "./eigen-soorten.ts";
import { Importtaak } from "./import.ts";
import { setTaak } from "./import-store.ts";
import { plainName } from "./plain-name.ts";
import { TABELSOORTEN, type TabelSoort } from "./soort-import.ts";
import { tabelsoorten } from "./soorten/tabelsoorten.ts";
import { keuzeVan, leeskeuze } from "./tabel/leeskeuze.ts";
import { checkKoppeling, Koppeling, stelVoor } from "./tabel/koppeling.ts";
import { keepKoppeling, koppelingVan } from "./tabel/koppeling-store.ts";
import { withTabel } from "./tabel/open-bestand.ts";
import { stageTabel } from "./tabel/stage-tabel.ts";
import type { Context } from "../context.ts";

/** Reads a table file with the columns that were chosen and starts the dry run. Nothing changes yet. */
export const startTabelimport = defineAction({
  name: "import.inlezen",
  summary: "Een tabelbestand inlezen als proef, met de gekozen kolommen",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({
    soort: oneOf(TABELSOORTEN),
    bestandsnaam: text(255),
    koppeling: Type.Optional(
      Type.String({
        maxLength: 20_000,
        description:
          "Welke kolom welk veld vult, als JSON: {kolommen: {veld: kolom}, vast: {veld: waarde}}. Zonder: zoals de vorige keer, of zoals voorgesteld.",
      }),
    ),
    ...leeskeuze,
  }),
  output: Importtaak,
  subject: async ({ user }, { soort }) => soortSubject(user, "import", soort),
  async run(context, { soort: naam, bestandsnaam, koppeling: said, ...keuze }) {
    const soort = tabelsoorten[naam];
    const importId = context.newId();
    await withTabel(context, bestandsnaam, keuzeVan(keuze), async (tabel) => {
      const koppeling =
        said === undefined ? await eerder(context, naam, tabel.kolommen) : leesKoppeling(said);
      checkKoppeling(koppeling, soort.velden, tabel.kolommen);
      await stageTabel(context, soort, tabel, {
        id: importId,
        bestandsnaam: plainName(bestandsnaam),
        koppeling,
      });
      await keepKoppeling(context, naam, tabel.kolommen, koppeling);
    });
    const taakId = await planTaak(context, "import.vergelijken", { importId });
    await setTaak(context.db, context.user.regioId, importId, taakId);
    return { importId, taakId };
  },
  betrokkenen: () => [],
});

const eerder = async (context: Context, soort: TabelSoort, kolommen: readonly string[]) =>
  (await koppelingVan(context, soort, kolommen)) ?? stelVoor(tabelsoorten[soort].velden, kolommen);

const validator = Compile(Koppeling);

function leesKoppeling(said: string): Koppeling {
  try {
    const koppeling: unknown = JSON.parse(said);
    if (validator.Check(koppeling)) return koppeling;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Failure(
    "invalid",
    "import.koppeling",
    'De koppeling is niet te lezen. Zij ziet eruit als {"kolommen": {"veld": "kolom"}, "vast": {}}.',
    { velden: ["koppeling"] },
  );
}
