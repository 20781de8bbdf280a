import type { FastifyInstance, FastifyReply } from "fastify";
import { Type } from "typebox";
import { Compile } from "typebox/compile";
import { Failure, notFound } from "#core/failure";
import { type Means, originOf } from "#http/means";
import { intrekkingenUrl, uitgeverProfiel, uitgeverUrl } from "../modules/certificaten/badge.ts";
import {
  type Controlemiddelen,
  controleerCode,
  controleerTekst,
  ingetrokkenIds,
  Uitslag,
} from "../modules/certificaten/controle.ts";
import { publiekeSleutels } from "../modules/certificaten/ondertekening.ts";
import { uitgeverNaam } from "../modules/certificaten/verklaring-store.ts";

/** By one address: enough for a counter where many are checked, too little to try codes. */
const CHECKS_PER_MINUTE = 60;
const MAX_TEXT = 60_000;

const Vraag = Type.Object(
  {
    code: Type.Optional(Type.String({ maxLength: 60, description: "Uit de QR" })),
    tekst: Type.Optional(Type.String({ maxLength: MAX_TEXT, description: "De inhoud van het bestand" })),
  },
  { additionalProperties: false },
);
const vraag = Compile(Vraag);

/**
 * For everyone, without signing in: is this praktijkverklaring real? And what others need to find that out without us: who
 * issues, with which keys, and what was withdrawn. The code comes in the body, so that no log of addresses holds it.
 */
export function certificateRoutes(api: FastifyInstance, means: Means): void {
  const tags = ["certificaat"];
  const { sleutels } = means.sleutelbestand;
  const middelen: Controlemiddelen = { ...means, sleutels, regioId: means.regio.id };

  api.post(
    "/certificaten/_controleer",
    {
      config: { rateLimit: { max: means.limits?.certificate ?? CHECKS_PER_MINUTE, timeWindow: "1 minute" } },
      schema: {
        operationId: "certificaat.check",
        summary: "Controleren of een praktijkverklaring echt is, met de code of het bestand",
        tags,
        body: Vraag,
        response: { 200: Uitslag },
      },
      validatorCompiler: () => () => true, // checked below, so that an answer is a problem like all others
    },
    async ({ body, id }) => {
      if (!vraag.Check(body) || (body.code === undefined) === (body.tekst === undefined))
        throw withoutQuestion();
      if (body.code !== undefined) return controleerCode(middelen, body.code, id);
      return controleerTekst(middelen, body.tekst ?? "");
    },
  );

  const open = (path: string, operationId: string, summary: string) => ({
    path,
    options: { schema: { operationId, summary, tags } },
  });
  const uitgever = open(
    "/certificaten/uitgever",
    "certificaat.get-issuer",
    "Wie de praktijkverklaringen geeft",
  );
  api.get(uitgever.path, uitgever.options, async (request, reply) =>
    shared(reply).send(uitgeverProfiel(originOf(means, request), uitgeverNaam(means.regio.naam))),
  );
  const keys = open("/certificaten/sleutels", "certificaat.list-keys", "De openbare sleutels (JWKS)");
  api.get(keys.path, keys.options, async (_request, reply) =>
    shared(reply).send({ keys: await publiekeSleutels(sleutels.certificaat) }),
  );
  const key = open("/certificaten/sleutels/:id", "certificaat.get-key", "Eén openbare sleutel (JWK)");
  api.get<{ Params: { id: string } }>(key.path, key.options, async ({ params }, reply) => {
    const found = (await publiekeSleutels(sleutels.certificaat)).find(({ kid }) => kid === params.id);
    if (!found) throw notFound("sleutel", "onbekend");
    return shared(reply).send(found);
  });
  const gone = open(
    "/certificaten/ingetrokken",
    "certificaat.list-revoked",
    "Wat is ingetrokken: alleen nummers",
  );
  api.get(gone.path, gone.options, async (request, reply) => {
    const adres = originOf(means, request);
    const revoked = await ingetrokkenIds(middelen);
    return shared(reply).send({
      id: intrekkingenUrl(adres),
      issuer: uitgeverUrl(adres),
      revokedCredential: revoked.map((id) => ({ id, revoked: true })),
    });
  });
}

/** The same keys where other systems look for them by habit: RFC 7517 and did:web. */
export function wellKnownRoutes(app: FastifyInstance, means: Means): void {
  const keys = () => publiekeSleutels(means.sleutelbestand.sleutels.certificaat);
  app.get("/.well-known/jwks.json", { schema: { hide: true } }, async (_request, reply) =>
    shared(reply).send({ keys: await keys() }),
  );
  app.get("/.well-known/did.json", { schema: { hide: true } }, async (request, reply) => {
    const did = `did:web:${originOf(means, request)
      .replace(/^https?:\/\//, "")
      .replace(":", "%3A")}`;
    const methods = (await keys()).map(({ use: _use, ...publicKeyJwk }) => ({
      id: `${did}#${publicKeyJwk.kid}`,
      type: "JsonWebKey",
      controller: did,
      publicKeyJwk,
    }));
    return shared(reply).send({
      "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"],
      id: did,
      verificationMethod: methods,
      assertionMethod: methods.map(({ id }) => id),
    });
  });
}

/** Any site may read it: it is there to be read by others. */
const shared = (reply: FastifyReply) => reply.header("Access-Control-Allow-Origin", "*");

const withoutQuestion = () =>
  new Failure("invalid", "certificaat.vraag", "Geef de code of de inhoud van het bestand, niet allebei.", {
    velden: ["code", "tekst"],
  });
