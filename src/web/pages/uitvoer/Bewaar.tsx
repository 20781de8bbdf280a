import { useMutation } from "@tanstack/react-query";
import { keep } from "../../csv.ts";
import { Button, Row } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text } from "../ExportPage.text.ts";
import { exportFile, exportJson, type Vorm, VORMEN } from "./uitvoer.queries.ts";

/** The same export in each form. */
export function Bewaar({ id, naam }: { id: string; naam: string }) {
  const file = useMutation({
    mutationFn: (vorm: Vorm) => exportFile(id, vorm),
    onSuccess: (found, vorm) => keep(`${naam}.${VORMEN[vorm].extension}`, found),
  });
  const json = useMutation({
    mutationFn: () => exportJson(id),
    onSuccess: (found) => keep(`${naam}.json`, found),
  });
  const button = (vorm: Vorm) => (
    <Button
      kind="secondary"
      icon="download"
      busy={file.isPending && file.variables === vorm}
      busyText={text.saving}
      onPress={() => file.mutate(vorm)}
    >
      {text[vorm]}
    </Button>
  );
  return (
    <>
      <ProblemAlert problem={file.error ?? json.error} />
      <Row>
        {button("werkboek")}
        {button("csv")}
        <Button
          kind="secondary"
          icon="download"
          busy={json.isPending}
          busyText={text.saving}
          onPress={() => json.mutate()}
        >
          {text.json}
        </Button>
      </Row>
    </>
  );
}
