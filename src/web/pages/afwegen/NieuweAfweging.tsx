import { useQuery } from "@tanstack/react-query";
import { CRITERIASETS, criteriasetVan, SCORE } from "#toekomstplan/afwegen/criteriasets";
import { Select, TextArea, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { scenariosQuery } from "../../toekomstplan/toekomstplan.queries.ts";
import { text } from "../AfwegenPage.text.ts";
import { createAfweging, useAfwegenForm } from "./afwegen.queries.ts";

const { create } = text;
const MIDDLE = 5;

/** Options on a set of criteria of a source document; every score begins in the middle and is marked as assumed. */
export function NieuweAfweging({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const kept = useQuery(scenariosQuery).data?.rijen ?? [];
  const { dialog, field, draft } = useAfwegenForm({
    name: "nieuw",
    start: { naam: "", vraag: "", set: CRITERIASETS[0]!.sleutel, opties: "" },
    send: (draft, options) => createAfweging(bodyOf(draft, kept), options),
    wrongIn: ({ naam, vraag, opties }) => {
      const found = optiesIn(opties);
      return {
        ...(!naam.trim() && { naam: create.need.naam }),
        ...(!vraag.trim() && { vraag: create.need.vraag }),
        ...((found.length < 2 || found.length > 12) && { opties: create.need.opties }),
      };
    },
    onDone: ({ id }) => onDone(id),
  });
  const opties = field("opties", create.opties);
  return (
    <FormDialog
      heading={create.heading}
      lead={create.lead}
      sendLabel={create.send}
      subject={create.subject}
      {...dialog}
      onClose={onClose}
    >
      <TextField {...field("naam", create.naam)} />
      <TextField {...field("vraag", create.vraag)} />
      <Select
        {...field("set", create.set)}
        options={CRITERIASETS.map(({ sleutel, naam }) => ({ value: sleutel, label: naam }))}
      />
      {kept.length > 0 && (
        <Select
          id="bewaard"
          label={create.kept}
          description={create.keptNote}
          emptyLabel={create.choose}
          options={kept.map(({ id, naam }) => ({ value: id, label: naam }))}
          value=""
          onChange={(id) =>
            opties.onChange(
              metKeuze(
                draft.opties,
                kept.find((each) => each.id === id),
              ),
            )
          }
        />
      )}
      <TextArea {...opties} rows={5} />
    </FormDialog>
  );
}

const optiesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** A scenario that was kept, as it stands in a list of choices. */
type Bewaard = { readonly naam: string; readonly toelichting: string; readonly versie: number };
const LANGSTE_NAAM = 80;
const LANGSTE_UITLEG = 400;
const naamVan = ({ naam }: Bewaard): string => naam.slice(0, LANGSTE_NAAM).trim();

/** One line more, unless it stands there already. */
const metKeuze = (typed: string, bewaard: Bewaard | undefined): string =>
  bewaard ? [...new Set([...optiesIn(typed), naamVan(bewaard)])].join("\n") : typed;

/** A choice with the name of a kept scenario is explained as that was, so that who weighs knows what it decides. */
function uitlegVan(optie: string, kept: readonly Bewaard[]): string {
  const found = kept.find((each) => naamVan(each) === optie);
  return found
    ? create.keptAs(found.toelichting, found.versie).slice(0, LANGSTE_UITLEG)
    : create.optie(optie);
}

type Concept = Readonly<Record<"naam" | "vraag" | "set" | "opties", string>>;

function bodyOf({ naam, vraag, set, opties }: Concept, kept: readonly Bewaard[]) {
  const { criteria, bron } = criteriasetVan(set) ?? CRITERIASETS[0]!;
  const score = { waarden: [MIDDLE], zekerheid: "aanname", bron: create.bron };
  return {
    naam: naam.trim(),
    vraag: vraag.trim(),
    criteriaset: set,
    criteria: criteria.map((each) => ({ ...each, ...SCORE, eenheid: "score van 0 tot 10", bron })),
    opties: optiesIn(opties).map((optie) => ({
      naam: optie,
      uitleg: uitlegVan(optie, kept),
      geweerd: null,
      scores: criteria.map(() => score),
    })),
  };
}
