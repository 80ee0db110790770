import { describe, expect, it } from 'vitest';
import { isPrivateHome, scrubName, scrubNote } from '#lib/formats/meetings/scrub.ts';

describe('scrubNote', () => {
  it.each([
    ['a telephone number', 'Call (714) 555-0100 first'],
    ['a telephone number in words around it', 'Questions: 714.555.0100'],
    ['an e-mail address', 'Write to someone@example.org'],
    ['a web address', 'Join at https://zoom.us/j/123'],
    ['a web address without its scheme', 'More on example.org'],
    ['a meeting id', 'Meeting ID: 754 101'],
    ['an id in another word', 'Hybrid: 1234'],
    ['a password', 'Password: serenity'],
    ['a passcode', 'Pass: serenity - knights123'],
    ['a code by itself', 'knights123'],
    ['a number by itself', 'GSO# 143627'],
    ['a door code', 'Door code 4411'],
    ['a name with an initial', 'Mary S. opens the doors'],
    ['a name with an initial and no point', 'See John D'],
    ['a given name', 'Susan will let you in'],
    ['a full name', 'Robert Miller keeps the key'],
    ['an account for money', 'Seventh tradition: venmo @ourgroup'],
    ['a cash tag', 'Send to $ourgroup'],
    ['nothing', ''],
    ['punctuation', ' , '],
  ])('leaves out %s', (_, text) => {
    expect(scrubNote(text)).toBeNull();
  });

  it.each([
    ['First Saturday: potluck', 'First Saturday: potluck'],
    ['Enter at the rear. Ask for Mary.', 'Enter at the rear.'],
    ['Use side door<br>Contact Pat at 714-555-0100', 'Use side door'],
    ['Chips &amp;amp; Birthdays', 'Chips & Birthdays'],
    ['In the hall behind St. John Church', 'In the hall behind St. John Church'],
    ['Suite A. Wheelchair ramp.', 'Suite A. Wheelchair ramp.'],
    ['Between 12th and 13th St', 'Between 12th and 13th St'],
    ['Begins at 7:30 on July 13th, 2023', 'Begins at 7:30 on July 13th, 2023'],
    ['<b>Open</b> to all.\\nOpen to all.', 'Open to all.'],
    ['We read the letters of Bill W.', null],
  ])('keeps what concerns nobody: %s', (text, kept) => {
    expect(scrubNote(text)).toBe(kept);
  });

  it('keeps no more than a few lines', () => {
    expect(scrubNote('all are welcome here '.repeat(40))?.length).toBeLessThanOrEqual(301);
  });
});

describe('scrubName', () => {
  it.each([
    ['John D. Memorial Meeting', 'Memorial Meeting'],
    ['Bill W. Group', 'Bill W. Group'],
    ['Step Study (714) 555-0100', 'Step Study'],
    ['Nooners, Zoom ID: 123 456 7890', 'Nooners'],
    ['Grupo A.A. San Clemente', 'Grupo A.A. San Clemente'],
    ['Women in Recovery I', 'Women in Recovery I'],
    ['Primary Purpose (Room B)', 'Primary Purpose (Room B)'],
    ['Men&#8217;s Stag', 'Men’s Stag'],
    ['someone@example.org', null],
    ['', null],
  ])('%s', (text, kept) => {
    expect(scrubName(text)).toBe(kept);
  });
});

it.each([
  ["John's house", true],
  ['Home of the Smiths', true],
  ['Private residence', true],
  ['Recovery House', false],
  ['House of Prayer', false],
  ["St. Paul's Church", false],
])('knows a home: %s', (text, home) => {
  expect(isPrivateHome(text)).toBe(home);
});
