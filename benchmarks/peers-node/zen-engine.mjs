// zen-engine has no three-valued logic, but numbers: yes is 1, unknown 0.5 and no 0, so "all of" is the least, "any of" the
// greatest and "not" the rest to 1. One expression for each provision, in one node, compiled once.
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';

const NUMBERS = { NO: 0, UNDETERMINED: 0.5, YES: 1 };
const ANSWERS = { 0: 'NO', 0.5: 'UNDETERMINED', 1: 'YES' };

function expression(formula) {
  if (formula.provision) {
    return `$.${formula.provision}`;
  }
  if (formula.rule) {
    return `min([${expression(formula.rule)}, 1 - ${expression(formula.exception)}])`;
  }
  const operands = (formula.allOf ?? formula.anyOf).map(expression).join(', ');
  return `${formula.allOf ? 'min' : 'max'}([${operands}])`;
}

export async function start(provisions) {
  const content = new ZenDecisionContent({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      {
        id: 'provisions',
        name: 'provisions',
        type: 'expressionNode',
        content: {
          expressions: provisions.map((provision) => ({
            id: provision.answer,
            key: provision.answer,
            value: provision.fact ?? expression(provision),
          })),
        },
      },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'in', targetId: 'provisions' },
      { id: 'second', type: 'edge', sourceId: 'provisions', targetId: 'out' },
    ],
  });
  const decision = new ZenEngine().createDecision(content);
  return {
    facts: (facts) => Object.fromEntries(Object.entries(facts).map(([name, answer]) => [name, NUMBERS[answer]])),
    decide: (facts) => decision.evaluate(facts),
    answers: ({ result }) =>
      Object.fromEntries(provisions.map(({ answer }) => [answer, ANSWERS[result[answer]]])),
  };
}
