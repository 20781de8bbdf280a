import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useChecks, type Wrong } from "../../checks.ts";
import { CheckboxGroup, TextField } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../VumPage.text.ts";
import { type Partij, type Partijvraag, savePartij, vumpartijenQuery } from "./vum.queries.ts";

type Field = "oin" | "naam" | "adres";
type Draft = Record<Field, string>;
const words = text.form;
const LONGEST_NAME = 120;
const MAG = [
  { value: "magVragen", label: words.magVragen },
  { value: "isEigen", label: words.isEigen },
];

/** Adds an organisation, or changes the one that is given. */
export function PartijDialog({
  partij,
  onClose,
  onSaved,
}: {
  partij: Partij | null;
  onClose: () => void;
  onSaved: (naam: string) => void;
}) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>({
    oin: partij?.oin ?? "",
    naam: partij?.naam ?? "",
    adres: partij?.adres ?? "",
  });
  const [mag, setMag] = useState<readonly string[]>(magVan(partij));
  const save = useSubmit<Partijvraag, { oin: string }>(savePartij, async (_, { naam }) => {
    await queries.invalidateQueries(vumpartijenQuery);
    onSaved(naam);
  });
  const checks = useChecks<Field>(save.problem);
  const field = (id: Field) => ({
    id,
    value: draft[id],
    error: checks.wrong[id],
    autoComplete: "off" as const,
    onChange: (typed: string) => setDraft({ ...draft, [id]: typed }),
  });
  return (
    <FormDialog
      heading={partij ? words.change(partij.naam) : words.add}
      lead={words.lead}
      sendLabel={words.save}
      subject={words.subject}
      busy={save.busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => checks.check(wrongIn(draft)) && save.submit(bodyOf(draft, mag))}
    >
      <TextField label={words.naam} {...field("naam")} />
      {!partij && (
        <TextField label={words.oin} description={words.oinUitleg} width="medium" {...field("oin")} />
      )}
      <TextField label={words.adres} description={words.adresUitleg} optional {...field("adres")} />
      <CheckboxGroup id="mag" label={words.mag} options={MAG} value={mag} onChange={setMag} optional />
    </FormDialog>
  );
}

const magVan = (partij: Partij | null): readonly string[] =>
  partij
    ? MAG.map(({ value }) => value).filter((wat) => partij[wat as "magVragen" | "isEigen"])
    : ["magVragen"];

const digits = (typed: string) => typed.replaceAll(/\s/g, "");

const bodyOf = ({ oin, naam, adres }: Draft, mag: readonly string[]): Partijvraag => ({
  oin: digits(oin),
  naam: naam.trim(),
  adres: adres.trim() === "" ? null : adres.trim(),
  magVragen: mag.includes("magVragen"),
  isEigen: mag.includes("isEigen"),
});

function wrongIn({ oin, naam, adres }: Draft): Wrong<Field> {
  const { wrong } = words;
  return {
    ...((naam.trim() === "" || naam.trim().length > LONGEST_NAME) && { naam: wrong.naam }),
    ...(!/^[0-9]{20}$/.test(digits(oin)) && { oin: wrong.oin }),
    ...(adres.trim() !== "" && !/^https?:\/\/\S+$/.test(adres.trim()) && { adres: wrong.adres }),
  };
}
