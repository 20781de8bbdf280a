import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { post, put } from "../api.ts";
import { useDraft } from "../draft.ts";
import { usePathParameter } from "../location.ts";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./ContactPage.text.ts";
import { ContactForm } from "./ContactPageForm.tsx";
import { Saved } from "./ContactPageSaved.tsx";
import { bodyOf, type ContactDraft, emptyContact, type SavedContact, type Vastgelegd } from "./contact.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { type VolgendeStap, volgendeStapQuery } from "./dossier/dossier.queries.ts";

/** K5: a contact in under a minute; what was typed survives everything but closing the app. */
export function ContactPage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="tijdlijn" part={text.part} withoutContact>
      {(inwoner) => <Contact inwoner={inwoner} />}
    </DossierFrame>
  );
}

function Contact({ inwoner }: { inwoner: Inwoner }) {
  const { vandaag } = useSession();
  const client = useQueryClient();
  const { draft, change, forget } = useDraft(`contact/${inwoner.id}`, emptyContact(vandaag));
  const [saved, setSaved] = useState<SavedContact | null>(null);
  const [mending, setMending] = useState(false);
  const open = useQuery(volgendeStapQuery(inwoner.id)).data?.stap ?? null;
  const finishes = saved === null && isContact(open) ? open : null;

  const save = useSubmit<ContactDraft, SavedContact>(
    async (draft, options) => {
      const { data, etag } = saved
        ? await mendContact(saved, draft)
        : await post<Vastgelegd>(`/inwoners/${inwoner.id}/contactmomenten`, bodyOf(draft), options);
      const isFinished = finishes === null || !draft.isKlaar || (await finish(finishes.id));
      return { etag, data: { ...data, draft, isFinished } };
    },
    ({ data }) => {
      setSaved(data);
      setMending(false);
      forget();
      for (const key of [["inwoner", inwoner.id], ["mijn-dag"], ["caseload"]])
        void client.invalidateQueries({ queryKey: key });
    },
  );

  if (saved && !mending)
    return (
      <Saved
        inwoner={inwoner}
        saved={saved}
        onMend={() => {
          change(saved.draft);
          setMending(true);
        }}
      />
    );
  return (
    <ContactForm
      inwoner={inwoner}
      draft={draft}
      onChange={change}
      finishes={finishes?.wat ?? null}
      problem={save.problem}
      busy={save.busy}
      onSave={() => save.submit(draft)}
    />
  );
}

/** Today, who wrote it can still mend it. */
const mendContact = ({ id, versie }: SavedContact, draft: ContactDraft) =>
  put<Vastgelegd>(`/contactmomenten/${id}`, bodyOf(draft), { ifMatch: `"${versie}"` });

/** A report or follow-up that a contact settles. */
const isContact = (stap: VolgendeStap["stap"]): stap is NonNullable<VolgendeStap["stap"]> =>
  stap?.soort === "melding" || stap?.soort === "vervolg";

/** The contact itself is saved by then: a failure here may not look like losing it. */
const finish = (id: string): Promise<boolean> =>
  post(`/contactmomenten/${id}/vervolg/_rond`, {}).then(
    () => true,
    () => false,
  );
