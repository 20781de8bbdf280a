import { useState } from "react";
import { csvOf, download } from "../csv.ts";
import { Alert, Button, FileField, List, LiveRegion, Stack } from "../nlds/index.ts";
import { type Formulier, leegBestand, leesCijferbestand } from "../toekomstplan/eigen.ts";
import { text } from "./ToekomstplanEigenCijfersPage.text.ts";

/** A file fills the form; nothing is kept before someone has looked at it. */
export function ToekomstplanEigenBestand({ onRead }: { onRead: (form: Formulier) => void }) {
  const [fouten, setFouten] = useState<readonly string[]>([]);
  const [name, setName] = useState("");
  const read = async (file: File | null) => {
    setName("");
    if (!file) return setFouten([]);
    const { formulier, fouten } = leesCijferbestand(await file.text());
    setFouten(fouten);
    if (fouten.length > 0) return undefined;
    setName(file.name);
    return onRead(formulier);
  };
  return (
    <Stack>
      <FileField
        id="bestand"
        label={text.file}
        description={text.fileNote}
        accept=".csv,text/csv"
        onChange={(file) => void read(file)}
      />
      <div>
        <Button
          kind="subtle"
          dense
          icon="download"
          onPress={() => download(text.fileName, csvOf(leegBestand()))}
        >
          {text.fileEmpty}
        </Button>
      </div>
      <LiveRegion>{name && text.fileRead(name)}</LiveRegion>
      {fouten.length > 0 && (
        <Alert kind="error" heading={text.fileWrong}>
          <List>
            {fouten.map((fout) => (
              <span key={fout}>{fout}</span>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
