// The VUM files of the accreditation through the whole service over HTTP: trial, apply, the same file once more, undo.
// Give the folder that holds werkzoekenden.json and vacatures.json: npm run bench -- importeren --map ../shared/vum
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { signInClient } from "../tests/support/sign-in.ts";
import { withService } from "./with-service.ts";

const { values } = parseArgs({ options: { map: { type: "string", default: "../shared/vum" } } });
const FILES = [
  ["vum-werkzoekenden", "werkzoekenden.json"],
  ["vum-vacatures", "vacatures.json"],
] as const;

await withService(async (address) => {
  const beheerder = await signInClient(address, "sander");
  const importIds: string[] = [];
  for (const [soort, bestandsnaam] of FILES) {
    const inhoud = (await readFile(`${values.map}/${bestandsnaam}`)).toString("base64");
    const send = () => json("/importen", { soort, bestandsnaam, codering: "base64", inhoud });
    const importId = await timed(`${bestandsnaam}: trial`, send);
    await timed(`${bestandsnaam}: apply`, () => json(`/importen/${importId}/_toepassen`));
    await timed(`${bestandsnaam}: the same file again`, send);
    importIds.unshift(importId);
  }
  for (const id of importIds) await timed("undo", () => json(`/importen/${id}/_terugdraaien`));

  /** Starts long work and waits for its end. */
  async function timed(what: string, start: () => Promise<Started>): Promise<string> {
    const begin = performance.now();
    const { importId, taakId } = await start();
    for (;;) {
      const taak = (await (await beheerder.get(`/taken/${taakId}`)).json()) as { status: string };
      if (taak.status === "klaar") break;
      if (["mislukt", "gestopt"].includes(taak.status)) throw new Error(`${what}: ${taak.status}`);
      await sleep(50);
    }
    console.log(`${what}\t${((performance.now() - begin) / 1000).toFixed(2)} s`);
    return importId;
  }

  async function json(path: string, body: object = {}): Promise<Started> {
    const answer = await beheerder.post(path, body);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Started;
  }
});

type Started = { readonly importId: string; readonly taakId: string };
