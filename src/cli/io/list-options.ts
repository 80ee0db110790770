import { Option, type Command } from 'commander';
import { findState } from '#lib/domain/state.ts';
import type { Completeness } from '#lib/domain/source.ts';
import type { ImportOptions } from './import-options.ts';
import { parsePlacesOption } from './option-parsers.ts';

export type ListOptions = ImportOptions & { list?: Completeness; places?: string[] };

/** Options by which a file claims to list its supports. */
export function addListOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--list <kind>',
        'the file claims to list its supports completely, or partially, in --places or --state',
      ).choices(['complete', 'partial']),
    )
    .option(
      '--places <list>',
      'states and counties for --list, such as KY or 21193,21195',
      parsePlacesOption,
    )
    .hook('preAction', refuseUnplacedList);
}

/** What the file claims to list, and where; undefined where it claims nothing. */
export function listOf(options: ListOptions) {
  const { list: completeness } = options;
  return completeness && { completeness, places: placesOf(options) };
}

function placesOf({ places, state }: ListOptions): string[] {
  return places ?? [findState(state ?? '')?.fips ?? []].flat();
}

function refuseUnplacedList(command: Command): void {
  const options = command.opts<ListOptions>();
  if (options.list !== undefined && placesOf(options).length === 0) {
    command.error('error: --list needs the places that it speaks for: --places or --state');
  }
}
