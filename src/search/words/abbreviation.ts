/** Whether a word is an abbreviation as it is written: «MS», «CAD», «COPD», «DM2». */
export const isAbbreviation = (word: string): boolean => /^\p{Lu}[\p{Lu}\d]{1,4}$/u.test(word);
