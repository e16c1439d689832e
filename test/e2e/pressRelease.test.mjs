// A press officer’s first minutes: the release of a finished report, by lens, by button and by keyboard.

import assert from 'node:assert/strict';
import { useWorkbench } from './workbench/workbench.mjs';

describe('the press release, end to end', () => {
  const vs = useWorkbench({
    files: {
      '.inspection/templates/papers.press-release.hbs':
        '{{!-- Notice for local papers --}}\n---\nframework: {{framework}}\nkind: press-release\nbody: {{yaml body.name}}\nreport: {{yaml report}}\n' +
          '---\n\n# For the papers: {{body.name}}\n',
    },
  });

  it('is made by the lens above the report’s title', async () => {
    await vs.openFile('northamptonshire.md');
    await (await vs.lens('Make press release')).click();
    await vs.activeTab('northamptonshire.press-release.md').waitFor();
    await vs.expectText(/Northamptonshire Police needs to improve/);
    assert.match(vs.read('northamptonshire.press-release.md'), /‘good’ in one area, ‘adequate’ in two areas and ‘requires improvement’ in two areas\./);
  });

  it('is made by the lens above the report’s title, by keyboard', async () => {
    await vs.openFile('durham.md');
    await vs.lens('Make press release');
    await vs.select('Durham Constabulary:');
    await vs.run('Show CodeLens Commands for Current Line');
    await vs.choose('Make press release');
    await vs.activeTab('durham.press-release.md').waitFor();
  });

  it('is made by the button above the editor', async () => {
    await vs.openFile('gloucestershire.md');
    await vs.titleButton('Make Press Release').click();
    await vs.activeTab('gloucestershire.press-release.md').waitFor();
  });

  it('is made by keyboard alone', async () => {
    await vs.openFile('greater-manchester.md');
    await vs.run('Inspection Drafts: Make Press Release');
    await vs.activeTab('greater-manchester.press-release.md').waitFor();
  });

  it('is made from a template that is chosen from a list, by keyboard', async () => {
    await vs.openFile('south-yorkshire-peel.md');
    await vs.run('Inspection Drafts: Make Press Release From Template…');
    await vs.choose('Notice for local papers');
    await vs.activeTab('south-yorkshire-peel.papers.press-release.md').waitFor();
    assert.match(vs.read('south-yorkshire-peel.papers.press-release.md'), /# For the papers: South Yorkshire Police/);
    assert.ok(!vs.exists('south-yorkshire-peel.press-release.md'));
  });

  it('is made under its plain name from the template that is used unasked, by mouse', async () => {
    await vs.openFile('tyne-and-wear-fire.md');
    await vs.statusItem('areas graded').waitFor();
    await vs.runByMouse('Inspection Drafts: Make Press Release From Template…');
    await vs.quickRows.first().click();
    await vs.activeTab('tyne-and-wear-fire.press-release.md').waitFor();
  });

  it('from a template is brought up to date with the same template', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.run('Inspection Drafts: Make Press Release From Template…');
    await vs.choose('Notice for local papers');
    await vs.activeTab('northamptonshire.papers.press-release.md').waitFor();
    await vs.openFile('northamptonshire.md');
    await vs.run('Inspection Drafts: Make Press Release From Template…');
    await vs.choose('Notice for local papers');
    await vs.notification('The press release already agrees with the report.').waitFor();
  });
});

describe('the commands that F1 offers, end to end', () => {
  const vs = useWorkbench({ files: { 'notes.md': '# Notes\n\nNothing to inspect.\n' } });
  const offered = () => vs.commandsFor('Inspection Drafts:');

  it('are those that make sense for a report', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.statusItem('areas graded').waitFor();
    // A list shows no more rows than have room, so each is asked for by its name.
    for (const title of [
      'Make Press Release',
      'Make Press Release From Template…',
      'New Inspection Report',
      'Grade an Area',
      'Show What Is Left',
      'Why This Severity?',
    ]) {
      assert.ok((await vs.commandsFor(`Inspection Drafts: ${title}`)).includes(`Inspection Drafts: ${title}`), title);
    }
    assert.ok(!(await vs.commandsFor('Inspection Drafts: Take This Change')).includes('Inspection Drafts: Take This Change'));
  });

  it('are few where there is no draft', async () => {
    await vs.openFile('northamptonshire.md');
    await vs.statusItem('areas graded').waitFor();
    await vs.openFile('notes.md');
    await vs.statusItem('areas graded').waitFor({ state: 'hidden' });
    const titles = await offered();
    assert.ok(titles.includes('Inspection Drafts: New Inspection Report'));
    assert.deepEqual(titles.filter(title => /Press Release|Severity|Problems|Take|Grade an|Left|Recommendation/.test(title)), []);
  });
});
