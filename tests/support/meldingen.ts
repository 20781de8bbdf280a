import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type Bezorgmiddelen,
  startBezorgdienst,
} from "../../src/modules/abonnementen/bezorgen/bezorgdienst.ts";
import type { Maten } from "../../src/modules/abonnementen/bezorgen/maten.ts";
import type { CloudEvent } from "../../src/modules/abonnementen/cloudevent.ts";
import { sleutels } from "./sleutels.ts";
import type { TestApp } from "./app.ts";

/** Small enough to wait for in a test. */
export const KLEINE_MATEN: Partial<Maten> = {
  antwoordMs: 1000,
  pauzesMs: [20, 40, 80, 150],
  rustMs: 150,
  opgevenMs: 60_000,
  houdvastMs: 1500,
  kijkMs: 50,
};

export const SITE = "https://meedoen.example.nl";

const running: (() => Promise<void>)[] = [];

/** Stops what a test started, also when it failed. */
export async function stopMeldingen(): Promise<void> {
  await Promise.all(running.splice(0).map((stop) => stop()));
}

/** What sends meldingen, in this process, with how to stop it and what went wrong in it. */
export async function startBezorgen({ url }: Pick<TestApp, "url">, more: Partial<Bezorgmiddelen> = {}) {
  const defects: unknown[] = [];
  let isStopped = false;
  const stopDienst = await startBezorgdienst({
    url,
    sleutels,
    now: () => new Date(),
    site: SITE,
    intern: false,
    maten: KLEINE_MATEN,
    onDefect: (error) => void defects.push(error),
    ...more,
  });
  const stop = async () => {
    if (!isStopped) await stopDienst();
    isStopped = true;
  };
  running.push(stop);
  return { stop, defects };
}

export type Ontvangst = { readonly hoe: "nieuw" | "oud" | "dubbel" | "vals"; readonly melding: CloudEvent };

/** A receiver in a process of its own, that can be killed and started again on the same address with what it had kept. */
export async function ontvanger(geheimen: readonly string[], { lastig = false } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), "meedoen-ontvanger-"));
  const bestand = path.join(folder, "meldingen.jsonl");
  let child: ChildProcess | undefined;
  let adres = "";
  let bekend = geheimen;
  const start = async () => {
    child = spawn(process.execPath, ["tests/support/ontvanger.ts"], {
      env: {
        ...process.env,
        ONTVANGER_BESTAND: bestand,
        ONTVANGER_GEHEIMEN: bekend.join(" "),
        ONTVANGER_LASTIG: lastig ? "1" : "0",
        ONTVANGER_POORT: adres && new URL(adres).port,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(child.stdout!, "data")) as [Buffer];
    adres = line.toString().trim();
  };
  /** As a power cut: SIGKILL. */
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  const ontvangsten = (): Ontvangst[] =>
    existsSync(bestand)
      ? readFileSync(bestand, "utf8")
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Ontvangst)
      : [];
  running.push(async () => {
    await kill();
    await rm(folder, { recursive: true });
  });
  await start();
  return {
    adres: () => adres,
    kent: (nieuw: readonly string[]) => {
      bekend = nieuw;
    },
    start,
    kill,
    ontvangsten,
  };
}

/** An abonnement with a secret, made by the beheerder. */
export async function maakAbonnement(app: TestApp, body: object): Promise<{ id: string; geheim: string }> {
  const beheerder = app.as("beheerder");
  const made = await beheerder.post("/abonnementen", {
    naam: "Cliëntvolgsysteem",
    gemeenten: [],
    ...body,
  });
  if (made.statusCode !== 201) throw new Error(made.body);
  const { id, versie } = made.json();
  const secret = await beheerder.put(`/abonnementen/${id}/geheim`, { oudeBlijft: true }, versie);
  if (secret.statusCode !== 200) throw new Error(secret.body);
  return { id, geheim: secret.json().geheim };
}

/** Waits until something is so, and says what was not. */
export async function tot(wat: string, isZo: () => boolean | Promise<boolean>, withinMs = 20_000) {
  const end = Date.now() + withinMs;
  while (!(await isZo())) {
    if (Date.now() > end) throw new Error(`Niet op tijd: ${wat}`);
    await sleep(25);
  }
}
