export { type Area, areas } from './areas.ts';
export { half, head } from './outline.ts';
export { areasOf, drawBody, type Form, type Picture } from './drawing.ts';
