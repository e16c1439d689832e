// Completion in a real VS Code, as a person works: the list is asked for, its first line is taken, and the text is right.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursorBehind, eventually, openDraft } from './editor';

const REPORT =
  '---\nframework: ncpi\nkind: report\nbody: Northamptonshire Police\npublished: 2025-08-22\ninspector: Michelle Skeer\n---\n\n# Northamptonshire Police\n\n';
const RELEASE =
  '---\nframework: ncpi\nkind: press-release\nbody: Northamptonshire Police\npublished: 2025-08-22\nreport: northamptonshire.md\n---\n\n' +
    '# Northamptonshire Police must improve\n\n';

/** What stands before the cursor, what is typed there, and what the draft then has. */
const CASES: Record<string, readonly [head: string, typed: string, expected: string]> = {
  'the counts, from the report’s grades': [
    RELEASE,
    'It found',
    'It found the force was ‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas.\n',
  ],
  'a deadline': [`${REPORT}### Recommendation\n\n`, 'By 30 N', 'By 30 November 2025,\n'],
  'who speaks, with a quotation to fill in': [
    `${REPORT}## Press quotation\n\n`,
    'Mich',
    'His Majesty’s Inspector of Constabulary Michelle Skeer said:\n\n“[First paragraph]\n\n“[Last paragraph]”\n',
  ],
  'a finding': [`${REPORT}## Working with safeguarding partners\n\nGrade: good\n\n`, '### Are', '### Area for improvement\n'],
  'a body by another of its names': [`${REPORT}Officers from `, 'Met Pol', 'Metropolitan Police Service\n'],
  'a rule in the front matter': ['---\nframework: ncpi\nbody: Kent Police\nrules:\n  ', 'wrong-t', 'wrong-title: \n'],
};

describe('completing', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  for (const [index, [what, [head, typed, expected]]] of Object.entries(CASES).entries()) {
    it(what, async () => {
      const editor = await openDraft(`completing-${index}.md`, `${head}${typed}\n`);
      cursorBehind(editor, `${head}${typed}`);
      await acceptFirst(editor, `${head}${expected}`);
    });
  }

  it('a comment that silences, and then the rule that speaks there', async () => {
    const sentence = '\nWe graded the force’s performance across six areas.\n';
    const editor = await openDraft('silencing.md', `${REPORT}<!-- \n${sentence}`);
    cursorBehind(editor, `${REPORT}<!-- `);
    await acceptFirst(editor, `${REPORT}<!-- inspection-drafts-disable-next-line  -->\n${sentence}`);
    await acceptFirst(editor, `${REPORT}<!-- inspection-drafts-disable-next-line miscounted-areas -->\n${sentence}`);
  });

  it('explains an area with a link to each place that grades it', async () => {
    const text = `${REPORT}| Area | Grade |\n| --- | --- |\n| Working with partners | Good |\n\n## Working with safeguarding partners\n`;
    const { document } = await openDraft('hovering.md', text);
    await eventually(vscode.languages.onDidChangeDiagnostics, async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(text.indexOf('## Work') + 5),
      );
      const words = hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value)).join('\n');
      assert.match(words, /- Table, \[line 13\]\(file:\/\/.*hovering\.md#L13\): good/);
    });
  });
});

/** Opens the list and takes what stands first in it, until the document reads as expected. */
async function acceptFirst(editor: vscode.TextEditor, expected: string): Promise<void> {
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  await eventually(vscode.workspace.onDidChangeTextDocument, async () => {
    if (editor.document.getText() !== expected) await vscode.commands.executeCommand('acceptSelectedSuggestion');
    assert.equal(editor.document.getText(), expected);
  });
}
