// Taking a draft out of the editor: what lands on the clipboard and in the folder.

import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectAccessible } from './workbench/accessibility.mjs';
import { useWorkbench } from './workbench/workbench.mjs';

const TITLE = 'Northamptonshire Police: National child protection inspection';

describe('copying as rich text, end to end', () => {
  const vs = useWorkbench();

  const expectCopied = async () => {
    await vs.notification('The report is on the clipboard, with its headings, lists and tables.').waitFor();
    // The page that copied is gone, and the editor is back.
    await vs.tab('Copy as Rich Text').waitFor({ state: 'detached' });
    await vs.activeTab('northamptonshire.md').waitFor();
    const { html, text } = await vs.clipboard(copied => copied.html);
    assert.match(html, new RegExp(`<h1[^>]*>${TITLE}</h1>`));
    assert.match(html, /<h2[^>]*>Our judgments<\/h2>\s*<p[^>]*>Our inspection assessed/);
    assert.match(html, /<table[^>]*border-collapse[^>]*>[^]*<th[^>]*>Area<\/th>/);
    assert.ok(text.startsWith(`${TITLE}\n`), text.slice(0, 200));
  };

  it('is done by keyboard', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.run('Inspection Drafts: Copy as Rich Text');
    await expectCopied();
  });

  it('is done by mouse, and takes one more click where a browser asks for it', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.withoutClipboard(async () => {
      await vs.contextMenu('Our judgments', 'Copy as Rich Text');
      await (await vs.webview('Copy as Rich Text')).getByRole('button', { name: 'Copy' }).click();
      await vs.notification('is on the clipboard').waitFor();
    });
    await expectCopied();
  });

  it('says that there are errors, and leads to them', async () => {
    await vs.openFile('cleveland-draft.md');
    await vs.statusItem('areas graded').waitFor();
    await vs.run('Inspection Drafts: Copy as Rich Text');
    await vs.notificationButton(/It still has \d+ errors\./, 'Show Problems').click();
    await vs.problemRow('cleveland-draft.md').waitFor();
  });
});

describe('exporting, end to end', () => {
  const vs = useWorkbench();

  it('writes a Word document under the name that is proposed, by keyboard', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.run('Inspection Drafts: Export…');
    await vs.quickTitle.getByText('Export this report').waitFor();
    await vs.choose('Word document');
    await vs.acceptProposedPath('northamptonshire.docx');
    await vs.notification('Exported to northamptonshire.docx.').waitFor();
    assert.match(vs.read('northamptonshire.docx'), /^PK/);
  });

  it('writes a web page that everybody can read, by mouse', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.contextMenu('Our judgments', 'Export…');
    await vs.quickRow('Web page').click();
    await vs.quickTitle.getByText('Export as Web page').waitFor();
    await vs.quickButton('OK').click();
    await vs.notificationButton('Exported to northamptonshire.html.', 'Show in Explorer').click();
    await vs.explorerItem('northamptonshire.html').and(vs.page.locator('.focused, .selected')).waitFor();
    await everybodyCanRead(path.join(vs.workspace, 'northamptonshire.html'));
  });

  it('writes plain text, but not over a file before the person has said so', async () => {
    vs.write('northamptonshire.txt', 'Mine.\n');
    const exportText = async () => {
      await vs.openFile('northamptonshire.md');
      await vs.run('Inspection Drafts: Export…');
      await vs.choose('Plain text for e-mail');
      await vs.acceptProposedPath('northamptonshire.txt');
      await vs.quickText(/already exists/).waitFor();
    };
    await exportText();
    assert.equal(vs.read('northamptonshire.txt'), 'Mine.\n');
    await vs.page.keyboard.press('Escape');
    await vs.page.keyboard.press('Escape');
    await exportText();
    await vs.quickButton('OK').click();
    await vs.notification('Exported to northamptonshire.txt.').waitFor();
    assert.ok(vs.read('northamptonshire.txt').startsWith(TITLE));
  });

  it('tells of errors in the question, and shows them instead', async () => {
    await vs.openFile('cleveland-draft.md');
    await vs.statusItem('areas graded').waitFor();
    await vs.run('Inspection Drafts: Export…');
    await vs.quickTitle.getByText(/There are \d+ errors in this report\. Export all the same\?/).waitFor();
    await vs.choose('Show the problems instead');
    await vs.problemRow('cleveland-draft.md').waitFor();
  });

  async function everybodyCanRead(file) {
    const shown = await vs.page.context().newPage();
    try {
      await shown.goto(pathToFileURL(file).href);
      for (const colorScheme of ['light', 'dark']) {
        await shown.emulateMedia({ colorScheme });
        await expectAccessible(shown);
      }
    } finally {
      await shown.close();
    }
  }
});
