// json-rules-engine knows true and false only: a rule for yes and a rule for no of each provision, unknown where neither
// holds. A rule's priority is the depth of its provision, so that what it combines is there.
import { Engine } from 'json-rules-engine';

const is = (fact, value) => ({ fact, operator: 'equal', value });

function condition(formula, yes) {
  if (formula.provision) {
    return is(formula.provision, yes ? 'YES' : 'NO');
  }
  const operands = formula.rule
    ? [condition(formula.rule, yes), condition(formula.exception, !yes)]
    : (formula.allOf ?? formula.anyOf).map((operand) => condition(operand, yes));
  return Boolean(formula.anyOf) === yes ? { any: operands } : { all: operands };
}

function named(formula) {
  return formula.provision
    ? [formula.provision]
    : [formula.rule, formula.exception, ...(formula.allOf ?? []), ...(formula.anyOf ?? [])].filter(Boolean).flatMap(named);
}

export async function start(provisions) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const depth = {};
  for (const provision of provisions) {
    depth[provision.answer] = provision.fact
      ? 0
      : 1 + Math.max(...named(provision).map((name) => depth[name]));
  }
  const deepest = Math.max(...Object.values(depth));
  for (const provision of provisions) {
    for (const yes of [true, false]) {
      const answer = yes ? 'YES' : 'NO';
      const test = provision.fact ? is(provision.fact, answer) : condition(provision, yes);
      engine.addRule({
        conditions: test.all || test.any ? test : { all: [test] },
        priority: deepest - depth[provision.answer] + 1,
        event: { type: answer, params: { provision: provision.answer } },
        onSuccess: (event, almanac) => almanac.addFact(provision.answer, answer),
      });
    }
  }
  return {
    facts: (facts) => facts,
    decide: (facts) => engine.run(facts),
    answers: ({ events }) => {
      const answers = Object.fromEntries(provisions.map(({ answer }) => [answer, 'UNDETERMINED']));
      events.forEach(({ type, params }) => { answers[params.provision] = type; });
      return answers;
    },
  };
}
