import { describe } from 'vitest';
import { valid } from '../../valid.ts';
import { testResources } from './resources.ts';

describe('the FHIR resources of the fixture', () => testResources(valid));
