/** Columns of the plain services spreadsheet, in the order in which it is written. */
export const SERVICE_COLUMNS = [
  'organization',
  'service',
  'support',
  'street',
  'city',
  'state',
  'zip',
  'county_fips',
  'latitude',
  'longitude',
  'modality',
  'capacity',
  'medication_welcome',
  'open_to',
  'narr_level',
  'languages',
  'genders',
  'children',
  'confidential',
  'service_area',
  'schedule',
  'phone',
  'website',
  'verified_on',
  'ends_on',
  'funding',
  'entry_door',
  'note',
] as const;

/** Columns without which there is nothing to read. */
export const REQUIRED_SERVICE_COLUMNS = ['organization', 'support'] as const;
