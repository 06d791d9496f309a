import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import { interTrueType } from '../typeface/inter.ts';

/** A letter where it stands on its line, in units of the font. */
export interface SetLetter {
  /** Tells it from every other letter of the font. */
  key: string;
  /** Its outline in SVG, with the baseline at zero and up as positive. */
  outline(): string;
  x: number;
}

/** A stretch of text on one line. */
export interface SetWord {
  letters: SetLetter[];
  width: number;
}

/** The font of the pictures. */
export interface DrawingFont {
  /** Units that go to the size of the font. */
  unitsPerSize: number;
  /** Sets a word: the same word is set once. */
  set(word: string): SetWord;
}

const weight = 650;
/** The commonest letters first: what no cut has, is drawn as the first draws the unknown. */
const subsets = ['latin', 'latin-ext', 'greek'] as const;

interface Cut {
  name: string;
  font: Font;
  letters: Set<number>;
}

let loaded: Promise<DrawingFont> | undefined;

/** Inter as pictures are drawn with it: from its outlines, so that no machine needs a font. */
export const drawingFont = (): Promise<DrawingFont> => (loaded ??= load());

async function load(): Promise<DrawingFont> {
  const files = await Promise.all(subsets.map((subset) => interTrueType(weight, subset)));
  const faces = files.map((file) => new Face(new Blob(file)));
  const cuts = faces.map((face, index) => ({
    name: subsets[index] ?? '',
    font: new Font(face),
    letters: new Set(face.collectUnicodes()),
  }));
  const known = new Map<string, SetWord>();
  return {
    unitsPerSize: faces[0]?.upem ?? 1,
    set: (word) => {
      const made = known.get(word) ?? setWord(word, cuts);
      known.set(word, made);
      return made;
    },
  };
}

function setWord(word: string, cuts: readonly Cut[]): SetWord {
  const made: SetWord = { letters: [], width: 0 };
  for (const { text, cut } of runsOf(word, cuts)) {
    const run = new Run();
    run.addText(text);
    run.guessSegmentProperties();
    shape(cut.font, run);
    for (const { codepoint: glyph, xAdvance = 0, xOffset = 0 } of run.getGlyphInfosAndPositions()) {
      made.letters.push({
        key: `${cut.name} ${glyph}`,
        outline: () => cut.font.glyphToPath(glyph),
        x: made.width + xOffset,
      });
      made.width += xAdvance;
    }
  }
  return made;
}

/** The parts of a word whose letters are in the same cut. */
function runsOf(word: string, cuts: readonly Cut[]): { text: string; cut: Cut }[] {
  const runs: { text: string; cut: Cut }[] = [];
  for (const letter of word) {
    const cut = cuts.find(({ letters }) => letters.has(letter.codePointAt(0) ?? 0)) ?? cuts[0];
    if (!cut) continue;
    const last = runs.at(-1);
    if (last?.cut === cut) last.text += letter;
    else runs.push({ text: letter, cut });
  }
  return runs;
}
