import type { Dienstdoel } from "../../../modules/werkgeversdiensten/dienstdoel.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { NumberField, TextField } from "../../nlds/index.ts";
import { text } from "../AfsprakenWerkgeversPage.text.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { useWspForm } from "./use-wsp-form.ts";
import { addDoel, changeDoel, type Realisatie } from "./wsp.queries.ts";

type Draft = Record<"minstens" | "hoogstens" | "eigenaar" | "bron", string>;
const { doel: words } = text;

/** What the region wants to do in a year, and who sees to it. */
export function DoelDialog({
  jaar,
  realisatie,
  onClose,
}: {
  jaar: number;
  realisatie: Realisatie;
  onClose: () => void;
}) {
  const { doel, maatstaf, naam } = realisatie;
  const form = useWspForm<Draft, keyof Draft, Dienstdoel>({
    name: `doel/${jaar}/${maatstaf}`,
    start: {
      minstens: doel ? String(doel.minstens) : "",
      hoogstens: doel?.hoogstens ? String(doel.hoogstens) : "",
      eigenaar: doel?.eigenaar ?? "",
      bron: doel?.bron ?? "",
    },
    send: (draft, options) => {
      const body = {
        minstens: numberFrom(draft.minstens) ?? 0,
        hoogstens: draft.hoogstens.trim() ? numberFrom(draft.hoogstens) : null,
        eigenaar: draft.eigenaar.trim(),
        bron: draft.bron.trim(),
      };
      return doel ? changeDoel(doel, body, options) : addDoel(jaar, maatstaf, body, options);
    },
    onDone: onClose,
  });
  const { field } = form;
  return (
    <FormDialog
      heading={words.heading(naam, jaar)}
      lead={words.lead}
      sendLabel={words.send}
      subject={words.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() => form.submitIf(wrongIn(form.draft))}
      onClose={onClose}
    >
      <NumberField {...field("minstens", words.minstens)} width="short" />
      <NumberField
        {...field("hoogstens", words.hoogstens)}
        description={words.hoogstensHint}
        optional
        width="short"
      />
      <TextField {...field("eigenaar", words.eigenaar)} />
      <TextField {...field("bron", words.bron)} />
    </FormDialog>
  );
}

function wrongIn({ minstens, hoogstens, eigenaar, bron }: Draft): Wrong<keyof Draft> {
  const least = numberFrom(minstens) ?? 0;
  const isWhole = least >= 1 && Number.isInteger(least);
  return {
    ...(!isWhole && { minstens: words.need.minstens }),
    ...(hoogstens.trim() && (numberFrom(hoogstens) ?? 0) < least && { hoogstens: words.need.hoogstens }),
    ...(!eigenaar.trim() && { eigenaar: words.need.eigenaar }),
    ...(!bron.trim() && { bron: words.need.bron }),
  };
}
