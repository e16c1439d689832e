// What the client and the server say to each other beyond LSP: typed requests and notifications, so that neither side can
// send or answer anything else. The only part of the server that the client imports.

export * from '../../surroundings/markdown';
export * from './drafting';
export * from './export';
export * from './inspections';
export * from './leftToDo';
export * from './preview';
export * from './reading';
export * from './session';
