/** The catalogue's second door, for what runs in a reader's browser: nothing here needs Node or a data package. */
export { searchesAbroad } from './registers.ts';
