// npm run bench -- <name> [flags]: aanval, afscherming, behoud, http, importeren, inlezen, inlezen-caseload, matching, portaal, regels, schuiven, sturing, toekomstplan, vum. Not part of npm test: a time says something beside another time only.
const [name = "http"] = process.argv.splice(2, 1);
await import(`./${name}.ts`);
