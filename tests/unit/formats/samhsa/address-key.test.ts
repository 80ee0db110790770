import { describe, expect, it } from 'vitest';
import { cityKey, streetKey, withoutStreetKind } from '#lib/formats/samhsa/address-key.ts';
import { streetLines } from '#lib/formats/samhsa/street-line.ts';

describe('streetKey', () => {
  it('is in capitals, in USPS abbreviations, with its direction first', () => {
    expect(streetKey('750 Highway 31 South')).toBe('750 S HWY 31');
    expect(streetKey('101 Saint Mark’s Boulevard, Bldg. C')).toBe('101 ST MARKS BLVD');
  });

  // Spellings of one address, as two lists have them.
  it.each([
    ['238 North Second Street', '238 N 2nd St.'],
    ['2250 Thunderstick Drive, Suite 1104', '2250 Thunderstick Dr Ste 1104'],
    ['389 Waller Avenue Suites 200 and 220', '389 Waller Ave'],
    ['1285 Fulton Avenue, 5th Floor', '1285 FULTON AVE'],
    ['10 Main Street #5', '10 Main St Apt 5'],
    ['208 Eastern Avenue Apartment 2-A', '208 Eastern Ave'],
    ['100 Main Street P.O. Box 12', '100 Main St'],
    ['12 U.S. Highway 60 West', '12 West US 60'],
    ['12 KY 15', '12 Kentucky Highway 15'],
    ['12 State Route 15', '12 Hwy 15'],
    ['1278 West U.S. 40 Highway', '1278 West U.S. Highway 40'],
    ['1930 East Marlton Pike', '1930 Marlton Pike E'],
    ['466 MLK Jr Boulevard', '466 Dr. Martin Luther King Jr. Blvd'],
    ['One Hospital Drive', '1 Hospital Dr'],
    ['401Hoffman Drive', '401 Hoffman Drive'],
    ['3088-A Cranberry Highway', '3088 Cranberry Hwy'],
    ['129B Howell Road', '129 Howell Rd'],
    ['431 Rear Wyoming Avenue', '431 Wyoming Ave'],
    ['210 1/2 West High Street', '210 W High St'],
    ['1621-1623 Foxhaven Drive', '1621 Foxhaven Dr'],
    ['212 and 230 West Main Street', '212 W Main St'],
    ['105 Paseo del Cañon', '105 Paseo del Canon'],
    ["12 O'Hara Lane", '12 OHara Ln'],
  ])('is the same for %s and %s', (one, other) => {
    expect(streetKey(one)).toBe(streetKey(other));
    expect(streetKey(one)).not.toBe('');
  });

  // Addresses that are not one, however alike they look.
  it.each([
    ['402 4th Avenue', '402 4th Street'],
    ['108 North Sturgeon Street', '108 South Sturgeon Street'],
    ['100 Main Street', '1000 Main Street'],
    ['12 County Road 15', '12 Highway 15'],
    ['1140 Route 28A', '1140 Route 28'],
    ['5 A Street', '5 B Street'],
    ['100 B Avenue North', '100 C Avenue North'],
    ['100 North Main Street', '100 Main Street'],
    ['89-15 Woodhaven Boulevard', '89 Woodhaven Boulevard'],
    ['10 North Street', '10 Street'],
  ])('differs for %s and %s', (one, other) => {
    expect(streetKey(one)).not.toBe(streetKey(other));
  });

  it.each([
    '',
    '- - -',
    'P.O. Box 7009',
    'Main Street',
    'Highway 264',
    'Suite 21',
    'Bia Route 125',
  ])('is nothing for "%s", which names no spot', (street) => {
    expect(streetKey(street)).toBe('');
  });

  it('takes a named building and a kilometre mark for an address', () => {
    expect(streetKey('Robert Marshall Building')).toBe('ROBERT MARSHALL BUILDING');
    expect(streetKey('Carretera 129 Km 2.6')).toBe('CARRETERA 129 KM 26');
  });
});

describe('withoutStreetKind', () => {
  it.each([
    ['100 BROADWAY ST', '100 BROADWAY'],
    ['100 BROADWAY', null],
    ['100 N ST', null],
    ['100 PARK AVE', '100 PARK'],
    ['100 LK DR', null],
  ])('of %s is %s', (key, bare) => {
    expect(withoutStreetKind(key)).toBe(bare);
  });
});

describe('cityKey', () => {
  it('is the same for the short and the long form', () => {
    expect(cityKey('Saint Louis')).toBe(cityKey('St. Louis'));
    expect(cityKey('Mount Sterling')).toBe(cityKey('MT STERLING'));
  });
});

describe('streetLines', () => {
  it.each([
    ['36 Franklin Street', null, '36 Franklin Street', null],
    ['Evanston Hospital', '2650 Ridge Avenue', '2650 Ridge Avenue', 'Evanston Hospital'],
    ['228 West Tyler Avenue', '2nd Floor', '228 West Tyler Avenue', '2nd Floor'],
    ['2nd Floor', '228 West Tyler Avenue', '228 West Tyler Avenue', '2nd Floor'],
    ['Avenue A', 'Building 22-H', 'Avenue A', 'Building 22-H'],
    ['- - -', null, null, null],
    [null, '5 Oak Street', '5 Oak Street', null],
    [null, null, null, null],
  ])('finds the street of %s / %s', (line1, line2, street, other) => {
    expect(streetLines(line1, line2)).toEqual({ street, other });
  });
});
