// Completion and hover as a client meets them: the shapes of LSP, over real streams.

import assert from 'node:assert/strict';
import type { CompletionItem, Hover, MessageConnection } from 'vscode-languageserver/node';
import { positionOf, rangeOf } from './harness/positions';
import { startServer } from './harness/server';
import type { Server } from './harness/server';

const URI = 'file:///drafts/report.md';
/** The start of a report, above whatever a test needs. */
const HEAD = `---
framework: ncpi
body: Northamptonshire Police
published: 2025-08-22
---

# Northamptonshire Police

`;

describe('protocol of completion and hover', () => {
  let server: Server;
  let connection: MessageConnection;

  const start = async (capabilities: object) => {
    server = await startServer({ capabilities });
    ({ connection } = server);
  };
  const open = (text: string, uri = URI) => server.open(uri, text);
  /** What is offered behind the words: asked for, or opened by a character. */
  const complete = (text: string, words: string, triggerCharacter?: string) =>
    connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: URI },
      position: at(text, words),
      context: triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter },
    });
  const at = (text: string, words: string) => positionOf(text, text.indexOf(words) + words.length);

  afterEach(() => server.stop());

  describe('to a client that only knows plain text', () => {
    beforeEach(() => start({ textDocument: { diagnostic: {} } }));

    it('offers plain text to a client without snippets, replaces the whole term, and commits on no character', async () => {
      const text = `${HEAD}## Working with safeguarding partners\n\nGrade: requires improvement\n\nOfficers in Devon & Cor\n\n### \n`;
      await open(text);
      const [grade] = await complete(text, 'Grade: req');
      assert.deepEqual(grade!.textEdit, { range: rangeOf(text, 'requires improvement'), newText: 'outstanding' });
      const [body] = await complete(text, 'Devon & C');
      assert.deepEqual(body!.textEdit, { range: rangeOf(text, 'Devon & Cor'), newText: 'Devon and Cornwall Police' });
      const findings = await complete(text, '### ');
      assert.deepEqual(findings.map(({ textEdit, insertTextFormat }) => [textEdit!.newText, insertTextFormat]).slice(2, 3), [['Recommendation\n\n', 1]]);
      const all = [grade, body, ...findings];
      assert.deepEqual(all.filter((each) => each!.commitCharacters !== undefined), []);
    });

    it('opens no list by itself where a sentence may go on in any way', async () => {
      const text = `${HEAD}The force is good at sharing. The force was graded \n`;
      await open(text);
      assert.deepEqual(await complete(text, 'The force is ', ' '), []);
      assert.equal((await complete(text, 'The force is ')).length, 5);
      assert.equal((await complete(text, 'was graded ', ' ')).length, 5);
    });

    it('says in a hover where else a grade is given, each with a link that needs no command', async () => {
      const text = `${HEAD}| Area | Grade |\n| --- | --- |\n| Working with partners | Good |\n\n## Working with safeguarding partners\n\nGrade: good\n`;
      await open(text, 'file:///drafts/kent%20(2).md');
      const hover = await connection.sendRequest<Hover>('textDocument/hover', {
        textDocument: { uri: 'file:///drafts/kent%20(2).md' },
        position: at(text, '## Working'),
      });
      const lines = (hover.contents as { value: string }).value.split('\n').filter((line) => line.includes('file:'));
      assert.deepEqual(lines, [
        '- Table, [line 11](file:///drafts/kent%20%282%29.md#L11): good',
        '- Section, [line 15](file:///drafts/kent%20%282%29.md#L15): good',
      ]);
    });

    it('says in a hover on a problem why its rule is there', async () => {
      const text = `${HEAD}We graded the force’s performance across six areas.\n`;
      await open(text);
      const hover = await connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri: URI }, position: at(text, 'across s') });
      assert.match((hover.contents as { value: string }).value, /^\*\*miscounted-areas\*\*: [^]+\.$/);
      assert.deepEqual(hover.range, rangeOf(text, 'six'));
    });
  });

  describe('to a client that knows snippets and asks what to replace', () => {
    beforeEach(() => start({ textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } } } }));

    it('fills in with places to go on from, and leaves another word behind the cursor to the client', async () => {
      const text = `${HEAD}Officers in Devon & Corresponding\n\n## Working with safeguarding partners\n\nGrade: requires improvement\n\n### \n`;
      await open(text);
      const [body] = await complete(text, 'Devon & Cor');
      assert.deepEqual(body!.textEdit, {
        insert: rangeOf(text, 'Devon & Cor'),
        replace: rangeOf(text, 'Devon & Corresponding'),
        newText: 'Devon and Cornwall Police',
      });
      const [grade] = await complete(text, 'Grade: req');
      assert.deepEqual(grade!.textEdit, { range: rangeOf(text, 'requires improvement'), newText: 'outstanding' });
      const recommendation = (await complete(text, '### '))[2]!;
      assert.deepEqual(
        [recommendation.textEdit!.newText, recommendation.insertTextFormat, recommendation.command?.command],
        ['Recommendation\n\n${1}', 2, 'editor.action.triggerSuggest'],
      );
    });
  });
});
