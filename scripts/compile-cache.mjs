// Loaded before a command that people run again and again: what Node made of the code is kept for the next time.
import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/node');
