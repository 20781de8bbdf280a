import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import type { Wensen, Wensregel } from "../../../modules/wensen/wens.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { post, put } from "../../api.ts";
import { Button, Paragraph, Row, Section, Sheet, Stack, StatusBadge, Text } from "../../nlds/index.ts";
import { PartState, ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { wensenQuery } from "./dossier.queries.ts";
import { text } from "./EigenWensen.text.ts";

/** What someone handed in about himself, beside what is known; who may change that takes over, one by one. */
export function EigenWensen({ inwoner }: { inwoner: Inwoner }) {
  const { gebruiker } = useSession();
  const maySee = scopesOf(gebruiker, "read", "wens").length > 0;
  const query = useQuery({ ...wensenQuery(inwoner.id), enabled: maySee });
  if (!maySee) return null;
  return (
    <PartState query={query} part={text.part} lines={3}>
      {(wensen) => wensen.ingeleverd && <Said wensen={wensen} inwoner={inwoner} />}
    </PartState>
  );
}

type Decision = {
  readonly onderwerp: string;
  readonly besluit: "overgenomen" | "gehouden";
  readonly versie: number;
};

function Said({ wensen, inwoner }: { wensen: Wensen; inwoner: Inwoner }) {
  const { gebruiker } = useSession();
  const ingeleverd = wensen.ingeleverd!; // shown only then
  const { id, regels, status } = ingeleverd;
  const client = useQueryClient();
  const onSettled = () =>
    Promise.all(
      [["inwoner", inwoner.id], ["mijn-dag"]].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  const decide = useMutation({
    mutationFn: ({ onderwerp, besluit, versie }: Decision) =>
      put(`/wensen/${id}/antwoorden/${onderwerp}`, { besluit }, { ifMatch: `"${versie}"` }),
    onSettled,
  });
  const finish = useMutation({
    mutationFn: (key: string) => post(`/wensen/${id}/_afronden`, {}, { idempotencyKey: key }),
    onSettled,
  });
  const isOpen = status === "ingeleverd" && scopesOf(gebruiker, "change", "mogelijkheden").length > 0;
  const open = regels.filter(
    ({ stand, besluit }) => besluit === null && (stand === "anders" || stand === "nieuw"),
  );
  return (
    <Sheet>
      <Section heading={text.heading(inwoner.voornaam)}>
        <Stack>
          <Paragraph soft>
            {text.handedIn(ingeleverd)} {text.done(ingeleverd)}
          </Paragraph>
          {isOpen && (
            <Paragraph>{open.length > 0 ? text.toDecide(open.length) : text.noneToDecide}</Paragraph>
          )}
          <ProblemAlert problem={decide.error ?? finish.error} />
          {regels.map((regel) => (
            <Line key={regel.onderwerp} regel={regel} feit={feitVan(wensen, regel)}>
              {isOpen && open.includes(regel) && (
                <Choices
                  regel={regel}
                  busy={decide.isPending && decide.variables.onderwerp === regel.onderwerp}
                  onChoose={(besluit) =>
                    decide.mutate({
                      onderwerp: regel.onderwerp,
                      besluit,
                      versie: feitVan(wensen, regel)?.versie ?? 0,
                    })
                  }
                />
              )}
            </Line>
          ))}
          {isOpen && (
            <Row>
              <Button
                kind="secondary"
                busy={finish.isPending}
                onPress={() => finish.mutate(crypto.randomUUID())}
              >
                {text.finish}
              </Button>
              <Text soft small>
                {text.finishText}
              </Text>
            </Row>
          )}
        </Stack>
      </Section>
    </Sheet>
  );
}

const feitVan = ({ vastgelegd }: Wensen, { onderwerp }: Wensregel) =>
  vastgelegd.find((feit) => feit.onderwerp === onderwerp);

function Line({
  regel,
  feit,
  children,
}: {
  regel: Wensregel;
  feit: Wensen["vastgelegd"][number] | undefined;
  children: ReactNode;
}) {
  const { label, inWoorden, stand, besluit } = regel;
  return (
    <Stack gap="dense">
      <div>
        <Text strong>{label}</Text>{" "}
        {besluit && (
          <StatusBadge kind={besluit === "overgenomen" ? "ok" : "open"}>{text[besluit]}</StatusBadge>
        )}
        <Paragraph>
          {text.says} <bdi>{inWoorden}</bdi>
        </Paragraph>
        <Paragraph small soft>
          {stand === "om te lezen"
            ? text.toRead
            : stand === "gelijk"
              ? text.same
              : feit
                ? text.known(feit)
                : text.notKnown}
        </Paragraph>
      </div>
      {children}
    </Stack>
  );
}

const Choices = ({
  regel: { label },
  busy,
  onChoose,
}: {
  regel: Wensregel;
  busy: boolean;
  onChoose: (besluit: Decision["besluit"]) => void;
}) => (
  <Row>
    <Button
      dense
      kind="secondary"
      label={`${text.take}: ${label}`}
      busy={busy}
      onPress={() => onChoose("overgenomen")}
    >
      {text.take}
    </Button>
    <Button dense kind="subtle" label={`${text.keep}: ${label}`} onPress={() => onChoose("gehouden")}>
      {text.keep}
    </Button>
  </Row>
);
