// Runs before every command of package.json, on whatever Node the machine has, so it is written in JavaScript that
// all of them know. Without it a Node that is too old, or packages that are not there, end in an error that says
// nothing to the one who sees it.
import { existsSync, readFileSync } from 'node:fs';

const wanted = Number(readFileSync(new URL('../.nvmrc', import.meta.url), 'utf8'));
const has = Number(process.versions.node.split('.')[0]);
const packages = existsSync(new URL('../node_modules/astro/package.json', import.meta.url));

if (!packages || has < wanted) {
  const reason = packages
    ? `Node ${wanted} mangler (maskinens egen er ${process.versions.node})`
    : 'Pakkene prosjektet trenger, er ikke installert';
  console.error(`${reason}: kjør «npm ci» uten --ignore-scripts i denne mappen, og prøv igjen.`);
  process.exit(1);
}
