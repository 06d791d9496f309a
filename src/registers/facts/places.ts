/** The postcode in what a register has for one in Norway: `5021`, `N-5021`, `NO 5021 Bergen`; undefined for the rest. */
export const norwegianPostcode = (written: string | undefined): string | undefined =>
  /^(?:NO?[ -]?)?(\d{4})(?!\d)/i.exec(written?.trim() ?? '')?.[1];
