// Word documents as a bundle of their own, so that the server loads their large library only when somebody asks for one.

export { wordDocument } from './core/publish/word';
