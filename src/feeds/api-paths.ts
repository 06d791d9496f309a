/** Where the documents of version 1 of the open interface stand. */
export const apiPath = {
  studies: 'api/v1/studies.json',
  study: (id: string): string => `api/v1/studies/${id}.json`,
  keyFigures: 'api/v1/key-figures.json',
};
