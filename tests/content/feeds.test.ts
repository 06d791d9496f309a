import { describe } from 'vitest';
import { testInterface } from '../feeds/api/documents.ts';
import { testDescription } from '../feeds/dcat/description.ts';
import { testResources } from '../feeds/fhir/resources.ts';
import { own } from './catalogue.ts';

describe('the open interface of the own content', () => testInterface(own));
describe('the FHIR resources of the own content', () => testResources(own));
describe('the description of the own content', () => testDescription(own));
