// Builds the address at which a browser shows the VS Code workbench.

/**
 * The address of the workbench on a server started by `startServer`.
 * All paths are absolute. `extensions` are under development and, like `suite`, the workbench obeys them
 * only on a server started with `forTests`. `openFile` is shown in an editor.
 */
export function workbenchUrl({ port, token, workspace, openFile, extensions = [], suite }) {
  // Both ends must name the server in the same way, or the workbench does not see that the files are its own.
  const authority = `127.0.0.1:${port}`;
  const remote = file => `vscode-remote://${authority}${file.split('/').map(encodeURIComponent).join('/')}`;
  const payload = [['skipWelcome', 'true']];
  for (const extension of extensions) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (suite) payload.push(['extensionTestsPath', remote(suite)]);
  if (openFile) payload.push(['openFile', remote(openFile)]);
  const query = new URLSearchParams({
    tkn: token,
    ...workspaceQuery(workspace),
    payload: JSON.stringify(payload),
  });
  return `http://${authority}/?${query}`;
}

function workspaceQuery(workspace) {
  if (!workspace) return { ew: 'true' };
  return workspace.endsWith('.code-workspace') ? { workspace } : { folder: workspace };
}
