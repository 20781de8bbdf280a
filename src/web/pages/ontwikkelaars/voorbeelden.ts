/** Samples that work as they stand: a test runs them against the service. Without packages, so that they can be read whole. */
export const samples = {
  key: `openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out geheim.pem
node -e 'const c = require("node:crypto"), fs = require("node:fs"); console.log(JSON.stringify(c.createPublicKey(fs.readFileSync("geheim.pem")).export({ format: "jwk" })))' > openbaar.json`,

  node: (adres: string) => `// plekken.mjs, voor Node 20 of nieuwer: node plekken.mjs
import { createPrivateKey, randomUUID, sign } from "node:crypto";
import { readFileSync } from "node:fs";

const adres = process.env.ADRES ?? "${adres}";
const clientId = process.env.CLIENT_ID; // staat op de pagina van de koppeling
const sleutel = createPrivateKey(readFileSync("geheim.pem"));

// 1. Een assertion: wie u bent, ondertekend met uw eigen sleutel
const deel = (inhoud) => Buffer.from(JSON.stringify(inhoud)).toString("base64url");
const nu = Math.floor(Date.now() / 1000);
const tekst = [
  deel({ alg: "ES256", typ: "JWT" }),
  deel({ iss: clientId, sub: clientId, aud: adres + "/api/v1/token", jti: randomUUID(), iat: nu, exp: nu + 60 }),
].join(".");
const handtekening = sign("sha256", Buffer.from(tekst), { key: sleutel, dsaEncoding: "ieee-p1363" });
const assertion = tekst + "." + handtekening.toString("base64url");

// 2. Een token, een kwartier geldig
const antwoord = await fetch(adres + "/api/v1/token", {
  method: "POST",
  body: new URLSearchParams({
    grant_type: "client_credentials",
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
    scope: "plek.lezen",
  }),
});
const { access_token, error_description } = await antwoord.json();
if (!antwoord.ok) throw new Error(error_description);

// 3. Alle bladzijden van een lijst
let naar = "/api/v1/plekken?perPagina=50";
while (naar) {
  const lijst = await fetch(adres + naar, { headers: { authorization: "Bearer " + access_token } });
  const { rijen } = await lijst.json();
  for (const plek of rijen) console.log(plek.titel);
  naar = /<([^>]+)>; rel="next"/.exec(lijst.headers.get("link"))?.[1];
}
`,

  curl: (adres: string) => `ADRES=${adres}
curl "$ADRES/api/v1/token" \\
  -d grant_type=client_credentials \\
  -d client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \\
  -d "client_assertion=$ASSERTION" \\
  -d scope=plek.lezen

curl -i "$ADRES/api/v1/plekken" -H "Authorization: Bearer $TOKEN"`,

  change: `PUT /api/v1/werkgevers/{id}
If-Match: "3"                 de versie die u las (header ETag)
Content-Type: application/json

POST /api/v1/werkgevers
Idempotency-Key: 8f14e45f-ceea-467f-a8c0-1c1f2f0d6b0a
Content-Type: application/json`,

  melding: `import { createHmac, timingSafeEqual } from "node:crypto";

// body is de tekst zoals die binnenkwam, nog niet als JSON gelezen
export function isEcht(headers, body, geheim) {
  const id = headers["webhook-id"];
  const seconden = headers["webhook-timestamp"];
  if (!(Math.abs(Date.now() / 1000 - Number(seconden)) <= 300)) return false; // hoogstens 5 minuten oud
  const sleutel = Buffer.from(geheim.slice("whsec_".length), "base64");
  const hmac = createHmac("sha256", sleutel).update(id + "." + seconden + "." + body).digest("base64");
  const goed = Buffer.from("v1," + hmac);
  return String(headers["webhook-signature"]).split(" ").map((deel) => Buffer.from(deel))
    .some((deel) => deel.length === goed.length && timingSafeEqual(deel, goed));
}
`,

  problem: `HTTP/1.1 403 Forbidden
Content-Type: application/problem+json; charset=utf-8
WWW-Authenticate: Bearer realm="Meedoen", error="insufficient_scope", scope="werkgever.lezen"

{
  "type": "/problemen/koppeling.zonder-scope",
  "code": "koppeling.zonder-scope",
  "status": 403,
  "title": "Geen toegang",
  "detail": "Dit token mist de scope werkgever.lezen. …",
  "scope": "werkgever.lezen"
}`,
};
