import { type MutationFunction, useMutation } from "@tanstack/react-query";
import { keep } from "../../csv.ts";
import { Button, ButtonLink, Row, Stack } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";

export type OutcomeActionsProps = {
  words: {
    readonly download: string;
    readonly downloading: string;
    readonly file: string;
    readonly change: string;
  };
  /** Where the answers are changed. */
  here: string;
  asFile: MutationFunction<Blob, void>;
};

/** What can be done with an outcome: take it along on paper, or change the answers. */
export function OutcomeActions({ words, here, asFile }: OutcomeActionsProps) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: asFile,
    onSuccess: (file) => keep(words.file, file),
  });
  return (
    <Stack>
      <ProblemAlert problem={error} />
      <Row>
        <Button
          kind="primary"
          icon="download"
          busy={isPending}
          busyText={words.downloading}
          onPress={() => mutate()}
        >
          {words.download}
        </Button>
        <ButtonLink href={here} kind="secondary" icon="edit">
          {words.change}
        </ButtonLink>
      </Row>
    </Stack>
  );
}
