import { Failure } from "#core/failure";
import { type Context, defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { matchingUit } from "../matchrondes/schakelaar-store.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { openProfiel } from "../toegang/profielquota.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { inwonerkandidaten, metPunt, type Inwonervraag, inwonervraagFields } from "./inwonervraag.ts";
import { taakborden } from "./taakbord-store.ts";
import { Voorstel, voorstelVan } from "./voorstel.ts";
import { opdrachtVan } from "./vraag.ts";

/**
 * New jobs for inwoners by name, for who may use what they can: who helps them, or to whom they said yes. Nothing of it
 * is kept: a kept sketch is about doelgroepen.
 */
export const makeBanenVoorInwoners = defineQuery({
  name: "functiecreatie.maak-banen-voor-inwoners",
  summary:
    "Nieuwe banen uit taken van werkgevers, voor inwoners voor wie u werkt, met de reden bij elke baan",
  verwerkingsactiviteit: matchen,
  dataklasse: "mogelijkheden",
  input: request(inwonervraagFields),
  output: Voorstel,
  subject: subjectOf,
  async run(context, vraag) {
    const uit = await matchingUit(context);
    if (uit) throw matchingStaatUit(uit.reden);
    for (const { inwonerId } of vraag.inwoners)
      await openProfiel(context, { object: `inwoner/${inwonerId}`, inwonerId });
    const kandidaten = await inwonerkandidaten(context, vraag);
    const opdracht = opdrachtVan(await taakborden(context, vraag.werkgeverIds), vraag, kandidaten);
    return voorstelVan({ ...opdracht, werkgevers: await metPunt(context, opdracht.werkgevers) });
  },
  betrokkenen: (_, { inwoners }) => inwoners.map(({ inwonerId }) => inwonerId),
});

/** Each of them must be allowed: the first one who is not, is what the refusal is about. */
async function subjectOf(context: Context, { inwoners }: Inwonervraag): Promise<Subject> {
  const subjects: Subject[] = [];
  for (const { inwonerId } of inwoners) subjects.push(await inwonerSubject(context, inwonerId));
  const refused = subjects.find((subject) => !may(context.user, "read", "mogelijkheden", subject));
  if (refused) return refused;
  if (!may(context.user, "read", "plek", { object: "regio" })) throw zonderPlek();
  const [only, ...others] = subjects;
  return only && others.length === 0
    ? only
    : { ...listSubject(context, "read", "mogelijkheden"), object: "functiecreatie" };
}

const zonderPlek = () =>
  new Failure(
    "forbidden",
    "functiecreatie.maak-banen-voor-inwoners.forbidden",
    "U mag dit niet doen. Vraag uw beheerder om toegang.",
  );

const matchingStaatUit = (reden: string) =>
  new Failure(
    "conflict",
    "matching.uit",
    `Matching staat uit. De reden is: ${reden}. Voor een doelgroep kunt u wel banen maken.`,
  );
