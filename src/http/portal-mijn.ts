import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Means } from "#http/means";
import type { Portal } from "#http/portal";
import { answerMis, type Lezer } from "#http/portal-mis";
import { movedAddresses } from "#http/portal-oud";
import {
  contextOfSession,
  csrfTokenOf,
  eigenDossierVan,
  findSession,
  herkomstOf,
  requireOwnForm,
  takeCookie,
} from "#http/session";
import { ask, perform } from "../modules/door.ts";
import { endSessie, type OpenSessie } from "../modules/toegang/sessie.ts";
import { scopesOf } from "../modules/toegang/toegang.ts";
import type { Bestand, Bezoek, MijnBezoek, MijnPagina, Uitkomst, Velden } from "../portaal/pagina.ts";
import { MIJN_PAGINAS } from "../portaal/paginas.ts";
import { adresVan } from "../portaal/views/adres.ts";

type Formulier = Readonly<Record<string, readonly string[]>>;
type Request = FastifyRequest<{ Body: Formulier | null; Params: Readonly<Record<string, string>> }>;

const LONGEST_FORM_IN_BYTES = 64 * 1024;
const hidden = { schema: { hide: true } } as const;

/** I1–I9: the pages of who is signed in as inwoner, or for one; they need no script. */
export async function mijnRoutes(app: FastifyInstance, means: Means, portal: Portal): Promise<void> {
  await app.register(async (pages) => {
    pages.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: LONGEST_FORM_IN_BYTES },
      (_request, body, done) => done(null, formulierIn(String(body))),
    );
    pages.setErrorHandler(async (error: Error, request, reply) =>
      answerMis(portal, error, request, reply, await lezerVan(means, request)),
    );
    signOut(pages, means);
    movedAddresses(pages, means);
    for (const pagina of MIJN_PAGINAS) pageRoutes(pages, means, portal, pagina);
  });
}

function pageRoutes(
  pages: FastifyInstance,
  means: Means,
  portal: Portal,
  { pad, lees, doe }: MijnPagina,
): void {
  pages.get(pad, hidden, async (request: Request, reply) => {
    const bezoek = await bezoekVan(means, portal, request, reply);
    return bezoek ? answer(portal, reply, bezoek, await lees(bezoek)) : reply;
  });
  if (!doe) return;
  pages.post(pad, hidden, async (request: Request, reply) => {
    const velden = Object.fromEntries(
      Object.entries(request.body ?? {}).map(([naam, [waarde = ""]]) => [naam, waarde]),
    );
    const bezoek = await bezoekVan(means, portal, request, reply, velden);
    return bezoek ? answer(portal, reply, bezoek, await doe(bezoek, velden)) : reply;
  });
}

function answer(portal: Portal, reply: FastifyReply, bezoek: Bezoek, uitkomst: Uitkomst): FastifyReply {
  if ("naar" in uitkomst) return reply.redirect(adresVan(...splitAt(uitkomst.naar, bezoek)), 303);
  if ("view" in uitkomst) return portal.toon(reply, bezoek, uitkomst.view, uitkomst.rest, uitkomst);
  if ("bestand" in uitkomst) return answerFile(reply, uitkomst);
  return reply
    .header("Cache-Control", "no-store")
    .header("Content-Disposition", `inline; filename="${uitkomst.naam}.pdf"`)
    .type("application/pdf")
    .send(uitkomst.pdf);
}

const answerFile = (reply: FastifyReply, { bestand, type, naam }: Bestand): FastifyReply =>
  reply
    .header("Cache-Control", "no-store")
    .header("Content-Disposition", `attachment; filename="${naam}"`)
    .type(type)
    .send(bestand);

function splitAt(naar: string, { taal }: Bezoek): [string, Bezoek["taal"], string] {
  const [pad = "/mijn", zoek = ""] = naar.split("?");
  return [pad, taal, zoek];
}

/** Who is not signed in signs in first; who has no file of his own goes to his work. */
async function bezoekVan(
  means: Means,
  portal: Portal,
  request: Request,
  reply: FastifyReply,
  velden?: Velden,
): Promise<MijnBezoek | undefined> {
  const session = await findSession(means, request);
  if (!session) {
    const naar = new URLSearchParams({ naar: request.method === "GET" ? request.url : "/mijn" });
    void reply.redirect(`/inloggen?${naar}`, 303);
    return undefined;
  }
  const inwonerId = eigenDossierVan(session);
  if (inwonerId === null) {
    void reply.redirect("/", 303);
    return undefined;
  }
  if (velden) requireOwnForm(means, request, session, velden["csrf"] ?? "");
  return { ...(await eigenBezoek(means, portal, request, session, velden)), inwonerId };
}

async function eigenBezoek(
  means: Means,
  portal: Portal,
  request: Request,
  session: OpenSessie,
  velden: Velden | undefined,
): Promise<Omit<MijnBezoek, "inwonerId">> {
  const { plaats, ...bezoek } = await portal.bezoekVan(request);
  const context = contextOfSession(means, request, session);
  const sleutel = /^[\w-]{1,64}$/.exec(velden?.["sleutel"] ?? "")?.[0];
  let nummer = 0;
  return {
    ...bezoek,
    plaats: { ...plaats, eigen: eigenVan(means, session) },
    vandaag: means.today(),
    isZelf: isZelf(session),
    mag: (use, dataklasse) => scopesOf(session.user, use, dataklasse).includes("eigen-dossier"),
    zoek: new URLSearchParams(plaats.zoek),
    delen: request.params,
    alle: (veld) => request.body?.[veld] ?? [],
    ask: (query, parameters) => ask(query, context, parameters),
    perform(action, body, versie) {
      nummer += 1; // a form that does two things repeats neither
      const once = sleutel && { idempotencyKey: `${sleutel}-${nummer}` };
      return perform(
        action,
        { ...context, ...once, ...(versie !== undefined && { expectedVersion: versie }) },
        body,
      );
    },
  };
}

/** Also where something else went wrong: without an answer of the database nobody is signed in. */
async function lezerVan(means: Means, request: FastifyRequest): Promise<Lezer | undefined> {
  const session = await findSession(means, request).catch(() => undefined);
  return session && { eigen: eigenVan(means, session), isZelf: isZelf(session) };
}

/** What makes a form the reader's own, and sent once. */
const eigenVan = (means: Means, session: OpenSessie) => ({
  csrf: csrfTokenOf(means, session),
  sleutel: means.newId(),
});

const isZelf = ({ user }: OpenSessie) => user.rollen.includes("inwoner");

function signOut(pages: FastifyInstance, means: Means): void {
  pages.post("/mijn/uitloggen", hidden, async (request: Request, reply) => {
    const session = await findSession(means, request);
    if (session) {
      requireOwnForm(means, request, session, request.body?.["csrf"]?.[0] ?? "");
      await endSessie(means.db, session, {
        regioId: means.regio.id,
        traceId: request.id,
        herkomst: herkomstOf(request),
        moment: means.now(),
      });
      takeCookie(means, reply);
    }
    return reply.header("Clear-Site-Data", '"cache", "storage"').redirect("/", 303);
  });
}

const formulierIn = (body: string): Formulier => {
  const velden = new URLSearchParams(body);
  return Object.fromEntries([...new Set(velden.keys())].map((naam) => [naam, velden.getAll(naam)]));
};
