import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { get, queryText } from "../../api.ts";
import type { Wrong } from "../../checks.ts";
import { CheckboxGroup, Combobox, FormSection, RadioGroup, TextField } from "../../nlds/index.ts";
import { text } from "../TrajectFormPage.text.ts";
import { optionsOf, text as guide } from "../instrumenten/instrumenten.text.ts";
import { dekkingQuery } from "../instrumenten/instrumenten.queries.ts";
import type { TrajectTerms } from "./traject-terms.ts";

type Props = {
  terms: TrajectTerms;
  change: (part: Partial<TrajectTerms>) => void;
  wrong: Wrong;
};

/** What stays the same from version to version. */
export function TrajectAbout({ terms, change, wrong }: Props) {
  const gemeenten = useQuery(dekkingQuery()).data?.gemeenten ?? [];
  const [load] = useState(() => findInstrumenten);
  const one = (id: "naam" | "doeltype" | "vorm" | "leidend" | "bron", label: string) => ({
    id,
    label,
    value: terms[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(wrong[id] && { error: wrong[id] }),
  });
  const some = (id: "doelgroepen" | "fasen" | "gemeenten", label: string) => ({
    id,
    label,
    columns: true,
    value: terms[id],
    onChange: (chosen: readonly string[]) => change({ [id]: chosen }),
    ...(wrong[id] && { error: wrong[id] }),
  });
  return (
    <FormSection heading={text.about}>
      <TextField {...one("naam", text.naam)} autoComplete="off" />
      <CheckboxGroup {...some("doelgroepen", text.doelgroepen)} options={optionsOf(guide.doelgroepen)} />
      <CheckboxGroup {...some("fasen", text.fasen)} options={optionsOf(guide.fasen)} />
      <RadioGroup {...one("doeltype", text.doeltype)} options={optionsOf(text.doeltypen)} />
      <RadioGroup {...one("vorm", text.vorm)} options={optionsOf(text.vormen)} />
      <RadioGroup {...one("leidend", text.leidend)} options={optionsOf(text.leidende)} />
      <CheckboxGroup
        {...some("gemeenten", text.gemeenten)}
        description={text.gemeentenHint}
        options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
      />
      <Combobox
        id="instrumentId"
        label={text.instrument}
        description={text.instrumentHint}
        optional
        value={terms.instrument}
        onChange={(instrument) => change({ instrument })}
        load={load}
        {...(wrong["instrumentId"] && { error: wrong["instrumentId"] })}
      />
      <TextField {...one("bron", text.bron)} description={text.bronHint} autoComplete="off" />
    </FormSection>
  );
}

async function findInstrumenten(zoek: string, signal: AbortSignal) {
  const { rijen } = await get<{ rijen: readonly { id: string; naam: string; doel: string }[] }>(
    `/instrumenten${queryText({ zoek, perPagina: 10 })}`,
    signal,
  );
  return rijen.map(({ id, naam }) => ({ id, label: naam }));
}
