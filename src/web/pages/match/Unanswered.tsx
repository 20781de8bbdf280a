import { scopesOf } from "../../../modules/toegang/toegang.ts";
import type { Reden } from "../../../modules/voorstellen/uitleg.ts";
import { Link, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "./match.text.ts";
import { askHref } from "./question.ts";

/** The first condition that cannot be judged because this side did not say. `plek` where only the werkgever knows it. */
export const firstUnknown = (redenen: readonly Reden[], side: "inwoner" | "plek"): Reden | undefined =>
  redenen.find(
    ({ soort, uitkomst, onbekendBij }) =>
      soort === "voorwaarde" &&
      uitkomst === "onbekend" &&
      (side === "inwoner" ? onbekendBij === "inwoner" : onbekendBij !== "inwoner"),
  );

/** Who guides this inwoner writes it down; others are told whom to ask. */
export function AskAtPerson({
  inwoner: { id, voornaam },
  reden: { criterium, naam },
  back,
}: {
  inwoner: { readonly id: string; readonly voornaam: string };
  reden: Reden;
  /** Where saving leads back to: the plekken of the inwoner, or the plek that is named. */
  back: string;
}) {
  const { gebruiker } = useSession();
  const what = naam.toLowerCase();
  return scopesOf(gebruiker, "change", "mogelijkheden").length > 0 ? (
    <Link href={askHref(id, criterium, back)}>{text.askPerson(voornaam, what)}</Link>
  ) : (
    <Text small soft>
      {text.askHelper(voornaam, what)}
    </Text>
  );
}

/** Who manages the plek fills it in; others see there whose plek it is. */
export function AskAtPlek({ plekId, what }: { plekId: string; what: string }) {
  const { gebruiker } = useSession();
  const mayEdit = scopesOf(gebruiker, "change", "plek").length > 0;
  return (
    <Link href={mayEdit ? `/plekken/${plekId}/wijzig` : `/plekken/${plekId}`}>
      {text.askEmployer(what.toLowerCase())}
    </Link>
  );
}
