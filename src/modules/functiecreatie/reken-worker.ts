import { parentPort, workerData } from "node:worker_threads";
import { maakBanen } from "#matching/functiecreatie/functiecreatie";
import { highsOplosser } from "./highs.ts";
import type { Rekenwerk } from "./reken.ts";

const { opdracht, seconden } = workerData as Rekenwerk;
const oplosser = await highsOplosser();
const uitkomst = maakBanen(opdracht, oplosser, { klok: () => performance.now(), seconden });
parentPort?.postMessage(uitkomst, []); // nothing of it is handed over: it is copied
