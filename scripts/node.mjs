// The Node that runs TypeScript as it is: this one when it is new enough, else the one among the dependencies.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
export const isNewEnough = major > 22 || (major === 22 && minor >= 18);

/** The path of a Node that is new enough. */
export function newNode() {
  if (isNewEnough) return process.execPath;
  const own = path.join(root, "node_modules/.bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(own))
    throw new Error(`Meedoen heeft Node 22.18 of nieuwer nodig; dit is ${process.versions.node}.`);
  return own;
}

/** The environment in which every tool of ours finds the new Node first. */
export const toolEnvironment = {
  ...process.env,
  PATH: [path.join(root, "node_modules/.bin"), path.dirname(newNode()), process.env.PATH].join(
    path.delimiter,
  ),
};

/** Runs a program in the place of this one: it hears the same signals, and stops when this one is gone. */
export function runInstead(file, args) {
  const child = spawn(file, args, { cwd: root, stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal === "SIGHUP" ? "SIGTERM" : signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** Runs a command of ours, shows what it says, and keeps that too. */
export function runAndKeep([file, args]) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: toolEnvironment,
      stdio: ["ignore", "pipe", "inherit"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on("close", (code) => resolve({ code, output }));
    child.on("error", () => resolve({ code: 1, output }));
  });
}
