// Builds the web app into dist/web, only when something it is made of has changed (content hash).
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** What a member of staff loads before the first page shows, scripts together, after gzip. */
const ENTRY_BUDGET_IN_KB = 300;

/** What a resident loads, all scripts together, after gzip. */
const RESIDENT_BUDGET_IN_KB = 150;

// whoever starts it, also a test: the React of development asks everything twice and is three times as large
process.env.NODE_ENV = "production";

const root = path.resolve(import.meta.dirname, "..");
const stamp = path.join(root, "dist/web/.hash");
const wanted = sourceHash();

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  const started = Date.now();
  const { build } = await import("vite");
  // beside the old one, and then in its place: two builds at once do not break each other
  const folder = path.join(root, `dist/web-${process.pid}`);
  const { output } = await build({
    root: path.join(root, "src/web"),
    configFile: path.join(root, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true },
  });
  printSizes(output);
  await writePublicPages(build, folder);
  await writePortal(build, folder);
  cpSync(path.join(root, "docs/algoritme"), path.join(folder, "algoritme"), { recursive: true });
  compress(folder);
  writeFileSync(path.join(folder, ".hash"), wanted);
  putInPlace(folder);
  console.log(`Web app built in ${Date.now() - started} ms.`);
}

/** Tests are no part of it, and of the modules the web sees types and status tables only. */
function sourceHash() {
  const files = globSync(
    [
      "src/web/**/*",
      "src/core/**/*.ts",
      "src/modules/**/*.ts",
      "src/portaal/**/*",
      "docs/toegankelijkheid.json",
      "docs/algoritme/*", // for everyone who reads how we choose
      "package-lock.json",
      "vite.config.ts",
      "scripts/build.mjs",
    ],
    { cwd: root, withFileTypes: true },
  )
    .filter((entry) => entry.isFile() && !/(\.test|-store|-routes)\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .toSorted();
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

/** What everyone may read is HTML already, so that it needs no script. */
async function writePublicPages(build, folder) {
  const outDir = path.join(folder, ".vooraf");
  await build({
    root: path.join(root, "src/web"),
    configFile: path.join(root, "vite.config.ts"),
    logLevel: "warn",
    publicDir: false,
    build: { ssr: "prerender.tsx", outDir, rolldownOptions: { output: { codeSplitting: true } } },
  });
  const { htmlOf, PUBLIC_PAGES } = await import(pathToFileURL(path.join(outDir, "prerender.js")).href);
  const shell = readFileSync(path.join(folder, "index.html"), "utf8");
  for (const [name, title] of Object.entries(PUBLIC_PAGES)) {
    const html = await htmlOf(name);
    const page = shell
      .replace('<div id="meedoen"></div>', () => `<div id="meedoen">${html}</div>`)
      .replace("<title>Meedoen</title>", () => `<title>${title} · Meedoen</title>`);
    if (page.includes("<script>") || !page.includes("<h1")) throw new Error(`No HTML of ${name}`);
    writeFileSync(path.join(folder, `${name}.html`), page);
  }
  rmSync(outDir, { recursive: true });
}

/** The pages of residents, to be made into HTML by the service, and the script that reads them aloud. */
async function writePortal(build, folder) {
  const common = {
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    root: path.join(root, "src/portaal"),
  };
  const outDir = path.join(folder, "portaal");
  await build({ ...common, build: { ssr: "render.tsx", outDir } });
  const script = await build({
    ...common,
    build: {
      outDir: path.join(folder, "assets"),
      emptyOutDir: false,
      rolldownOptions: {
        input: path.join(root, "src/portaal/script/main.ts"),
        output: { entryFileNames: "inwoner-[hash].js" },
      },
    },
  });
  const [{ fileName, code }] = script.output;
  const size = gzipSync(code).length;
  if (size > RESIDENT_BUDGET_IN_KB * 1000)
    throw new Error(`The script of residents is ${size} bytes after gzip.`);
  console.log(`${kb(size)}  script of residents, at most ${RESIDENT_BUDGET_IN_KB}`);
  writeFileSync(path.join(outDir, "script.txt"), `/assets/${fileName}`);
}

function printSizes(output) {
  const files = output.map((file) => ({
    file,
    gzip: gzipSync(file.type === "chunk" ? file.code : file.source).length,
  }));
  const entry = entryFiles(output);
  const rows = files
    .filter(({ file }) => /\.(js|css)$/.test(file.fileName))
    .toSorted((a, b) => b.gzip - a.gzip)
    .map(
      ({ file, gzip }) => `${kb(gzip)}  ${entry.has(file.fileName) ? "entry" : "lazy "}  ${file.fileName}`,
    );
  const total = files
    .filter(({ file }) => file.type === "chunk" && entry.has(file.fileName))
    .reduce((sum, { gzip }) => sum + gzip, 0);
  console.log(
    [
      "  gzip kB  when   file",
      ...rows,
      `${kb(total)}  entry scripts together, at most ${ENTRY_BUDGET_IN_KB}`,
    ].join("\n"),
  );
  if (total > ENTRY_BUDGET_IN_KB * 1000)
    throw new Error(`The entry scripts are ${total} bytes after gzip; at most ${ENTRY_BUDGET_IN_KB} kB.`);
}

/** The entry chunk and everything it imports at once. */
function entryFiles(output) {
  const chunks = new Map(
    output.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]),
  );
  const names = new Set();
  const add = (name) => {
    if (names.has(name) || !chunks.has(name)) return;
    names.add(name);
    for (const next of chunks.get(name).imports) add(next);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) add(chunk.fileName);
  const page = String(output.find(({ fileName }) => fileName === "index.html")?.source);
  for (const { fileName } of output)
    if (fileName.endsWith(".css") && page.includes(fileName)) names.add(fileName);
  return names;
}

/** Beside each script and style its gzip and brotli, so that the service never compresses while someone waits. */
function compress(folder) {
  const files = globSync("assets/*.{js,css}", { cwd: folder });
  for (const file of files.map((name) => path.join(folder, name))) {
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content));
    writeFileSync(`${file}.br`, brotliCompressSync(content));
  }
}

function putInPlace(folder) {
  const target = path.join(root, "dist/web");
  mkdirSync(path.dirname(target), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  renameSync(folder, target);
}

function kb(bytes) {
  return (bytes / 1000).toFixed(1).padStart(9);
}
