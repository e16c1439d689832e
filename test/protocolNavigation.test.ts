// Folding, selections, highlights, links, tokens and renaming over real JSON-RPC, as an editor asks for them.

import assert from 'node:assert/strict';
import type {
  DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, MessageConnection, Position, Range, SelectionRange, SemanticTokens, SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { CancellationTokenSource, SymbolKind } from 'vscode-languageserver/node';
import { GRADED_PLACES } from '../server/lsp/protocol';
import { GRADED_REPORT, releaseSaying } from './harness/gradedReport';
import { offsetOf, positionOf, rangeOf } from './harness/positions';
import { startServer } from './harness/server';
import type { Server } from './harness/server';

const URI = 'file:///drafts/report.md';
const RELEASE_URI = 'file:///drafts/release.md';
const REPORT = `${GRADED_REPORT}
## Responding to children at risk of harm

Northamptonshire Police requires
improvement at responding to children at risk of harm.
`;
const RELEASE = releaseSaying('Inspectors found Northamptonshire Police’s leaders ready to learn.');
const PLAIN = '# Notes\n\nNorthamptonshire Police is good at working with safeguarding partners.\n';
const ALL = {
  textDocument: { diagnostic: {}, rename: { prepareSupport: true } },
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
};

describe('navigation protocol', () => {
  let server: Server;
  let settings: Record<string, unknown>;

  const start = async (capabilities: object, prepare: (connection: MessageConnection) => void = () => {}) => {
    server = await startServer({ capabilities }, (connection) => {
      connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) => items.map(({ section }) => settings[section] ?? null));
      prepare(connection);
    });
    await server.open(URI, REPORT);
    await server.open(RELEASE_URI, RELEASE);
    await server.open('file:///drafts/plain.md', PLAIN);
  };
  const request = <Result,>(method: string, uri: string, params: object = {}) =>
    server.connection.sendRequest<Result>(method, { textDocument: { uri }, ...params });
  const at = (text: string, words: string): Position => positionOf(text, text.indexOf(words) + 1);

  beforeEach(() => {
    settings = {};
  });
  afterEach(() => server.stop());

  it('outlines with the grade in the name, which editors read aloud, and kinds that mean something', async () => {
    await start(ALL);
    const shown = ({ kind, name, children = [] }: DocumentSymbol, indent = ''): string[] => [
      `${indent}${kind} ${name}`,
      ...children.flatMap((child) => shown(child, `${indent}  `)),
    ];
    const symbols = await request<DocumentSymbol[]>('textDocument/documentSymbol', URI);
    const { File, Field } = SymbolKind;
    assert.deepEqual(
      symbols.flatMap((each) => shown(each)),
      [`${File} Northamptonshire Police: National child protection inspection`, `  ${Field} Responding to children at risk of harm · requires improvement`],
    );
  });

  it('folds in whole lines', async () => {
    await start(ALL);
    const ranges = await request<FoldingRange[]>('textDocument/foldingRange', URI);
    assert.deepEqual(ranges.map(({ startLine, endLine }) => `${startLine} to ${endLine}`), ['0 to 3', '5 to 20', '9 to 15', '17 to 20']);
    assert.deepEqual(await request('textDocument/foldingRange', 'file:///drafts/plain.md'), []);
  });

  it('expands each of several selections', async () => {
    await start(ALL);
    const positions = [at(REPORT, 'improvement at'), at(REPORT, 'Adequate')];
    const [sentence, cell] = await request<SelectionRange[]>('textDocument/selectionRange', URI, { positions });
    const steps = (each: SelectionRange | undefined): string[] => (each ? [textIn(REPORT, each.range), ...steps(each.parent)] : []);
    assert.deepEqual(steps(sentence).slice(0, 3), [
      'improvement',
      'requires\nimprovement',
      'Northamptonshire Police requires\nimprovement at responding to children at risk of harm.',
    ]);
    assert.deepEqual(steps(cell).slice(0, 2), ['Adequate', '| Leadership of child protection arrangements | Adequate |']);
    assert.equal(steps(cell).at(-1), REPORT);
    assert.equal(await request('textDocument/selectionRange', 'file:///drafts/plain.md', { positions: [{ line: 0, character: 0 }] }), null);
  });

  it('highlights what names and grades an area, and leaves other words to the editor', async () => {
    await start(ALL);
    const found = await request<DocumentHighlight[]>('textDocument/documentHighlight', URI, { position: at(REPORT, 'Responding to') });
    assert.deepEqual(found.map(({ range, kind }) => `${kind} ${textIn(REPORT, range)}`), [
      '2 Responding to children at risk of harm',
      '1 Requires improvement',
      '3 Responding to children at risk of harm',
      '1 requires\nimprovement',
      '2 responding to children at risk of harm',
    ]);
    assert.equal(await request('textDocument/documentHighlight', URI, { position: at(REPORT, 'graded') }), null);
  });

  it('links a release to its report', async () => {
    await start(ALL);
    assert.deepEqual(await request<DocumentLink[]>('textDocument/documentLink', RELEASE_URI), [
      { range: rangeOf(RELEASE, 'report.md'), target: URI, tooltip: 'Open the report' },
    ]);
    assert.deepEqual(await request('textDocument/documentLink', URI), []);
  });

  it('tells grades and areas as tokens, a wrapped one line by line, and the same for a range', async () => {
    await start(ALL);
    const { legend } = server.initialized.capabilities.semanticTokensProvider!;
    const suffixes = (modifiers: number) => legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)).map((name) => `.${name}`);
    const shown = ({ data }: SemanticTokens) =>
      tokensIn(REPORT, data).map(({ words, type, modifiers }) => `${legend.tokenTypes[type]}${suffixes(modifiers).join('')} ${words}`);
    const all = shown(await request<SemanticTokens>('textDocument/semanticTokens/full', URI));
    assert.deepEqual(all, [
      'area Leadership of child protection arrangements',
      'grade.middle Adequate',
      'area Working with safeguarding partners',
      'grade.best Good',
      'area Responding to children at risk of harm',
      'grade.worst Requires improvement',
      'area Assessing risk to children and making appropriate referrals',
      'grade.middle Adequate',
      'area Investigating reports of abuse, neglect and exploitation of children',
      'grade.worst Requires improvement',
      'area Responding to children at risk of harm',
      'grade.worst requires',
      'grade.worst improvement',
    ]);
    const range = rangeOf(REPORT, '## Responding to children at risk of harm\n\nNorth');
    assert.deepEqual(shown(await request<SemanticTokens>('textDocument/semanticTokens/range', URI, { range })), [
      'area Responding to children at risk of harm',
    ]);
    assert.deepEqual(await request('textDocument/semanticTokens/full', 'file:///drafts/plain.md'), { data: [] });
  });

  it('finds titles, areas and findings of drafts, the best fit first, and at most two hundred', async () => {
    await start(ALL);
    await server.open(
      'file:///drafts/many.md',
      `---\nframework: ncpi\nbody: Kent Police\n---\n\n# Kent\n\n### Areas for improvement\n\n${'- Ask children.\n'.repeat(300)}`,
    );
    const find = async (query: string) =>
      (await server.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query })).map(
        ({ name, containerName, location }) => `${name} (${containerName}) ${location.uri.split('/').at(-1)} ${location.range.start.line}`,
      );
    assert.deepEqual(await find('risk RESP'), [
      'Responding to children at risk of harm · requires improvement (Northamptonshire Police: National child protection inspection) report.md 17',
    ]);
    assert.deepEqual(await find('told imprv'), ['Northamptonshire Police told to improve (release.md) release.md 7']);
    assert.deepEqual((await find('ask 17 of')).slice(0, 1), ['Area for improvement · 17 of 300 · Ask children. (Kent) many.md 25']);
    assert.deepEqual(await find('zebra'), []);
    assert.equal((await find('')).length, 200);
  });

  it('stops looking for what nobody waits for any more', async () => {
    await start(ALL);
    const cancel = new CancellationTokenSource();
    const answer = server.connection.sendRequest('workspace/symbol', { query: 'police' }, cancel.token);
    cancel.cancel();
    await assert.rejects(answer, { message: 'Nobody waits for this any more.' });
  });

  it('tells where the grades are, for the tint', async () => {
    await start(ALL);
    const places = await server.connection.sendRequest(GRADED_PLACES, { uri: URI });
    const words = (ranges: readonly Range[]) => ranges.map((range) => textIn(REPORT, range));
    assert.deepEqual(
      [words(places.best), words(places.middle), words(places.worst)],
      [['Good'], ['Adequate', 'Adequate'], ['Requires improvement', 'Requires improvement', 'requires\nimprovement']],
    );
    assert.deepEqual(await server.connection.sendRequest(GRADED_PLACES, { uri: 'file:///drafts/plain.md' }), { best: [], middle: [], worst: [] });
  });

  it('renames the body in a report and in its release, from either, with the versions that it is for', async () => {
    await start(ALL);
    const place = await request<{ range: Range; placeholder: string }>('textDocument/prepareRename', RELEASE_URI, {
      position: at(RELEASE, 'Northamptonshire Police’s'),
    });
    assert.deepEqual([place.placeholder, textIn(RELEASE, place.range)], ['Northamptonshire Police', 'Northamptonshire Police']);
    const edit = await request<WorkspaceEdit>('textDocument/rename', RELEASE_URI, { position: place.range.start, newName: ' Kent Police ' });
    assert.deepEqual(edited(edit), {
      [`${URI} 1`]: REPORT.replaceAll('Northamptonshire Police', 'Kent Police'),
      [`${RELEASE_URI} 1`]: RELEASE.replaceAll('Northamptonshire Police', 'Kent Police'),
    });
    const fromReport = await request<WorkspaceEdit>('textDocument/rename', URI, { position: at(REPORT, 'Northamptonshire'), newName: 'Kent Police' });
    assert.deepEqual(fromReport, edit);
  });

  it('renames for clients that know no versions', async () => {
    await start({ textDocument: { diagnostic: {} } });
    assert.equal(server.initialized.capabilities.renameProvider, true);
    const { changes } = await request<WorkspaceEdit>('textDocument/rename', URI, { position: at(REPORT, 'Northamptonshire'), newName: 'Kent Police' });
    assert.deepEqual(Object.keys(changes!), [URI, RELEASE_URI]);
  });

  it('refuses to rename anything else, in a plain sentence, and leaves what is no draft to others', async () => {
    await start(ALL);
    const position = at(REPORT, 'graded');
    const sentence = {
      message: 'Only the name of the inspected force or service can be renamed. Put the cursor on it, in the front matter, the title or the text.',
    };
    await assert.rejects(request('textDocument/prepareRename', URI, { position }), sentence);
    await assert.rejects(request('textDocument/rename', URI, { position, newName: 'Kent Police' }), sentence);
    await assert.rejects(request('textDocument/rename', URI, { position: at(REPORT, 'Northamptonshire'), newName: '  ' }), {
      message: 'Write the new name of the force or service on one line.',
    });
    assert.equal(await request('textDocument/prepareRename', 'file:///drafts/plain.md', { position: at(PLAIN, 'Northamptonshire') }), null);
  });
});

function textIn(text: string, { start, end }: Range): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

/** The words of each token, from LSP’s differences of lines and columns. */
function tokensIn(text: string, data: readonly number[]): { words: string; type: number; modifiers: number }[] {
  const tokens: { words: string; type: number; modifiers: number }[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length, type, modifiers] = data.slice(at, at + 5) as [number, number, number, number, number];
    line += down;
    character = down ? right : character + right;
    const from = offsetOf(text, { line, character });
    tokens.push({ words: text.slice(from, from + length), type, modifiers });
  }
  return tokens;
}

/** The drafts after the edit, by their addresses and the versions that the edit is for. */
function edited({ documentChanges }: WorkspaceEdit): Record<string, string> {
  const texts: Record<string, string> = { [URI]: REPORT, [RELEASE_URI]: RELEASE };
  return Object.fromEntries(
    documentChanges!.map((change) => {
      assert.ok('textDocument' in change);
      const { uri, version } = change.textDocument;
      const text = change.edits.toReversed().reduce((result, edit) => {
        assert.ok('range' in edit && 'newText' in edit);
        return result.slice(0, offsetOf(result, edit.range.start)) + edit.newText + result.slice(offsetOf(result, edit.range.end));
      }, texts[uri]!);
      return [`${uri} ${version}`, text];
    }),
  );
}
