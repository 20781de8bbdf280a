import { useQuery } from "@tanstack/react-query";
import { TELREGELS, type Telregel } from "../../../modules/doelen/telregels.ts";
import { RAPPORTGROEPEN } from "../../../modules/plaatsingen/rapportgroep.ts";
import {
  CheckboxGroup,
  DateField,
  FieldRow,
  FormSection,
  NumberField,
  Paragraph,
  RadioGroup,
  Select,
  TextField,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../DoelNieuwPage.text.ts";
import { optionsOf } from "../werk/werk.text.ts";
import { countsPlacements, type Deel, joined, listOf, sumOf } from "./doel-draft.ts";
import { type Programmas, programmaQuery, type useDoelForm } from "./doelen.queries.ts";
import { wholeFrom } from "./whole-from.ts";

const GROEPEN = RAPPORTGROEPEN.filter((groep) => groep !== "Wsw");
const RULES = Object.entries(TELREGELS).map(([value, { naam }]) => ({ value, label: naam }));

type Form = ReturnType<typeof useDoelForm<Record<string, string>, never>> & {
  readonly delen: readonly Deel[];
};
type Props = { readonly form: Form };

export const WhatFields = ({ form: { field } }: Props) => (
  <FormSection heading={text.what}>
    <TextField {...field("naam", text.naam)} autoComplete="off" />
    <Select {...field("soort", text.soort)} options={optionsOf(text.soorten)} />
    <NumberField {...field("jaar", text.jaar)} width="short" />
    <FieldRow>
      <DateField {...field("startdatum", text.startdatum)} />
      <DateField {...field("einddatum", text.einddatum)} />
    </FieldRow>
  </FormSection>
);

export function HowFields({ form: { field, draft, change, wrong } }: Props) {
  const rule = TELREGELS[draft["telregel"] as Telregel];
  return (
    <FormSection heading={text.how}>
      <NumberField {...field("streefVan", text.streefVan)} width="short" />
      <NumberField {...field("streefTot", text.streefTot)} width="short" optional />
      <TextField {...field("eenheid", text.eenheid)} description={text.eenheidHint} width="medium" />
      <Select {...field("telregel", text.telregel)} options={RULES} description={rule.definitie} />
      {countsPlacements(draft) && (
        <CheckboxGroup
          id="groepen"
          label={text.groepen}
          options={GROEPEN.map((groep) => ({ value: groep, label: groep }))}
          value={listOf(draft["groepen"])}
          onChange={(groepen) => change({ groepen: joined(groepen) })}
          error={wrong["groepen"]}
          columns
        />
      )}
    </FormSection>
  );
}

export function WhoFields({ form: { field, draft, change, wrong } }: Props) {
  const { gebruiker } = useSession();
  return (
    <FormSection heading={text.who}>
      <CheckboxGroup
        id="gemeenten"
        label={text.gemeenten}
        description={text.gemeentenHint}
        options={gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        value={listOf(draft["gemeenten"])}
        onChange={(gemeenten) => change({ gemeenten: joined(gemeenten) })}
        error={wrong["gemeenten"]}
        columns
        optional
      />
      <TextField {...field("doelgroep", text.doelgroep)} optional />
      <TextField {...field("eigenaar", text.eigenaar)} autoComplete="organization" />
      <TextField {...field("bron", text.bron)} description={text.bronHint} autoComplete="off" />
    </FormSection>
  );
}

/** The same number over gemeenten or groups; what is left has no part of its own. */
export function DivideFields({ form: { field, draft, delen, wrong } }: Props) {
  const { groepen, ...other } = text.verdelingen;
  const ways = countsPlacements(draft) ? { ...other, groepen: groepen ?? "" } : other;
  const first = delen[0]?.id;
  return (
    <FormSection heading={text.divide}>
      <RadioGroup {...field("verdeling", text.verdeling)} options={optionsOf(ways)} />
      {delen.length > 0 && (
        <>
          <Paragraph soft>{text.delenHint}</Paragraph>
          <FieldRow>
            {delen.map(({ id, naam }) => (
              <NumberField
                key={id}
                {...field(id, naam)}
                error={wrong[id] ?? (id === first ? wrong["delen"] : undefined)}
                optional
              />
            ))}
          </FieldRow>
          <Paragraph>
            {text.delenSom(
              sumOf(draft, delen),
              wholeFrom(draft["streefTot"] ?? "") ?? wholeFrom(draft["streefVan"] ?? ""),
            )}
          </Paragraph>
        </>
      )}
    </FormSection>
  );
}

/** In which programme it counts; its clusters and pillars are asked when one is chosen. */
export function ProgrammeFields({
  form: { field, draft, change },
  programmas,
}: Props & { readonly programmas: Programmas["rijen"] }) {
  const chosen = draft["programmaId"] ?? "";
  const { data } = useQuery({ ...programmaQuery(chosen), enabled: chosen !== "" });
  if (programmas.length === 0) return null;
  const pillars = (data?.samenhang.pijlers ?? []).map(({ nummer, naam }) => ({
    value: String(nummer),
    label: `${nummer}. ${naam}`,
  }));
  return (
    <FormSection heading={text.programme}>
      <Select
        {...field("programmaId", text.programmaId)}
        emptyLabel={text.geenProgramma}
        options={programmas.map(({ id, naam }) => ({ value: id, label: naam }))}
        onChange={(programmaId) => change({ programmaId, clusterId: "", hoofdpijler: "", pijlers: "" })}
        optional
      />
      {chosen !== "" && data && (
        <>
          <Select
            {...field("clusterId", text.clusterId)}
            emptyLabel={text.kiesCluster}
            options={data.clusters.map(({ id, naam }) => ({ value: id, label: naam }))}
          />
          <Select
            {...field("hoofdpijler", text.hoofdpijler)}
            emptyLabel={text.geenPijler}
            options={pillars}
            optional
          />
          <CheckboxGroup
            id="pijlers"
            label={text.pijlers}
            options={pillars.filter(({ value }) => value !== draft["hoofdpijler"])}
            value={listOf(draft["pijlers"])}
            onChange={(pijlers) => change({ pijlers: joined(pijlers) })}
            optional
          />
        </>
      )}
    </FormSection>
  );
}
