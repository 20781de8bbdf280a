import { useMutation } from "@tanstack/react-query";
import type { Werkafspraak } from "../../../modules/werkafspraken/werkafspraak.ts";
import { keep } from "../../csv.ts";
import { Button, Row } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { afspraakFile } from "../werkafspraken.queries.ts";
import { text } from "./werkafspraken.text.ts";

/** The agreement on paper, with the yes of both sides. */
export function AsDocument({ afspraak: { id, nummer }, what }: { afspraak: Werkafspraak; what: string }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => afspraakFile(id),
    onSuccess: (file) => keep(text.documentName(nummer), file),
  });
  return (
    <>
      <ProblemAlert problem={error} />
      <Row>
        <Button
          dense
          icon="download"
          busy={isPending}
          label={text.asDocumentFor(what.toLowerCase(), nummer)}
          onPress={() => mutate()}
        >
          {text.asDocument}
        </Button>
      </Row>
    </>
  );
}
