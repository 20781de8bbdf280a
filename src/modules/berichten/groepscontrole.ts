import { createHmac } from "node:crypto";
import type { Context } from "../context.ts";
import { MOST_PEOPLE } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { zonderTekst } from "./bericht.ts";
import { GROEPSJABLONEN, type Melding, type Ontvanger, type Selectie } from "./groepsbericht.ts";
import { eigenAchternamen, type Gekozen, namenIn, ontvangersVan, type Uitkomst } from "./groepsselectie.ts";
import { achternamenIn, GAT, isBsnIn, isLijstIn, metVoornaam, vreemdeGaten } from "./scan.ts";
import { inTaal, teksten, vul } from "./sjablonen.ts";
import { TAALNAAM, type Taalcode } from "./sjabloonnamen.ts";

type Input = {
  readonly selectie: Selectie;
  readonly onderwerp?: string;
  readonly tekst?: string;
  readonly sjabloon?: (typeof GROEPSJABLONEN)[number];
};

export type Exemplaar = Gekozen & {
  readonly tekst: string;
  readonly tekstNl: string | null;
  readonly sjabloon: string | null;
};

export type Groepscontrole = {
  readonly exemplaren: readonly Exemplaar[];
  readonly uitkomst: Uitkomst;
  readonly onderwerp: string;
  /** With the gap for the first name. */
  readonly tekst: string;
  readonly belemmeringen: readonly Melding[];
  readonly waarschuwingen: readonly { readonly woord: string; readonly hint: string }[];
  /** Holds this list and this text together, for this sender: null where it may not be sent. */
  readonly controle: string | null;
};

/** Everything that is looked at before a message goes to more than one person; the same at the check and at sending. */
export async function controleer(context: Context, input: Input): Promise<Groepscontrole> {
  const { sjabloon } = input;
  const { onderwerp, tekst } = inhoudVan(context, input);
  const uitkomst = await ontvangersVan(context, input.selectie);
  const exemplaren = uitkomst.ontvangers.map((ontvanger) => ({
    ...ontvanger,
    ...exemplaarVan(context, ontvanger, tekst, sjabloon),
  }));
  const belemmeringen = await belemmeringenIn(context, `${onderwerp}\n${tekst}`, uitkomst);
  return {
    exemplaren,
    uitkomst,
    onderwerp,
    tekst,
    belemmeringen,
    waarschuwingen: await waarschuwingenIn(context, `${onderwerp} ${tekst}`),
    controle: belemmeringen.length > 0 ? null : zegel(context, onderwerp, exemplaren),
  };
}

function inhoudVan({ user }: Context, { onderwerp, tekst, sjabloon }: Input) {
  if (sjabloon) {
    const gereed = teksten.nl.sjablonen[sjabloon];
    return { onderwerp: gereed.onderwerp, tekst: vul(gereed.tekst, { voornaam: GAT, door: user.naam }) };
  }
  if (!onderwerp || !tekst) throw zonderTekst();
  return { onderwerp, tekst };
}

function exemplaarVan(
  { user }: Context,
  { voornaam, taal }: { readonly voornaam: string; readonly taal: Taalcode },
  tekst: string,
  sjabloon: Input["sjabloon"],
) {
  if (!sjabloon)
    return { taal: "nl" as const, tekst: metVoornaam(tekst, voornaam), tekstNl: null, sjabloon: null };
  const filled = inTaal(sjabloon, taal, { voornaam, door: user.naam, datum: null, tijd: "", waar: "" });
  return { taal, tekst: filled.tekst, tekstNl: taal === "nl" ? null : filled.tekstNl, sjabloon };
}

export const alsOntvanger = ({ inwonerId, naam, taal, krijgtMail, tekst }: Exemplaar): Ontvanger => ({
  inwonerId,
  naam,
  taalnaam: TAALNAAM[taal],
  krijgtMail,
  tekst,
});

async function belemmeringenIn(
  context: Context,
  tekst: string,
  { ontvangers, totaal }: Uitkomst,
): Promise<Melding[]> {
  const found: Melding[] = [];
  if (isBsnIn(tekst)) found.push({ soort: "bsn", tekst: "Er staat een BSN in de tekst. Haal het weg." });
  if (isLijstIn(tekst))
    found.push({
      soort: "lijst",
      tekst: "Er staat een lijst met gegevens van mensen in de tekst. Haal die weg: iedereen zou die lezen.",
    });
  const gaten = vreemdeGaten(tekst);
  if (gaten.length > 0)
    found.push({
      soort: "gat",
      tekst: `Dit vullen wij niet in: ${gaten.join(", ")}. Gebruik alleen ${GAT}.`,
    });
  const namen = await namenIn(context, tekst);
  if (namen.length > 0)
    found.push({
      soort: "naam",
      tekst: `De naam van een inwoner staat in de tekst: ${namen.join(", ")}. Haal die weg.`,
    });
  if (totaal > MOST_PEOPLE)
    found.push({ soort: "te veel", tekst: `Dit zijn ${totaal} mensen. Kies er hoogstens ${MOST_PEOPLE}.` });
  else if (ontvangers.length === 0)
    found.push({ soort: "niemand", tekst: "Niemand van uw caseload past bij deze keuze." });
  return found;
}

async function waarschuwingenIn(context: Context, tekst: string) {
  const namen = achternamenIn(tekst, await eigenAchternamen(context));
  return [
    ...gezondheidswoorden(tekst),
    ...namen.map((woord) => ({
      woord,
      hint: "Dit is ook de achternaam van iemand in uw caseload. Gaat de tekst over iemand?",
    })),
  ];
}

/** The same list and text give the same seal; anything else another one. */
function zegel(
  { user, sleutels, today }: Context,
  onderwerp: string,
  exemplaren: readonly Exemplaar[],
): string {
  const inhoud = exemplaren
    .map(({ inwonerId, taal, tekst }) => JSON.stringify([inwonerId, taal, tekst]))
    .toSorted();
  return createHmac("sha256", sleutels.certificaat.codeSleutel)
    .update(`groepsbericht/${user.regioId}/${user.id}/${today()}/${JSON.stringify([onderwerp, inhoud])}`)
    .digest("base64url");
}
