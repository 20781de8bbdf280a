import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import type { Mogelijkheid } from "../../modules/inwoners/mogelijkheid.ts";
import { ProblemError, put, remove } from "../api.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import { Button, ButtonLink, Dialog, Opening, Paragraph } from "../nlds/index.ts";
import { PartState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { mogelijkhedenQuery } from "./dossier/dossier.queries.ts";
import { backFrom } from "./match/question.ts";
import { text } from "./MogelijkheidPage.text.ts";
import { MogelijkheidForm } from "./MogelijkheidPageForm.tsx";
import { bodyOf, draftOf, type MogelijkheidDraft } from "./mogelijkheid-draft.ts";

/** One subject: what the answer is, who says so and when. */
export function MogelijkheidPage() {
  const id = usePathParameter("id");
  const code = usePathParameter("onderwerp");
  const query = useQuery(mogelijkhedenQuery(id));
  return (
    <DossierFrame id={id} current="mogelijkheden" part={text.waarde}>
      {(inwoner) => (
        <PartState opens query={query} part={text.part} lines={6}>
          {({ rijen }) => {
            const fact = rijen.find(({ onderwerp }) => onderwerp === code);
            return fact ? <One key={code} fact={fact} inwoner={inwoner} /> : <NoSubject id={id} />;
          }}
        </PartState>
      )}
    </DossierFrame>
  );
}

const NoSubject = ({ id }: { id: string }) => (
  <>
    <Opening lead={text.unknownText}>{text.unknownHeading}</Opening>
    <ButtonLink href={`/inwoners/${id}/mogelijkheden`}>{text.toList}</ButtonLink>
  </>
);

function One({ fact, inwoner }: { fact: Mogelijkheid; inwoner: Inwoner }) {
  const { vandaag } = useSession();
  const client = useQueryClient();
  const go = useGo();
  const here = `/inwoners/${inwoner.id}/mogelijkheden`;
  const path = `${here}/${fact.onderwerp}`;
  const cameFrom = backFrom(inwoner.id, useSearchParameters().get("terug"));
  const { draft, change, forget } = useDraft(path, draftOf(fact, vandaag));
  const [isAsking, setAsking] = useState(false);

  /** After a refusal because of a newer version: what it is now, so that the form can show it. */
  const renew = async () => {
    await client.invalidateQueries({ queryKey: ["inwoner", inwoner.id] });
    await client.invalidateQueries({ queryKey: ["plekken"] });
  };
  const onDone = async () => {
    await renew();
    forget();
    go(cameFrom ?? `${here}?bewaard=${fact.onderwerp}`);
  };
  const newer = async (error: unknown): Promise<never> => {
    if (isStale(error)) await renew();
    throw error;
  };
  const version = { ifMatch: `"${fact.versie}"` };
  const save = useSubmit<MogelijkheidDraft, unknown>(
    (draft) => put(path, bodyOf(fact, draft), version).catch(newer),
    () => void onDone(),
  );
  const clear = useSubmit<object, unknown>(
    () => remove(path, version).catch(newer),
    () => void onDone(),
  );

  return (
    <>
      <MogelijkheidForm
        inwoner={inwoner}
        fact={fact}
        draft={draft}
        onChange={change}
        isStale={isStale(save.problem ?? clear.problem)}
        problem={isStale(save.problem) ? null : save.problem}
        busy={save.busy}
        onSave={() => save.submit(draft)}
        back={cameFrom ?? here}
        onRemove={fact.versie > 0 ? () => setAsking(true) : undefined}
      />
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        heading={text.removeHeading(fact.label)}
        actions={
          <>
            <Button kind="primary" negative busy={clear.busy} onPress={() => clear.submit({})}>
              {text.removeConfirm}
            </Button>
            <Button kind="subtle" onPress={() => setAsking(false)}>
              {text.removeCancel}
            </Button>
          </>
        }
      >
        <Paragraph>{text.removeText}</Paragraph>
        <ProblemAlert problem={clear.problem} />
      </Dialog>
    </>
  );
}

const isStale = (error: unknown): boolean => error instanceof ProblemError && error.status === 412;
