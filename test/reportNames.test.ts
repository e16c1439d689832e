// The file that a release’s `report:` names: how it is found, and the reports that are offered there.

import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver/node';
import { offsetOf, positionOf } from './harness/positions';
import { contradiction, release, report, workspaces } from './harness/workspace';

describe('the report that a release names', () => {
  const { makeFolder, write, start, remove } = workspaces();
  afterEach(remove);

  for (const [written, ...there] of [
    ['../our reports/a report.md', 'our reports/a report.md'],
    ['../our%20reports/a%20report.md', 'our reports/a report.md'],
    ['../our%20reports/a%20report.md', 'our%20reports/a%20report.md', 'our reports/a report.md'],
    ['..\\our reports\\a report.md', 'our reports/a report.md'],
    ['../100% done (1).md', '100% done (1).md'],
  ] as const) {
    it(`finds the report “${written}” of a release, ${there.length > 1 ? 'rather by its name as it stands' : `which is “${there[0]}”`}`, async () => {
      const folder = makeFolder();
      for (const [index, name] of there.entries()) write(folder, name, report(index ? 'inadequate' : 'adequate'));
      write(folder, 'press/release.md', release(written));
      const { links, problems } = await start(folder);
      assert.deepEqual((await links()).filter((each) => /[→←]/.test(each)).sort(), [`${there[0]} ← press/release.md`, `press/release.md → ${there[0]}`].sort());
      assert.deepEqual(await problems('press/release.md'), [contradiction('adequate')]);
    });
  }

  it('is offered of all that the workspace has, as a path that leads there whatever its name', async () => {
    const folder = makeFolder();
    const names = ['press/near.md', 'a report (1).md', 'reports/it’s: #1.md', 'reports/100% "done".md', 'our%20reports/a%20report.md'];
    for (const name of names) write(folder, name, report('adequate'));
    write(folder, 'press/release.md', release('near.md'));
    const { server, uri, links, retype, problems } = await start(folder, {
      params: { capabilities: { textDocument: { diagnostic: {}, completion: { completionItem: { labelDetailsSupport: true } } } } },
    });
    await links();
    const text = release('').replace('report: \n', 'report: nowhere.md\n');
    await server.open(uri('press/new.md'), text);
    const position = positionOf(text, text.indexOf('nowhere'));
    const offers = await server.connection.sendRequest<CompletionItem[]>('textDocument/completion', { textDocument: { uri: uri('press/new.md') }, position });
    assert.deepEqual(
      offers.map(({ label }) => label),
      ['../a report (1).md', '../our%20reports/a%20report.md', '../reports/100% "done".md', '../reports/it’s: #1.md', 'near.md'],
    );
    const { detail, labelDetails, documentation } = offers.at(-1)!;
    assert.deepEqual([detail, labelDetails], ['Northamptonshire Police, 22 August 2025', { description: 'Northamptonshire Police, 22 August 2025' }]);
    assert.match(JSON.stringify(documentation), /Announced already by “release\.md”\./);
    for (const [index, { textEdit }] of offers.entries()) {
      const { range, newText } = textEdit as { range: { start: typeof position; end: typeof position }; newText: string };
      await retype('press/new.md', index + 2, text.slice(0, offsetOf(text, range.start)) + newText + text.slice(offsetOf(text, range.end)));
      assert.deepEqual(await problems('press/new.md'), [contradiction('adequate')], newText);
    }
  });
});
