// Neither package has types of its own.
declare module '@marbec/web-auto-extractor' {
  /** Finds the structured data of a page, by form and type. */
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean });
    parse(html: string): { jsonld: Record<string, unknown[]> };
  }
}

declare module '@adobe/structured-data-validator' {
  export interface Issue {
    rootType: string;
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: { type: string }[];
    fieldNames?: string[];
  }
  export default class Validator {
    constructor(vocabulary: object);
    validate(found: object): Promise<Issue[]>;
  }
}
