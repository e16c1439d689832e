// What the client and the server say to each other beyond LSP. The only part of the server that the client imports.

export * from './drafting';
export * from './export';
export * from './inspections';
export * from './leftToDo';
export * from './preview';
export * from './reading';
export * from './session';
