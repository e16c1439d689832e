// Stands in for VS Code's native logger, which would have to be compiled: same calls, plain appended files, no rotation.
const { appendFileSync, mkdirSync } = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  #file;
  #level = levels.indexOf('info');
  #raw = false;

  constructor(name, file) {
    this.#file = file;
    mkdirSync(path.dirname(file), { recursive: true });
  }

  trace(message) { this.#write('trace', message); }
  debug(message) { this.#write('debug', message); }
  info(message) { this.#write('info', message); }
  warn(message) { this.#write('warning', message); }
  error(message) { this.#write('error', message); }
  critical(message) { this.#write('critical', message); }

  getLevel() { return this.#level; }
  setLevel(level) { this.#level = level; }
  clearFormatters() { this.#raw = true; }
  setPattern() {}
  flush() {}
  drop() {}

  #write(level, message) {
    if (levels.indexOf(level) < this.#level) return;
    try {
      appendFileSync(this.#file, this.#raw ? message : `${new Date().toISOString()} [${level}] ${message}\n`);
    } catch {
      // The folder is removed at the end of a run, perhaps before the last line.
    }
  }
}

async function createLogger(name, file) {
  return new Logger(name, file);
}

// One assignment for each name: the server loads this file with import(), which sees no others.
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
