// Stands in for VS Code's native watchdog, which would have to be compiled. The server is ended with its process group instead.
exports.start = () => {};
exports.exit = code => process.exit(code);
