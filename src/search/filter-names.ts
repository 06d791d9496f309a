/** What the list can be narrowed by; also the names in the address and in the index. */
export const filterNames = ['status', 'category', 'institution', 'region'] as const;
export type FilterName = (typeof filterNames)[number];
