// The floor of the exam (`npm run exam`): how many faults are found by the right rule on the right line, and how seldom a clean draft is disturbed.

import assert from 'node:assert/strict';
import { RULES } from '../server/core/rules';
import { unreadClaim } from '../server/core/rules/unread-claim';
import { runExam } from './exam/exam';
import type { FalseAlarm, Result } from './exam/exam';
import { operators } from './exam/operators';

const RECALL = 0.99;
const RECALL_OF_A_RULE = 0.95;
/** Fewer faults say little about a rule. */
const MANY = 20;
const ALARMS_PER_1000_WORDS = 0.2;

describe('exam', function () {
  let result: Result;
  before(() => {
    result = runExam({ perDraft: 6, perOperator: 8 });
  });

  it('has operators for every rule, and each finds a place', () => {
    const examined = new Set(operators.map(({ rule }) => rule));
    assert.deepEqual([...examined].sort(), RULES.filter((rule) => rule !== unreadClaim).map(({ id }) => id).sort());
    assert.deepEqual(
      result.idle.map(({ rule, name }) => `${rule}: ${name}`),
      [],
    );
  });

  it(`finds at least ${RECALL * 100} % of the faults`, () => {
    const found = [...result.scores.values()].reduce((sum, score) => sum + score.found, 0);
    assert.ok(found / result.mutants >= RECALL, `${found} of ${result.mutants}\n${missesIn(result)}`);
  });

  it(`finds at least ${RECALL_OF_A_RULE * 100} % of the faults of each rule`, () => {
    const weak = [...result.scores]
      .filter(([, { faults, found }]) => faults >= MANY && found / faults < RECALL_OF_A_RULE)
      .map(([rule, { faults, found }]) => `${rule}: ${found} of ${faults}`);
    assert.deepEqual(weak, [], missesIn(result));
  });

  it('reports no error in a clean draft, and hardly anything else', () => {
    const errors = result.falseAlarms.filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors.map(told), []);
    assert.ok((1000 * result.falseAlarms.length) / result.words < ALARMS_PER_1000_WORDS, result.falseAlarms.map(told).join('\n'));
  });

  it('reports nothing after changes that are no faults', () => {
    assert.ok(result.unharmed > 100);
    assert.deepEqual(result.harmlessAlarms.map(told), []);
  });
});

const told = ({ draft, change, rule, line, message }: FalseAlarm) => `${draft} ${change} ${rule}: ${line} ${message}`;

function missesIn({ misses }: Result): string {
  return misses
    .map(
      ({ operator, draft, lines, words, instead }) =>
        `${operator.rule} · ${operator.name} · ${draft}:${lines.join('/')} ${words.slice(0, 120)} [${instead.join(', ')}]`,
    )
    .join('\n');
}
