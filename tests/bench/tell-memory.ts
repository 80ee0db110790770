// Loaded before a command: tells at its end the most memory that the process has ever held.
process.on('exit', () => {
  process.stderr.write(`most memory ${process.resourceUsage().maxRSS} kB\n`);
});
