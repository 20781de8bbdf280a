import { once } from "node:events";
import path from "node:path";
import { Failure } from "#core/failure";
import { type Command, optionalText } from "./command.ts";
import { openEnvironment } from "./environment.ts";
import {
  antwoordt,
  type Buurpartij,
  legPartijenVast,
  maakBuur,
  startDienst,
  stopDienst,
  tilUp,
} from "./vum-buur.ts";

const NUMMER = { hier: "00000009000000000001", buur: "00000009000000000002" };
/** What the second region takes over of this computer: never its database, its sign-in or its address. */
const MEE = ["PATH", "HOME", "USER", "LANG", "TZ", "TMPDIR", "TEMP", "TMP", "SystemRoot", "NODE_OPTIONS"];

/** Two demo regions on one computer that find each other's people and vacancies: to try out VUM, never for real people. */
export const vumPeer: Command = {
  name: "vum peer",
  usage: "vum peer [--poort 3010] [--hier http://127.0.0.1:3000]",
  summary:
    "Een tweede demoregio starten die via VUM met deze uitwisselt, alleen op deze computer; stoppen met Ctrl+C",
  options: { poort: { type: "string" }, hier: { type: "string" } },
  zonderDatabase: true,
  async run(invoer) {
    if (process.env["OIDC_ISSUER"]) throw geenDemo();
    const hier = lokaal(optionalText(invoer, "hier") ?? "http://127.0.0.1:3000");
    const buur = lokaal(`http://127.0.0.1:${optionalText(invoer, "poort") ?? "3010"}`);
    if (await antwoordt(buur))
      throw fout(`Op ${buur} draait al iets. Stop dat eerst, of kies met --poort een andere poort.`);
    const env = { hier: omgeving(process.env, hier), buur: omgeving(alleenVanHier(), buur) };
    await Promise.all([bereidVoor(env.hier, false, hier, buur), bereidVoor(env.buur, true, hier, buur)]);
    const begonnen = (await antwoordt(hier)) ? [buur] : [hier, buur];
    await laatDraaien(
      begonnen.map((adres) => ({ adres, env: adres === hier ? env.hier : env.buur })),
      () => process.stderr.write(`Deze regio: ${hier}\nBuurregio:  ${buur}\nStoppen: Ctrl+C.\n`),
    );
    return { json: { hier, buur }, text: "Gestopt. Wat u deed is bewaard." };
  },
};

/** Without certificates nothing may come from another computer. */
function lokaal(adres: string): string {
  const url = URL.canParse(adres) ? new URL(adres) : undefined;
  if (url && url.protocol === "http:" && ["127.0.0.1", "localhost"].includes(url.hostname)) return url.origin;
  throw fout(`${adres} is geen adres op deze computer, zoals http://127.0.0.1:3000.`);
}

const alleenVanHier = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    MEE.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  ),
  DATA_DIR: `${path.resolve(process.env["DATA_DIR"] || ".data")}-buur`,
  ...(process.env["BUUR_DATABASE_URL"] && { DATABASE_URL: process.env["BUUR_DATABASE_URL"] }),
});

const omgeving = (env: NodeJS.ProcessEnv, adres: string): NodeJS.ProcessEnv => ({
  ...env,
  HOST: "127.0.0.1",
  PORT: new URL(adres).port || "80",
});

/** Makes the region where there is none yet, and writes down each as a party of the other. */
async function bereidVoor(
  env: NodeJS.ProcessEnv,
  isBuur: boolean,
  hier: string,
  buur: string,
): Promise<void> {
  const environment = await openEnvironment(env, (line) => process.stderr.write(`${line}\n`));
  try {
    const { owner, regioId, isDemo } = environment;
    if (!isDemo) throw geenDemo();
    if (isBuur) await maakBuur(owner, regioId);
    const eigen = (oin: string, naam: string): Buurpartij => ({ oin, naam, isEigen: true, adres: null });
    const ander = (oin: string, naam: string, adres: string): Buurpartij => ({
      oin,
      naam,
      isEigen: false,
      adres: `${adres}/vum/v3`,
    });
    await legPartijenVast(
      owner,
      regioId,
      isBuur
        ? [eigen(NUMMER.buur, "Buurregio (demo)"), ander(NUMMER.hier, "Regio hiernaast (demo)", hier)]
        : [eigen(NUMMER.hier, "Deze regio (demo)"), ander(NUMMER.buur, "Buurregio (demo)", buur)],
    );
  } finally {
    await environment.close();
  }
}

/** Until someone stops it, or one of them ends; then both stop. */
async function laatDraaien(
  diensten: readonly { readonly adres: string; readonly env: NodeJS.ProcessEnv }[],
  tell: () => void,
): Promise<void> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) stop(); // npm hands SIGTERM to its shell, which ends without telling us
  }, 500);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  const running = diensten.map(({ env, adres }) => ({ adres, dienst: startDienst(env) }));
  try {
    await Promise.all(running.map(({ dienst, adres }) => tilUp(dienst, adres, stopping.signal)));
    if (!stopping.signal.aborted) tell();
    const ends = running.map(({ dienst }) => once(dienst, "exit"));
    const asked = new Promise((resolve) => stopping.signal.addEventListener("abort", resolve));
    if (!stopping.signal.aborted) await Promise.race([asked, ...ends]);
    if (!stopping.signal.aborted)
      throw fout("Een van beide regio's is vanzelf gestopt. De andere stopt ook.");
  } finally {
    await Promise.all(running.map(({ dienst }) => stopDienst(dienst)));
    clearInterval(timer);
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

const fout = (detail: string) => new Failure("invalid", "vum.peer", detail);
const geenDemo = () => fout("Dit kan alleen naast een demoregio, want er zijn geen certificaten.");
