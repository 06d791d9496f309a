export { type Area, areas } from './areas.ts';
export { half, head } from './figure.ts';
export { areasOf, drawBody, type Form, type Picture } from './picture.ts';
