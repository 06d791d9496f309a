/** A point on the body: from its middle line towards the viewer's right, and down from the crown of the head. */
export type Point = readonly [x: number, y: number];

/** A part of the body that leads to one category of `content/categories.yaml`. */
export interface Area {
  category: string;
  /** Where its line begins, on the viewer's right. */
  at: Point;
  /** It is there on both sides, so the line may begin on either. */
  paired: boolean;
  /** Path data of what is drawn filled; several areas may lie within one organ. */
  shape: string;
  /** Path data of open lines. */
  lines: string;
}

/**
 * The parts of the body, from the head to the knees. The other HRCS categories (cancer, infection …) may be
 * anywhere in it. They stand in an order in which few lines to their names cross, in one column and in two.
 */
export const areas: readonly Area[] = [
  {
    category: 'neurological',
    at: [7, 16],
    paired: true,
    shape: 'M0 11C9 6 20 12 21 23C22 32 15 36 9 34C6 39-6 39-9 34C-15 36-22 32-21 23C-20 12-9 6 0 11Z',
    lines: 'M0 11V28M-13 18C-8 17-6 21-8 25M13 18C8 17 6 21 8 25',
  },
  { category: 'mental-health', at: [17, 21], paired: true, shape: '', lines: '' },
  { category: 'stroke', at: [12, 29], paired: true, shape: '', lines: 'M2 33C7 30 9 29 12 29' },
  {
    category: 'ear',
    at: [27, 43],
    paired: true,
    shape: 'M25 36C31 33 32 43 25 50ZM-25 36C-31 33-32 43-25 50Z',
    lines: '',
  },
  {
    category: 'eye',
    at: [9, 43],
    paired: true,
    shape:
      'M4 43C7 39.5 11 39.5 14 43C11 46.5 7 46.5 4 43ZM-4 43C-7 39.5-11 39.5-14 43C-11 46.5-7 46.5-4 43Z',
    lines: '',
  },
  {
    category: 'blood',
    at: [62, 170],
    paired: true,
    shape: '',
    lines:
      'M53 122C58 150 62 180 68 206C71 222 75 240 78 258M-53 122C-58 150-62 180-68 206C-71 222-75 240-78 258',
  },
  {
    category: 'metabolic-and-endocrine',
    at: [6, 86],
    paired: true,
    shape: 'M0 87C-3 80-9 80-9 86C-9 93-3 93 0 88C3 93 9 93 9 86C9 80 3 80 0 87Z',
    lines: '',
  },
  {
    category: 'cardiovascular',
    at: [17, 141],
    paired: false,
    shape: 'M6 141C2 133-9 136-7 146C-5 154 4 160 9 166C15 160 22 153 21 145C20 136 10 134 6 141Z',
    lines: 'M6 141C6 134 3 132 1 127',
  },
  {
    category: 'respiratory',
    at: [20, 162],
    paired: true,
    shape:
      'M8 116C14 105 27 113 32 136C35 152 35 165 30 167C22 169 14 164 11 160C8 150 8 132 8 116ZM-8 116C-14 105-27 113-32 136C-35 152-35 165-30 167C-22 169-14 164-11 160C-8 150-8 132-8 116Z',
    lines: 'M0 97V110L7 119M0 110L-7 119',
  },
  {
    category: 'oral-and-gastrointestinal',
    at: [22, 186],
    paired: false,
    shape:
      'M4 174C5 184-2 190-9 191C-7 200 16 203 22 190C25 181 19 173 13 176C10 178 8 180 4 174ZM-9 191C-15 194-19 200-19 208V222C-19 236 19 236 19 222V197C14 202-7 202-9 191Z',
    lines: 'M14 209C8 207 4 213-2 211C-8 209-13 212-12 217C-10 222-3 219 2 219C7 219 9 222 10 226',
  },
  {
    category: 'renal-and-urogenital',
    at: [28, 208],
    paired: true,
    shape:
      'M29 190C36 191 36 207 29 209C24 210 24 204 27 200C24 196 24 190 29 190ZM-29 190C-36 191-36 207-29 209C-24 210-24 204-27 200C-24 196-24 190-29 190Z',
    lines: '',
  },
  {
    category: 'skin',
    at: [44, 310],
    paired: true,
    shape: '',
    lines:
      'M40 290C41 303 40 318 39 332M36 288C37 302 36 318 35 334M-40 290C-41 303-40 318-39 332M-36 288C-37 302-36 318-35 334',
  },
  {
    category: 'reproductive-health',
    at: [8, 258],
    paired: true,
    shape: 'M-12 258A12 12 0 1 1 12 258A12 12 0 1 1-12 258Z',
    lines: 'M-3 258A3 3 0 1 1 3 258A3 3 0 1 1-3 258Z',
  },
  {
    category: 'musculoskeletal',
    at: [25, 386],
    paired: true,
    shape:
      'M18 378C14 386 18 393 25 391C32 393 36 386 32 378C30 374 20 374 18 378ZM-18 378C-14 386-18 393-25 391C-32 393-36 386-32 378C-30 374-20 374-18 378Z',
    lines:
      'M19 398H31M22 372V340M28 372V340M22 404V440M28 404V440M-19 398H-31M-22 372V340M-28 372V340M-22 404V440M-28 404V440',
  },
];

/** The areas that lead to a category of the catalogue, in the order of their names beside the body. */
export const areasOf = (categories: ReadonlySet<string>): Area[] =>
  areas.filter(({ category }) => categories.has(category));
