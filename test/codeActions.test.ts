// Fixes as a client takes them that asks for each edit when somebody chooses it: none is tried before, and what was tried in vain is shown first.

import assert from 'node:assert/strict';
import type { CodeAction, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { offsetOf, rangeOf } from './harness/positions';
import { startServer } from './harness/server';
import type { Server } from './harness/server';

const uri = 'file:///drafts/release.md';
const DRAFT = `---
framework: ncpi
kind: press-release
body: Northamptonshire Police
published: 2025-08-22
---

# Northamptonshire Police told to improve

Inspectors graded the force across <!-- really? -->six <!-- sic -->areas. Its well-being team is new, and so is its wellbeing plan.
`;
/** Its slip is in the way of all other rules: mended, it lets them speak. */
const SLIP = DRAFT.replace('ncpi', 'npci');

const CAPABILITIES = {
  textDocument: {
    diagnostic: {},
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] }, codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

/** The text after an edit of it. */
function applied(text: string, edit: WorkspaceEdit): string {
  const [change] = edit.documentChanges as TextDocumentEdit[];
  const edits = change!.edits.map((each) =>
    'newText' in each ? { from: offsetOf(text, each.range.start), to: offsetOf(text, each.range.end), by: each.newText } : assert.fail(),
  );
  return edits.toSorted((a, b) => b.from - a.from).reduce((result, { from, to, by }) => result.slice(0, from) + by + result.slice(to), text);
}

describe('code actions', () => {
  let server: Server;
  const list = (range: Range, ...only: string[]) =>
    server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], only } });
  const resolve = (action: CodeAction) => server.connection.sendRequest<CodeAction>('codeAction/resolve', action);

  beforeEach(async () => {
    server = await startServer({ capabilities: CAPABILITIES });
  });
  afterEach(() => server.stop());

  it('have their edits when somebody chooses them', async () => {
    await server.open(uri, DRAFT);
    const [action, ...others] = await list(rangeOf(DRAFT, 'six'), 'quickfix');
    assert.deepEqual(others, []);
    assert.deepEqual([action!.title, action!.isPreferred, action!.edit], ['Change the number to five', true, undefined]);
    const { edit } = await resolve(action!);
    assert.equal(applied(DRAFT, edit!), DRAFT.replace('six', 'five'));
    assert.equal(edit!.changeAnnotations, undefined);
  });

  it('fix everything that is certain, when that is asked for', async () => {
    await server.open(uri, DRAFT);
    const [action] = await list(rangeOf(DRAFT, 'told'), 'source.fixAll');
    assert.deepEqual([action!.kind, action!.edit], ['source.fixAll.inspectionDrafts', undefined]);
    assert.equal(applied(DRAFT, (await resolve(action!)).edit!), DRAFT.replace('six', 'five').replace('wellbeing', 'well-being'));
  });

  it('are shown before they are made where another problem remains or comes', async () => {
    await server.open(uri, SLIP);
    const [action] = await list(rangeOf(SLIP, 'npci'), 'quickfix');
    const { edit } = await resolve(action!);
    assert.equal(applied(SLIP, edit!), DRAFT);
    assert.deepEqual(Object.values(edit!.changeAnnotations!), [
      { label: 'Another problem remains or comes with this change. Check it first.', needsConfirmation: true },
    ]);
    const [all] = await list(rangeOf(SLIP, 'npci'), 'source.fixAll');
    assert.equal(applied(SLIP, (await resolve(all!)).edit!), SLIP.replace('wellbeing', 'well-being'));
  });

  it('have no edit once the draft has changed', async () => {
    await server.open(uri, DRAFT);
    const [action] = await list(rangeOf(DRAFT, 'six'), 'quickfix');
    const contentChanges = [{ text: DRAFT.replace('six', 'five') }];
    await server.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
    assert.equal((await resolve(action!)).edit, undefined);
  });
});
