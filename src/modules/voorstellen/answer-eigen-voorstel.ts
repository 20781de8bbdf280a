import { sql } from "kysely";
import { Type } from "typebox";
import { Failure, notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { alleenBijNee, GEEN_MATCH_REDENEN, geenMatchKolommen } from "../geen-match/geen-match.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { STATUSSEN, type Voorstelstatus, checkFunctional, nietMeerOpen, reden } from "./voorstel.ts";
import { voorstelById } from "./voorstel-store.ts";
import { voorstelSubject } from "./voorstel-subject.ts";

/**
 * The yes or no of the inwoner, from himself or who helps him with a mandate; "terug" takes it back: a yes until he is placed, a
 * no within seven days. Nothing follows from it by itself: who guides him hears it.
 */
export const answerEigenVoorstel = defineAction({
  name: "voorstel.own-answer",
  summary: "Zelf ja of nee zeggen tegen een voorstel, of dat terugnemen",
  verwerkingsactiviteit: matchen,
  dataklasse: "wens",
  input: request({
    id,
    antwoord: oneOf(["ja", "nee", "terug"]),
    woorden: Type.Optional(reden(1, "In eigen woorden")),
    reden: Type.Optional(oneOf(GEEN_MATCH_REDENEN)),
  }),
  output: Type.Object({ id, inwonerId: id, status: oneOf(STATUSSEN) }),
  subject: (context, { id }) => voorstelSubject(context, id),

  async run(context, { id, antwoord, woorden, reden = "niet gezegd" }) {
    const { db, today, now, expectedVersion = 0 } = context;
    checkFunctional(woorden, "woorden");
    if (antwoord !== "nee" && reden !== "niet gezegd") throw alleenBijNee("reden");
    if (antwoord === "nee") geenMatchKolommen({ reden, ...(woorden && { woorden }) }, today()); // its own checks
    const answered = sql<{ uitkomst: string }>`
      select beantwoord_eigen_voorstel(${id}::uuid, ${antwoord}, ${woorden ?? null}, ${reden}, ${expectedVersion}, ${now()})
        as uitkomst`.execute(db);
    const { rows } = await orFail(answered, "voorstellen_deelt_niet", deeltZelfNiet);
    const uitkomst = rows[0]?.uitkomst;
    if (uitkomst === "niet van u") throw notFound("voorstel", id);
    const { inwonerId, status, versie } = await voorstelById(context, id);
    if (uitkomst === "gewijzigd") throw changedMeanwhile("voorstel", id, { versie });
    if (uitkomst !== "gedaan") throw antwoord === "terug" ? nietTerug() : nietMeerOpen(status);
    return { id, inwonerId, status: status satisfies Voorstelstatus };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

const deeltZelfNiet = () =>
  new Failure(
    "conflict",
    "voorstel.deelt-zelf-niet",
    "U deelt niets met deze werkgever. Zet delen eerst weer aan.",
  );

const nietTerug = () =>
  new Failure(
    "conflict",
    "voorstel.niet-terug",
    "U kunt dit antwoord niet meer terugnemen. Bel uw begeleider.",
  );
