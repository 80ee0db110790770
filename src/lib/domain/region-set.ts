/** Regions of a state that can be chosen as they are. */
export interface RegionSet {
  /** Postal code. */
  state: string;
  /** What they are called, and the text that names their members. */
  label: string;
  source: string;
  regions: readonly { name: string; counties: readonly string[] }[];
}

// Name, then the last three digits of the members' FIPS codes.
const KENTUCKY =
  'Purchase:007 035 039 075 083 105 145 157|' +
  'Pennyrile:033 047 055 107 139 143 177 219 221|' +
  'Green River:059 091 101 149 183 225 233|' +
  'Barren River:003 009 031 061 099 141 169 171 213 227|' +
  'Lincoln Trail:027 085 093 123 155 163 179 229|' +
  'KIPDA:029 103 111 185 211 215 223|' +
  'Northern Kentucky:015 037 041 077 081 117 187 191|' +
  'Buffalo Trace:023 069 135 161 201|' +
  'Gateway:011 165 173 175 205|' +
  'FIVCO:019 043 063 089 127|' +
  'Big Sandy:071 115 153 159 195|' +
  'Kentucky River:025 119 129 131 133 189 193 237|' +
  'Cumberland Valley:013 051 095 109 121 125 203 235|' +
  'Lake Cumberland:001 045 053 057 087 147 199 207 217 231|' +
  'Bluegrass:005 017 021 049 065 067 073 079 097 113 137 151 167 181 197 209 239';

/** Planning regions whose members are set by law. */
export const REGION_SETS: readonly RegionSet[] = [
  {
    state: 'KY',
    label: 'Area Development Districts of Kentucky',
    source: 'Kentucky Revised Statutes 147A.050',
    regions: readTable('21', KENTUCKY),
  },
];

function readTable(state: string, table: string): RegionSet['regions'] {
  return table.split('|').map((row) => {
    const [name = '', codes = ''] = row.split(':');
    return {
      name,
      counties: codes.split(' ').map((code) => `${state}${code}`),
    };
  });
}
