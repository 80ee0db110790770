import { Command } from 'commander';
import { importBmltCommand } from './import-bmlt.ts';
import { importCountiesCommand } from './import-counties.ts';
import { importIndicatorsCommand } from './import-indicators.ts';
import { importMeetingGuideCommand } from './import-meeting-guide.ts';
import { importPartnershipsCommand } from './import-partnerships.ts';
import { importSamhsaCommand } from './import-samhsa.ts';
import { importServicesCommand } from './import-services.ts';
import { importTractsCommand } from './import-tracts.ts';
import { importZipsCommand } from './import-zips.ts';

/** `rosc import …`. */
export function importCommand(): Command {
  return new Command('import')
    .description('bring a file into the database: all of it or none')
    .addCommand(importServicesCommand())
    .addCommand(importSamhsaCommand())
    .addCommand(importMeetingGuideCommand())
    .addCommand(importBmltCommand())
    .addCommand(importTractsCommand())
    .addCommand(importCountiesCommand())
    .addCommand(importZipsCommand())
    .addCommand(importIndicatorsCommand())
    .addCommand(importPartnershipsCommand());
}
