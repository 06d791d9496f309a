import { expect, test } from 'vitest';
import { readCtgov } from '../../src/registers/index.ts';
import { row, study, table } from './fixtures/ctgov.ts';
import { file, gathered } from './fixtures/outcomes.ts';

const read = (content: string) => gathered(readCtgov(file(content, 'eldre-fil')));

/** The study of the other tests as the XML of the classic site had it. */
const classic = (more: Readonly<Record<string, string>> = {}): string => {
  const own: Record<string, string> = {
    overall_status: 'Recruiting',
    study_type: 'Interventional',
    design: `<study_design_info>
      <allocation>Randomized</allocation>
      <intervention_model>Parallel Assignment</intervention_model>
      <primary_purpose>Treatment</primary_purpose>
      <masking>Double (Participant, Investigator)</masking>
    </study_design_info>`,
    people: '',
    ...more,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<clinical_study rank="1">
  <!-- This xml conforms to an XML Schema -->
  <required_header><download_date>ClinicalTrials.gov processed this data on May 24, 2026</download_date></required_header>
  <id_info>
    <org_study_id>SKARV-1</org_study_id>
    <secondary_id>2021-004321-17</secondary_id>
    <nct_id>NCT09000001</nct_id>
  </id_info>
  <brief_title>Brisk Walking After Stroke</brief_title>
  <acronym>BRISK</acronym>
  <official_title>A Randomised Trial of Brisk Walking in Adults After Stroke</official_title>
  <sponsors>
    <lead_sponsor><agency>Vindeholmen Hospital</agency><agency_class>Other</agency_class></lead_sponsor>
    <collaborator><agency>Fjord Pharma AS</agency><agency_class>Industry</agency_class></collaborator>
  </sponsors>
  <brief_summary><textblock>This sentence stays in the register.</textblock></brief_summary>
  <overall_status>${own['overall_status']}</overall_status>
  <start_date type="Actual">February 3, 2025</start_date>
  <completion_date type="Anticipated">January 2028</completion_date>
  <phase>Phase 2/Phase 3</phase>
  <study_type>${own['study_type']}</study_type>
  ${own['design']}
  <enrollment type="Anticipated">240</enrollment>
  <condition>Stroke</condition>
  <condition>Walking, Difficulty</condition>
  <arm_group><arm_group_label>Walking</arm_group_label><arm_group_type>Experimental</arm_group_type></arm_group>
  <arm_group><arm_group_label>As usual</arm_group_label><arm_group_type>No Intervention</arm_group_type></arm_group>
  <intervention><intervention_type>Drug</intervention_type><intervention_name>Gangamycin</intervention_name></intervention>
  <eligibility>
    <criteria><textblock>Stays in the register</textblock></criteria>
    <gender>All</gender>
    <minimum_age>18 Years</minimum_age>
    <maximum_age>80 Years</maximum_age>
    <healthy_volunteers>No</healthy_volunteers>
  </eligibility>
  ${own['people']}
  <location>
    <facility><name>Vindeholmen Hospital</name><address><city>Bergen</city><zip>5021</zip><country>Norway</country></address></facility>
  </location>
  <location>
    <facility><name>Umeå Hospital</name><address><city>Umeå</city><country>Sweden</country></address></facility>
  </location>
  <verification_date>May 2026</verification_date>
  <study_first_posted type="Actual">December 9, 2024</study_first_posted>
  <last_update_posted type="Actual">May 20, 2026</last_update_posted>
  <condition_browse><mesh_term>Stroke</mesh_term></condition_browse>
</clinical_study>
`;
};

const whole = async () => (await read(JSON.stringify(study('NCT09000001')))).records[0];

test('the XML of the classic site says what version 2 says, but for the codes of MeSH', async () => {
  const { records, notes, refused, told } = await read(classic());
  expect(records).toEqual([{ ...(await whole()), terms: [{ system: 'mesh', name: 'Stroke' }] }]);
  expect([notes, refused, told]).toEqual([[], [], []]);
});

test.each([
  [{ overall_status: 'Active, not recruiting' }, { status: 'active-not-recruiting' }],
  [{ overall_status: 'Unknown status' }, { status: 'unknown', statusInRegister: 'UNKNOWN' }],
  [{ overall_status: 'Enrolling by invitation' }, { status: 'recruiting', joining: 'invitation' }],
  [{ study_type: 'Observational [Patient Registry]' }, { type: 'registry' }],
  [
    {
      design:
        '<study_design>Allocation: Randomized, Endpoint Classification: Safety/Efficacy Study, Intervention Model: Parallel Assignment, Masking: Double-Blind, Primary Purpose: Supportive Care</study_design>',
    },
    { purpose: 'care', design: { allocation: 'randomised', masking: 'double', groups: '2' } },
  ],
  [
    { design: '<study_design_info><masking>None (Open Label)</masking></study_design_info>' },
    { design: { masking: 'open', groups: '2' } },
  ],
])('of %o it says %o', async (more, said) => {
  const { records, notes } = await read(classic(more as Record<string, string>));
  expect(records[0]).toMatchObject(said);
  expect(notes).toEqual([]);
});

test('nobody who is named in it is taken in', async () => {
  const { records } = await read(
    classic({
      people:
        '<overall_official><last_name>Kari Nordmann, MD</last_name><role>Study Chair</role></overall_official><overall_contact><last_name>Ola Skarv</last_name><email>ola@example.no</email></overall_contact>',
    }).replace('Vindeholmen Hospital</name>', 'Ola Skarv</name>'),
  );
  expect(JSON.stringify(records)).not.toMatch(/Nordmann|Skarv|example/);
  expect(records[0]?.sites).toEqual([{ town: 'Bergen', postcode: '5021' }]);
});

test('a programme for treatment outside of studies, and XML that is cut, are refused', async () => {
  expect((await read(classic({ overall_status: 'No longer available' }))).refused).toEqual([
    expect.objectContaining({ kind: 'not-a-study' }),
  ]);
  expect((await read(classic().slice(0, -60))).refused).toEqual([
    expect.objectContaining({ kind: 'broken' }),
  ]);
});

test('the table of the classic site says what version 2 says, and the ages', async () => {
  const today = row('NCT09000001');
  const former = {
    Rank: '1',
    'NCT Number': today['NCT Number'],
    Title: today['Study Title'],
    Acronym: today.Acronym,
    Status: 'Recruiting',
    Conditions: today.Conditions,
    Interventions: 'Drug: Gangamycin|Behavioral: Brisk walking: twice a day|Twice a day: Brisk walking',
    'Outcome Measures': 'Distance',
    'Sponsor/Collaborators': 'Vindeholmen Hospital|Fjord Pharma AS',
    Gender: 'All',
    Age: '18 Years to 80 Years   (Adult, Older Adult)',
    Phases: 'Phase 2|Phase 3',
    Enrollment: '240',
    'Funded Bys': 'Other|Industry',
    'Study Type': 'Interventional',
    'Study Designs':
      'Allocation: Randomized|Intervention Model: Parallel Assignment|Masking: Double (Participant, Investigator)|Primary Purpose: Treatment',
    'Other IDs': today['Other IDs'],
    'Start Date': 'February 3, 2025',
    'Completion Date': 'January 2028',
    'First Posted': 'December 9, 2024',
    'Last Update Posted': 'May 20, 2026',
    Locations: today.Locations,
    URL: 'https://ClinicalTrials.gov/show/NCT09000001',
  };
  const { records, notes, refused, told } = await read(table([former], { names: Object.keys(former) }));
  const { records: now } = await read(table([today]));
  expect(records).toEqual([
    {
      ...now[0],
      minimumAge: '18',
      maximumAge: '80',
      interventions: [...(now[0]?.interventions ?? []), { name: 'Twice a day: Brisk walking' }],
    },
  ]);
  expect([notes, refused, told]).toEqual([[], [], []]);
});

test.each([
  ['18 Years and older   (Adult, Older Adult)', { minimumAge: '18' }],
  ['up to 17 Years   (Child)', { maximumAge: '17' }],
  ['6 Months to 4 Years   (Child)', { minimumAge: '6 måneder', maximumAge: '4' }],
  ['Child, Adult, Older Adult', {}],
])('the ages %s', async (Age, said) => {
  const { records } = await read(table([row('NCT09000001', { Age })]));
  const { minimumAge, maximumAge } = records[0] ?? {};
  expect({ ...(minimumAge && { minimumAge }), ...(maximumAge && { maximumAge }) }).toEqual(said);
});
