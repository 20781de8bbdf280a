import { TOETSVRAGEN, type Toetsvraag } from "../../../modules/bezetting/toetsvragen.ts";
import type { Verkenning, VerkenningInput } from "../../../modules/bezetting/verkenning.ts";
import type { Wrong } from "../../checks.ts";
import { text } from "../UnitVerkenningPage.text.ts";

export type Reden = `waarom-${Toetsvraag}`;
/** An exploration as it is typed: an answer and a reason for each question. */
export type VerkenningTerms = {
  readonly [Field in Toetsvraag | Reden | "werksoort" | "conclusie" | "toelichting"]: string;
};
export type VerkenningField = keyof VerkenningTerms;
export const redenOf = (vraag: Toetsvraag): Reden => `waarom-${vraag}`;

export function verkenningTerms(verkenning: Verkenning | null): VerkenningTerms {
  const answers = TOETSVRAGEN.flatMap((vraag) => {
    const toets = verkenning?.toetsen.find((een) => een.vraag === vraag);
    return [
      [vraag, toets?.oordeel ?? ""],
      [redenOf(vraag), toets?.toelichting ?? ""],
    ] as const;
  });
  return {
    ...(Object.fromEntries(answers) as Record<Toetsvraag | Reden, string>),
    werksoort: verkenning?.werksoort ?? "",
    conclusie: verkenning?.conclusie ?? "",
    toelichting: verkenning?.toelichting ?? "",
  };
}

export const verkenningBody = (terms: VerkenningTerms): VerkenningInput => ({
  werksoort: terms.werksoort,
  toetsen: TOETSVRAGEN.map((vraag) => ({
    vraag,
    oordeel: terms[vraag] as VerkenningInput["toetsen"][number]["oordeel"],
    toelichting: terms[redenOf(vraag)].trim(),
  })),
  conclusie: terms.conclusie as VerkenningInput["conclusie"],
  toelichting: terms.toelichting.trim(),
});

/** The same as the service: nobody concludes against his own answers. */
export function wrongInVerkenning(terms: VerkenningTerms): Wrong<VerkenningField> {
  const open = TOETSVRAGEN.filter((vraag) => !terms[vraag]);
  return {
    ...(!terms.werksoort && { werksoort: text.need.werksoort }),
    ...Object.fromEntries(open.map((vraag) => [vraag, text.need.oordeel])),
    ...conclusionWrong(terms),
    ...(!terms.toelichting.trim() && { toelichting: text.need.toelichting }),
  };
}

function conclusionWrong(terms: VerkenningTerms): Wrong<"conclusie"> {
  const { conclusie } = terms;
  if (!conclusie) return { conclusie: text.need.conclusie };
  if (conclusie === "past" && TOETSVRAGEN.some((vraag) => terms[vraag] !== "ja"))
    return { conclusie: text.need.past };
  if (conclusie === "past na aanpassing" && TOETSVRAGEN.some((vraag) => terms[vraag] === "nee"))
    return { conclusie: text.need.aanpassing };
  return {};
}
