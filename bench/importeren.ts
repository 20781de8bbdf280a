// The VUM files of the accreditation through the whole service over HTTP: trial, apply, the same file once more, undo.
// Give the folder that holds werkzoekenden.json and vacatures.json: npm run bench -- importeren --map ../shared/vum
// With --mb 100 one file of that many megabytes instead, the same werkzoekenden again and again with other numbers, sent as a
// stream; and the most that the service held in memory after each step.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { signInClient } from "../tests/support/sign-in.ts";
import { withService } from "./with-service.ts";

const { values } = parseArgs({
  options: { map: { type: "string", default: "../shared/vum" }, mb: { type: "string" } },
});
const FILES = [
  ["vum-werkzoekenden", "werkzoekenden.json"],
  ["vum-vacatures", "vacatures.json"],
] as const;

await withService(
  async (address, { hoogsteGeheugen }) => {
    const beheerder = await signInClient(address, "sander");
    const importIds: string[] = [];
    if (values.mb) await groot(Number(values.mb));
    for (const [soort, bestandsnaam] of values.mb ? [] : FILES) {
      const inhoud = (await readFile(`${values.map}/${bestandsnaam}`)).toString("base64");
      const send = () => json("/importen", { soort, bestandsnaam, codering: "base64", inhoud });
      const importId = await timed(`${bestandsnaam}: trial`, send);
      await timed(`${bestandsnaam}: apply`, () => json(`/importen/${importId}/_toepassen`));
      await timed(`${bestandsnaam}: the same file again`, send);
      importIds.unshift(importId);
    }
    for (const id of importIds) await timed("undo", () => json(`/importen/${id}/_terugdraaien`));

    async function groot(mb: number): Promise<void> {
      const geheugen = () => console.log(`  at most ${hoogsteGeheugen()} MB so far`);
      geheugen();
      const rijen = JSON.parse(await readFile(`${values.map}/werkzoekenden.json`, "utf8")) as object[];
      const query = new URLSearchParams({
        soort: "vum-werkzoekenden",
        bestandsnaam: "groot.json",
      }).toString();
      const importId = await timed(`${mb} MB: sent, read and compared`, async () => {
        const answer = await beheerder.fetch(`/api/v1/importen/_vum?${query}`, {
          method: "POST",
          headers: {
            "content-type": "application/octet-stream",
            "x-csrf-token": beheerder.csrfToken,
            "idempotency-key": crypto.randomUUID(),
          },
          body: Buffer.concat([...bestand(rijen, mb * 1_000_000)]),
        });
        if (!answer.ok) throw new Error(await answer.text());
        const started = (await answer.json()) as Started;
        geheugen();
        return started;
      });
      const { aantallen } = (await (await beheerder.get(`/importen/${importId}`)).json()) as {
        aantallen: object;
      };
      console.log(`  ${JSON.stringify(aantallen)}`);
      for (const wat of ["_toepassen", "_terugdraaien"]) {
        geheugen();
        await timed(`${mb} MB: ${wat}`, () => json(`/importen/${importId}/${wat}`));
      }
      geheugen();
    }

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
  },
  { opnieuw: values.mb !== undefined },
);

/** The same people under other numbers, until the file is large enough. */
function* bestand(rijen: readonly object[], bytes: number): Generator<Buffer> {
  let made = 0;
  for (let ronde = 0; made < bytes; ronde += 1)
    for (const [at, rij] of rijen.entries()) {
      const text = JSON.stringify({ ...rij, idWerkzoekende: `groot-${ronde}-${at}` });
      const piece = Buffer.from(`${made === 0 ? "[" : ",\n"}${text}`);
      made += piece.length;
      yield piece;
      if (made >= bytes) break;
    }
  yield Buffer.from("]");
}

type Started = { readonly importId: string; readonly taakId: string };
