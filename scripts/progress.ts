import { ListrLogger, ProcessOutput } from 'listr2';

const processOutput = new ProcessOutput(process.stderr, process.stderr);
const rendererOptions = { logger: new ListrLogger({ useIcons: true, processOutput }) };

/** Shows progress on standard error, so that standard output holds what was asked for and nothing else. */
export const onStandardError = {
  fallbackRenderer: 'simple',
  rendererOptions,
  fallbackRendererOptions: rendererOptions,
  // Whoever works in a folder of its own listens for Ctrl-C itself: listr2 would end the process before anything is removed.
  registerSignalListeners: false,
} as const;
