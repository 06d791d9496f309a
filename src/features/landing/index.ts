export { categoriesPage } from './categories/categories.ts';
export { categoryPage } from './categories/category.ts';
export { conditionPage } from './conditions/condition.ts';
export { conditionAtPage } from './conditions/condition-at.ts';
export { conditionsPage } from './conditions/conditions.ts';
export { hospitalPage } from './hospitals/hospital.ts';
export { hospitalsPage } from './hospitals/hospitals.ts';
