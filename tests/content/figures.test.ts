import { describe } from 'vitest';
import { testAgreement } from '../figures/agreement.ts';
import { ownContent, ownContentDay } from '../site-once/own-content.ts';

describe('counted from the files of the own content alone', () => testAgreement(ownContent, ownContentDay()));
