// Measures one engine on all cases: node measure.mjs <engine> <cases.json> smoke|full
// Every setting is answered and compared first; the times are printed as JSON, one list of iterations for each case.
import { readFileSync } from 'node:fs';

const [, , engine, file, length] = process.argv;
const { start } = await import(`./${engine}.mjs`);
const [warmUp, iterations, iteration] = length === 'smoke' ? [0, 1, 0.1] : [4, 5, 1];

const now = () => Number(process.hrtime.bigint());

/** Decides for so many seconds and returns the nanoseconds of one decision. */
async function run(peer, facts, seconds) {
  const begin = now();
  const end = begin + seconds * 1e9;
  let count = 0;
  let last = begin;
  do {
    await peer.decide(facts);
    count += 1;
    last = now();
  } while (last < end);
  return (last - begin) / count;
}

const results = [];
for (const { name, provisions, settings } of JSON.parse(readFileSync(file, 'utf8'))) {
  const peer = await start(provisions);
  for (const { facts, answers } of settings) {
    const given = peer.answers(await peer.decide(peer.facts(facts)));
    for (const [provision, answer] of Object.entries(answers)) {
      if (given[provision] !== answer) {
        console.error(`${engine}, ${name}: ${provision} is ${given[provision]} where it should be ${answer}`);
        process.exit(1);
      }
    }
  }
  const facts = peer.facts(settings[0].facts);
  if (warmUp > 0) {
    await run(peer, facts, warmUp);
  }
  const nanos = [];
  for (let i = 0; i < iterations; i += 1) {
    nanos.push(await run(peer, facts, iteration));
  }
  results.push({ name, nanos });
}
console.log(JSON.stringify(results));
